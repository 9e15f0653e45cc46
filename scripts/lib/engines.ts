/** Finds the browsers other than Chromium that the tests of engines play in. */
import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** What the tests need to open pages in WebKit. */
export interface WebKitTools {
  /** The WebDriver. */
  driver: string
  /** The browser that the driver starts. */
  browser: string
  /** A display without a screen. */
  xvfb: string
}

/** Path of a program: the one in an environment variable, else the first on the `PATH`. @param names the most wanted first */
export function findProgram(variable: string, ...names: readonly string[]): string | undefined {
  const chosen = process.env[variable]
  if (chosen) return existsSync(chosen) ? chosen : undefined
  const folders = (process.env.PATH ?? '').split(delimiter)
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((file) => existsSync(file))
}

/** Path of a Firefox: `FIREFOX_PATH`, else the first on the `PATH`. */
export const findFirefox = (): string | undefined => findProgram('FIREFOX_PATH', 'firefox-esr', 'firefox')

/** WebKitGTK's driver and small browser, and Xvfb, as Debian installs them. Undefined if one of them lacks. */
export function findWebKit(): WebKitTools | undefined {
  const driver = findProgram('WEBKIT_DRIVER_PATH', 'WebKitWebDriver')
  const xvfb = findProgram('XVFB_PATH', 'Xvfb')
  const browser = findMiniBrowser()
  return driver && xvfb && browser ? { driver, browser, xvfb } : undefined
}

/** Distributions put the small browser beside the library, under `/usr/lib/TRIPLET/webkit2gtk-VERSION/` and the like. */
function findMiniBrowser(): string | undefined {
  const list = (folder: string): string[] =>
    existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : []
  const roots = ['/usr/lib', '/usr/libexec', '/usr/lib64'].flatMap((root) => [
    root,
    ...list(root).filter((name) => name.endsWith('-linux-gnu')),
  ])
  return roots
    .flatMap(list)
    .filter((folder) => /\/webkit2?gtk-[\d.]+$/.test(folder))
    .map((folder) => join(folder, 'MiniBrowser'))
    .toSorted()
    .findLast((file) => existsSync(file))
}
