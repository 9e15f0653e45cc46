/** Finds what the oldest supported browsers (`.browserslistrc`) do not know, in scripts and style sheets as they are served. */
import css from '@eslint/css'
import { runChecks } from 'es-check'
import { Linter } from 'eslint'
import { browsersWithout } from './known-apis.ts'
import { namesIn } from './script-names.ts'

/**
 * The newest edition of the language that they all know, with its methods (Safari 16, Chrome 110, Firefox 115 know 2023).
 * Regular expressions with the `v` flag are of 2024 and not among them.
 */
const EDITION = 'es2023'

/** Web APIs that are asked for before they are used, and done without. Of a path the last name counts. */
const ASKED_FOR = [
  // client/device/haptics.ts, and Phaser's own.
  'navigator.vibrate',
  // client/device/speech.ts: Android's WebView does not speak.
  'SpeechSynthesisUtterance',
  'speechSynthesis.speak',
  'speechSynthesis.getVoices',
  'SpeechSynthesisVoice.localService',
  // lit-html, where there are trusted types.
  'trustedTypes.createPolicy',
  'trustedTypes.emptyScript',
  // Phaser, if a game locks the pointer, plays a video or wants a gamepad; this one does not.
  'document.exitPointerLock',
  'video.mozPaintedFrames',
  'video.totalFrameDelay',
  'gamepad.vibrationActuator',
  // Phaser, after `sourceCapabilities`, and of events that only touch screens send.
  'sourceCapabilities.firesTouchEvents',
  'TouchEvent.changedTouches',
  // Colyseus, for servers that speak it; this one does not.
  'WebTransport',
  'WebTransport.datagrams',
  'WebTransport.incomingBidirectionalStreams',
]

/** Names of what is no web API in these scripts. */
const OTHER_THINGS = [
  // Of Phaser's geometry and meshes.
  'polygon',
  'indices',
  // Of the experiment that SkyNest starts.
  'remote',
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
    'container',
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

const lastName = (path: string): string => path.slice(path.lastIndexOf('.') + 1)
const ALLOWED = new Set([...ASKED_FOR.map(lastName), ...OTHER_THINGS])

/**
 * Web APIs in a script that a supported browser lacks; a line each. A member counts if nothing of that name is old enough.
 * @param elsewhere names of properties that other scripts define; this one's own are known
 * @throws Error if the script cannot be parsed
 */
export function findNewApis(script: string, elsewhere: ReadonlySet<string> = new Set()): string[] {
  const { used, asked, own } = namesIn(script)
  return [...used].flatMap((use) => {
    const without = browsersWithout(use)
    const isFine = [ALLOWED, asked, own, elsewhere].some((names) => names.has(lastName(use)))
    return without.length === 0 || isFine ? [] : [`${use} is not in ${without.join(', ')}`]
  })
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
