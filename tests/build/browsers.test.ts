/** The built client runs in every supported browser, as far as it can be read off its files. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { buildTargets } from '../../vite.browsers.ts'
import { findNewApis, findNewStyles, findNewSyntax } from './kit/browser-support.ts'
import { namesIn } from './kit/script-names.ts'

/** The engine of the screen alone is a megabyte of script (ms). */
const PATIENCE = 240_000

const ROOT = new URL('../../', import.meta.url)
const ASSETS = fileURLToPath(new URL('dist/client/assets', ROOT))
/** What is in the page itself, as files. */
const inPage = mkdtempSync(join(tmpdir(), 'page-'))
afterAll(() => rmSync(inPage, { recursive: true }))
const built = (ending: '.js' | '.css'): string[] => {
  const files = readdirSync(ASSETS).filter((name) => name.endsWith(ending))
  const page = readFileSync(new URL('dist/client/index.html', ROOT), 'utf8')
  const element = ending === '.js' ? 'script' : 'style'
  const [, text = ''] = new RegExp(`<${element}[^>]*>(.+?)</${element}>`, 's').exec(page) ?? []
  expect(files.length * text.length).toBeGreaterThan(0)
  const first = join(inPage, `page${ending}`)
  writeFileSync(first, text)
  return [first, ...files.map((name) => join(ASSETS, name))]
}
/** What is found in any of these files, with the file's name. */
const inEach = (files: readonly string[], find: (text: string) => string[]): string[] =>
  files.flatMap((file) => find(readFileSync(file, 'utf8')).map((one) => `${file}: ${one}`))

describe('supported browsers', { timeout: PATIENCE }, () => {
  it('have the syntax and the methods of all built scripts', async () => {
    expect(await findNewSyntax(built('.js'))).toEqual([])
  })

  it('have the web APIs of all built scripts', () => {
    const scripts = built('.js')
    const own = new Set(scripts.flatMap((file) => [...namesIn(readFileSync(file, 'utf8')).own]))
    expect(inEach(scripts, (script) => findNewApis(script, own))).toEqual([])
  })

  it('have the styles of all built sheets, and of the storybook’s page', () => {
    const storage = fileURLToPath(new URL('server/storage', ROOT))
    const own = readdirSync(storage).filter((name) => name.endsWith('.css'))
    expect(inEach([...built('.css'), ...own.map((name) => join(storage, name))], findNewStyles)).toEqual([])
  })

  it('are those that the README names', () => {
    const readme = readFileSync(new URL('README.md', ROOT), 'utf8')
    const names = { chrome: 'Chrome', firefox: 'Firefox', ios: 'iOS', safari: 'Safari' }
    for (const target of buildTargets()) {
      const [, name = '', version = ''] = target.match(/^([a-z]+)([\d.]+)$/) ?? []
      expect(readme).toContain(`${names[name as keyof typeof names]} ${version}`)
    }
  })
})

describe('the search for what is too new', () => {
  it.each([
    ['requestIdleCallback(() => {})', 'requestIdleCallback'],
    ['/* eslint-disable */ new EyeDropper()', 'EyeDropper'],
    ['navigator.setAppBadge(3)', 'setAppBadge'],
    ['URL.canParse("https://example.org")', 'safari_ios 16.4'],
    ['AbortSignal.any([])', 'AbortSignal.any'],
    ['document.startViewTransition(() => {})', 'firefox 128'],
    ['const page = document; page.body.togglePopover()', 'togglePopover'],
    ['const { ready } = Promise.withResolvers()', 'withResolvers'],
    ['speechSynthesis.pause()', 'webview_android'],
    ['navigation.back()', 'navigation'],
    ['"vibrate" in navigator; navigator.share({})', 'share'],
  ])('finds a web API: %s', (script, name) => {
    expect(findNewApis(script).join()).toContain(name)
  })

  it.each([
    'if ("share" in navigator) navigator.share({})',
    'document.startViewTransition?.(() => {})',
    'const can = typeof requestIdleCallback === "function"; can && requestIdleCallback(() => {})',
    'if (navigator.setAppBadge) navigator.setAppBadge(3)',
    'const tie = { remote: true }; tie.remote',
    'document.querySelector("p").animate([], 3); new AbortController().abort(); [1].toSorted()',
  ])('takes what is old enough, asked for, or no web API: %s', (script) => {
    expect(findNewApis(script)).toEqual([])
  })

  it.each([
    ['sheet { field-sizing: content }', 'field-sizing'],
    ['@starting-style { p { opacity: 0 } }', 'starting-style'],
    ['p { color: light-dark(red, blue) }', 'light-dark'],
  ])('finds a style: %s', (sheet, name) => {
    expect(findNewStyles(sheet).join()).toContain(name)
    expect(findNewStyles('p { color: red; inset: 0 }')).toEqual([])
  })

  it.each([
    'export const groups = Object.groupBy([], () => "a")',
    'export const found = /[\\p{L}--[a-z]]/v',
    'new Set([1]).isSubsetOf(new Set())',
    'class Box { accessor size = 1 }',
  ])('finds syntax and methods: %s', async (script) => {
    const folder = mkdtempSync(join(tmpdir(), 'syntax-'))
    const [known, unknown] = [join(folder, 'known.js'), join(folder, 'new.js')]
    try {
      writeFileSync(known, 'export const last = [1].at(-1) ?? [2].toSorted()')
      writeFileSync(unknown, script)
      expect(await findNewSyntax([known, unknown])).toEqual([expect.stringContaining(unknown)])
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
