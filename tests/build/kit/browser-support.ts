/** Finds what the oldest supported browsers (`.browserslistrc`) do not know, in scripts and style sheets as they are served. */
import css from '@eslint/css'
import { runChecks } from 'es-check'
import { Linter } from 'eslint'
import compat from 'eslint-plugin-compat'
import { supportedBrowsers } from '../../../vite.browsers.ts'

/**
 * The newest edition of the language that they all know, with its methods (Safari 16, Chrome 110, Firefox 115 know 2023).
 * Regular expressions with the `v` flag are of 2024 and not among them.
 */
const EDITION = 'es2023'

/** Web APIs that are asked for before they are used, and done without. */
const ASKED_FOR = [
  // client/device/haptics.ts, and Phaser's own.
  'navigator.vibrate',
  // Phaser, if a game locks the pointer; this one does not.
  'document.exitPointerLock',
  // Colyseus, for servers that speak it; this one does not.
  'WebTransport',
]

/** Everything in CSS that all browsers have had since this year is older than every supported browser. */
const BASELINE = 2022

/** What is newer than {@link BASELINE} or not the same everywhere, and still in every supported browser, or not missed. */
const KNOWN_STYLES = {
  // Chrome 105, Safari 15.4, Firefox 121.
  allowSelectors: ['has'],
  // Chrome 111, Safari 16.2, Firefox 113.
  allowFunctions: ['color-mix'],
  // Chrome 105, Safari 16, Firefox 110.
  allowAtRules: ['container'],
  allowUnits: ['cqw', 'cqh'],
  allowProperties: [
    'container-type',
    // Chrome always, Safari always, Firefox 126.
    'zoom',
    // With prefixes, which the build adds.
    'mask',
    'mask-image',
    'user-select',
    'hyphens',
    // Older ones draw it with square corners, or in another place.
    'outline',
    'paint-order',
    'overflow-clip-margin',
    // Without these a page only looks or scrolls a little less well.
    'text-wrap',
    'scrollbar-width',
    'overscroll-behavior',
    'forced-color-adjust',
  ],
}

const linter = new Linter({ configType: 'flat' })

/** Web APIs in a script that a supported browser lacks; a line each. */
export function findNewApis(script: string): string[] {
  const found = linter.verify(script, {
    plugins: { compat },
    rules: { 'compat/compat': 'error' },
    settings: { targets: supportedBrowsers(), polyfills: ASKED_FOR },
    languageOptions: { ecmaVersion: 'latest', sourceType: 'module' },
    // Libraries bring comments that switch rules off.
    linterOptions: { noInlineConfig: true },
  })
  // Without a rule: a script that cannot be read at all, or a comment without effect.
  return [...new Set(found.filter(({ ruleId, fatal }) => ruleId || fatal).map(({ message }) => message))]
}

/** Properties, selectors, functions and rules in a style sheet that a supported browser lacks; a line each. */
export function findNewStyles(sheet: string): string[] {
  const found = linter.verify(
    sheet,
    {
      files: ['**/*.css'],
      plugins: { css },
      language: 'css/css',
      languageOptions: { tolerant: true },
      rules: { 'css/use-baseline': ['error', { available: BASELINE, ...KNOWN_STYLES }] },
    },
    { filename: 'sheet.css' },
  )
  return [...new Set(found.map(({ message }) => message))]
}

/** Syntax and methods of the language in script files that a supported browser lacks; a line each. @param files paths */
export async function findNewSyntax(files: readonly string[]): Promise<string[]> {
  const quiet = () => undefined
  const { errors } = await runChecks(
    [{ ecmaVersion: EDITION, module: true, checkFeatures: true, files: [...files] }],
    { logger: { info: quiet, warn: quiet, error: quiet, debug: quiet, isLevelEnabled: () => false } },
  )
  return errors.map(({ file, err }) => `${file}: ${err.message}`)
}
