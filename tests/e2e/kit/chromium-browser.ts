/** Starts a Chromium for a test file. */
import { type Browser, chromium } from 'playwright-core'
import { findChromium } from '../../../scripts/lib/chromium.ts'

/**
 * Chromium's own parts that are switched off: first those that Playwright switches off, whose list this one replaces; then the
 * pages behind the address bar, which take a second of a processor and two processes for each window, though none is shown.
 */
const WITHOUT = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'WebUIOmniboxPopup',
  'WebUIOmniboxFullPopup',
  'WebUIOmniboxAimPopup',
]

/** How Chromium is started. */
export const BROWSER_ARGS: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  `--disable-features=${WITHOUT.join()}`,
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Five pages play at once, and none of them has the focus.
  '--disable-renderer-backgrounding',
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
]

/**
 * Starts a browser.
 * @param fontSize the size (px) of normal text in its settings
 * @param webgl false for one without WebGL, as where the graphics card is blocked
 * @param hosts names that lead to this machine, whose pages count as insecure on http, as those in a home do
 * @throws Error if there is no Chromium; `npm test` skips the browser tests then
 */
export async function openBrowser({
  fontSize = 16,
  webgl = true,
  hosts = [] as readonly string[],
} = {}): Promise<Browser> {
  const executablePath = findChromium()
  if (!executablePath) throw new Error('no Chromium here: install one, or set CHROMIUM_PATH')
  const args = [
    ...BROWSER_ARGS,
    `--blink-settings=defaultFontSize=${fontSize}`,
    ...(webgl ? [] : ['--disable-3d-apis']),
    ...(hosts.length === 0
      ? []
      : [`--host-resolver-rules=${hosts.map((host) => `MAP ${host} 127.0.0.1`).join(',')}`]),
  ]
  return chromium.launch({ executablePath, args })
}
