/** Starts a Chromium for a test file. */
import { type Browser, chromium } from 'playwright-core'
import { findChromium } from '../../../scripts/lib/chromium.ts'

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
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
 * @throws Error if there is no Chromium; `npm test` skips the browser tests then
 */
export async function openBrowser({ fontSize = 16 } = {}): Promise<Browser> {
  const executablePath = findChromium()
  if (!executablePath) throw new Error('no Chromium here: install one, or set CHROMIUM_PATH')
  return chromium.launch({ executablePath, args: [...ARGS, `--blink-settings=defaultFontSize=${fontSize}`] })
}
