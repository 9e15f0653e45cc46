/** Firefox by WebDriver BiDi, which it speaks without a driver. */
import puppeteer from 'puppeteer-core'
import { findFirefox } from '../../../scripts/lib/engines.ts'
import type { BrowserEngine } from './browser-engine.ts'
import { bundlePageKit } from './bundle-page-kit.ts'
import { EnginePage } from './engine-page.ts'
import { openWindow } from './puppeteer-driver.ts'

const PREFERENCES = {
  // A machine without a touch screen has touch events only when asked for.
  'dom.w3c_touch_events.enabled': 1,
  // Five windows play, and none of them has the focus.
  'dom.min_background_timeout_value': 4,
  'dom.timeout.enable_budget_timer_throttling': false,
  'widget.windows.window_occlusion_tracking.enabled': false,
}

/** Starts Firefox without a window. @throws Error if there is none */
export async function openFirefox(): Promise<BrowserEngine> {
  const executablePath = findFirefox()
  if (!executablePath) throw new Error('no Firefox here: install one, or set FIREFOX_PATH')
  const [browser, kit] = await Promise.all([
    puppeteer.launch({
      browser: 'firefox',
      executablePath,
      headless: true,
      extraPrefsFirefox: PREFERENCES,
      protocolTimeout: 60_000,
    }),
    bundlePageKit(),
  ])
  return {
    name: 'Firefox',
    version: (await browser.version()).replace(/^.*\//, ''),
    pointer: 'touch',
    openPage: async (size) => new EnginePage(await openWindow(browser, size), kit),
    close: () => browser.close(),
  }
}
