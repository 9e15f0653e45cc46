/** The oldest supported browsers, from `.browserslistrc`, as the build's targets. */
import browserslist from 'browserslist'

// A reminder to update the list of versions would stand in front of the invitation to play.
process.env.BROWSERSLIST_IGNORE_OLD_DATA = '1'

/** What the bundler calls the browsers of browserslist. */
const NAMES: Readonly<Record<string, string>> = {
  chrome: 'chrome',
  firefox: 'firefox',
  ios_saf: 'ios',
  safari: 'safari',
}

/** Every supported browser, as browserslist names it: `ios_saf 16.4`. */
export const supportedBrowsers = (): string[] => browserslist(undefined, { path: import.meta.dirname })

/** The oldest version of each browser, as the bundler names it: `ios16.4`. @throws Error if it has no name for a browser */
export function buildTargets(): string[] {
  const oldest = new Map<string, string>()
  // Newest first, so that the oldest remains.
  for (const entry of supportedBrowsers()) {
    const [browser = '', versions = ''] = entry.split(' ')
    const name = NAMES[browser]
    if (name === undefined) throw new Error(`the bundler has no name for ${browser}`)
    if (/^\d/.test(versions)) oldest.set(name, versions.split('-')[0] ?? versions)
  }
  return [...oldest].map(([name, version]) => `${name}${version}`)
}
