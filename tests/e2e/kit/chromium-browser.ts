/** One Chromium for a test file. */
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
  // Five pages play at once, and none of them is in front.
  '--disable-renderer-backgrounding',
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
]

/** @throws Error if there is no Chromium; `npm test` has looked for one before. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = findChromium()
  if (!executablePath) throw new Error('no Chromium here: install one, or set CHROMIUM_PATH')
  return chromium.launch({ executablePath, args: ARGS })
}
