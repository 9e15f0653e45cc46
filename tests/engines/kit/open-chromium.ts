/** Chromium, played in the same way as the other engines. */
import puppeteer from 'puppeteer-core'
import { findChromium } from '../../../scripts/lib/chromium.ts'
import type { BrowserEngine } from './browser-engine.ts'
import { bundlePageKit } from './bundle-page-kit.ts'
import { EnginePage } from './engine-page.ts'
import { openWindow } from './puppeteer-driver.ts'

const ARGS = [
  '--no-sandbox',
  // Five windows play, and none of them has the focus.
  '--disable-renderer-backgrounding',
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
]

/** Starts Chromium without a window. @throws Error if there is none */
export async function openChromium(): Promise<BrowserEngine> {
  const executablePath = findChromium()
  if (!executablePath) throw new Error('no Chromium here: install one, or set CHROMIUM_PATH')
  const [browser, kit] = await Promise.all([
    puppeteer.launch({ executablePath, headless: true, args: ARGS, protocolTimeout: 60_000 }),
    bundlePageKit(),
  ])
  return {
    name: 'Chromium',
    version: (await browser.version()).replace(/^.*\//, ''),
    pointer: 'touch',
    openPage: async (size) => new EnginePage(await openWindow(browser, size), kit),
    close: () => browser.close(),
  }
}
