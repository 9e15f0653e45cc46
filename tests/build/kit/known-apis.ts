/** Which web APIs every supported browser has. Source: MDN's browser-compat-data. */
import data from '@mdn/browser-compat-data' with { type: 'json' }
import type {
  BrowserName,
  CompatStatement,
  Identifier,
  SimpleSupportStatement,
} from '@mdn/browser-compat-data/types'
import { supportedBrowsers } from '../../../vite.browsers.ts'

/** The browsers of MDN's tables that a browser of browserslist stands for: an engine is of the same version in all of them. */
const STANDS_FOR: Readonly<Record<string, readonly BrowserName[]>> = {
  chrome: ['chrome', 'chrome_android', 'webview_android', 'edge'],
  firefox: ['firefox', 'firefox_android'],
  ios_saf: ['safari_ios'],
  safari: ['safari'],
}

/** The oldest version of each browser that has to know an API. */
const OLDEST: ReadonlyMap<BrowserName, number> = (() => {
  const oldest = new Map<BrowserName, number>()
  for (const entry of supportedBrowsers()) {
    const [browser = '', versions = ''] = entry.split(' ')
    const version = Number.parseFloat(versions)
    for (const name of STANDS_FOR[browser] ?? [])
      oldest.set(name, Math.min(version, oldest.get(name) ?? version))
  }
  return oldest
})()

/** Whether a browser has it without a prefix or a setting. */
function has(version: number, statement: SimpleSupportStatement): boolean {
  const { version_added: added, version_removed: removed, flags, prefix, alternative_name: other } = statement
  if (flags || prefix || other || typeof added !== 'string' || added === 'preview') return false
  const since = Number.parseFloat(added.replace('≤', ''))
  const gone = typeof removed === 'string' && Number.parseFloat(removed) <= version
  return since <= version && !gone
}

/** The supported browsers without an API. */
function missing({ support }: CompatStatement): string[] {
  return [...OLDEST].flatMap(([browser, version]) => {
    const known = support[browser]
    const all = Array.isArray(known) ? known : known ? [known] : []
    return all.some((one) => has(version, one)) ? [] : [`${browser} ${version}`]
  })
}

/** Globals by name, members by `Interface.member` and by `.member`, each with the browsers that lack it. */
const LACKS: ReadonlyMap<string, readonly string[]> = (() => {
  const lacks = new Map<string, readonly string[]>()
  /** The same name may stand for several things: it is known if one of them is. */
  const note = (name: string, { __compat }: Identifier): void => {
    if (!__compat) return
    const before = lacks.get(name)
    const now = missing(__compat)
    if (!before || now.length < before.length) lacks.set(name, now)
  }
  const { builtins } = data.javascript as { builtins: Identifier }
  const interfaces = { ...builtins.Intl, ...builtins, ...data.api } as Record<string, Identifier>
  for (const [name, entry] of Object.entries(interfaces)) {
    note(name, entry)
    for (const [key, member] of Object.entries(entry as Readonly<Record<string, Identifier>>)) {
      if (key === '__compat' || key.endsWith('_event') || !/^\w+$/.test(key)) continue
      const plain = key.replace(/_static$/, '')
      note(`${name}.${plain}`, member)
      note(`.${plain}`, member)
      // What the window has can be had without naming it.
      if (name === 'Window') note(plain, member)
    }
  }
  return lacks
})()

/** The supported browsers that lack an API. @param name `global`, `Interface.member` or `.member` */
export const browsersWithout = (name: string): readonly string[] => LACKS.get(name) ?? []
