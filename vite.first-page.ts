/**
 * Puts the script and the style of the first page into the page itself, which saves a round trip on a slow network.
 *
 * Parts that are loaded later share modules with the first page, and their state. So that these exist only once, the file that
 * the script would have been in remains, and exports what the script in the page has left for it.
 */
import { type Plugin, parseSync, type Rolldown } from 'vite'
import { changingExports, takeExports } from './vite.first-page-exports.ts'

const PAGE = 'index.html'
/** The global in which the script in the page leaves its exports, and the address of the file it would have been in. */
const SHARED = 'goodnightFirstPage'

const STYLE = /<link rel="stylesheet"[^>]* href="\.\/([^"]+)">/g
const SCRIPT = /<script type="module"[^>]* src="\.\/([^"]+)"><\/script>/g

/** The server makes these fit to the page's path (`server/http/page-html.ts`): no script may look like them. */
const LINK = /(?:="|url\()\.\//
/** What would end the element, or not be read as a part of it. */
const MARKUP = /<\/?(?:script|style)\b|<!--/i

/** The plugin for builds. */
export function firstPage(): Plugin {
  return {
    name: 'first-page',
    apply: 'build',
    enforce: 'post',
    // Everything that the page begins with goes into one file.
    config: () => ({
      build: {
        rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } } },
      },
    }),
    renderChunk(code, { isEntry }) {
      if (!isEntry) return
      // The file exports what there was when the script had run.
      const changing = changingExports(code)
      if (changing.length > 0) throw new Error(`the first page exports what changes: ${changing.join(', ')}`)
    },
    generateBundle: {
      // After Vite's own, which writes down what each part needs.
      order: 'post',
      handler(_options, bundle) {
        const page = bundle[PAGE]
        const script = Object.values(bundle).find((file) => file.type === 'chunk' && file.isEntry)
        if (page?.type !== 'asset' || script?.type !== 'chunk') throw new Error(`${PAGE} has no script`)
        page.source = withScript(withStyles(String(page.source), bundle, script.fileName), script)
      },
    },
  }
}

/** The page with its style sheets in it, which then are no files any more. */
function withStyles(html: string, bundle: Rolldown.OutputBundle, script: string): string {
  return html.replaceAll(STYLE, (_, name: string) => {
    const sheet = bundle[name]
    if (sheet?.type !== 'asset') throw new Error(`there is no ${name}`)
    delete bundle[name]
    // Parts that share modules with the first page would load its style once more.
    for (const file of Object.values(bundle))
      if (file.type === 'chunk')
        file.code = file.code.replaceAll(`"./${baseName(name)}"`, `"./${baseName(script)}"`)
    const style = String(sheet.source).replaceAll('url(./', `url(./${folderOf(name)}`)
    return element('style', '', style)
  })
}

/** The page with the script in it, whose file from now on only hands on its exports. */
function withScript(html: string, script: Rolldown.OutputChunk): string {
  if (script.imports.length > 0) throw new Error(`the first page imports ${script.imports.join(', ')}`)
  const { code, names } = takeExports(script.code)
  const exported = Object.keys(names)
  const root = `document.querySelector('meta[name="base-path"]').content`
  const inPage = [
    `globalThis.${SHARED}={url:new URL("${script.fileName}",new URL(${root},location)).href}`,
    fromFile(code),
    `Object.assign(${SHARED},{${exported.map((name) => `${name}:${names[name]}`).join(',')}})`,
  ].join(';')
  if (LINK.test(inPage)) throw new Error(`the first page contains what looks like a link of the page`)
  let found = 0
  const page = html.replaceAll(SCRIPT, (tag, name: string) => {
    if (name !== script.fileName) return tag
    found++
    // The parts that are loaded next ask for the file at once.
    const file = `<link rel="modulepreload" crossorigin href="./${script.fileName}">`
    return `${element('script', ' type="module"', inPage)}\n    ${file}`
  })
  if (found !== 1) throw new Error(`${PAGE} loads ${script.fileName} ${found} times`)
  const taken = exported.map((name, i) => `${name}:v${i}`).join(',')
  script.code = `const{${taken}}=${SHARED};export{${exported.map((name, i) => `v${i} as ${name}`).join(',')}};`
  return page
}

/** A script of the page that loads other files as if it were in its own. */
function fromFile(code: string): string {
  const { dynamicImports, importMetas } = parseSync('page.js', code).module
  const replaced = [
    ...importMetas.map((span) => ({ ...span, by: () => SHARED })),
    ...dynamicImports.map(({ moduleRequest }) => ({
      ...moduleRequest,
      by: (request: string) => `new URL(${request},${SHARED}.url)`,
    })),
  ].sort((a, b) => b.start - a.start)
  let result = code
  for (const { start, end, by } of replaced)
    result = result.slice(0, start) + by(result.slice(start, end)) + result.slice(end)
  return result
}

function element(name: string, attributes: string, text: string): string {
  if (MARKUP.test(text)) throw new Error(`a ${name} contains markup, which would end it within the page`)
  return `<${name}${attributes}>${text}</${name}>`
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1)
const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1)
