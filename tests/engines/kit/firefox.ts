/** Firefox by WebDriver BiDi, which it speaks without a driver. */
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { findFirefox } from '../../../scripts/lib/engines.ts'
import type { BrowserEngine } from './browser-engine.ts'
import { bundlePageKit } from './bundle-page-kit.ts'
import { type EngineDriver, EnginePage } from './engine-page.ts'

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
    openPage: async (size) => new EnginePage(driverOf(await openWindow(browser, size)), kit),
    close: () => browser.close(),
  }
}

async function openWindow(browser: Browser, size: { width: number; height: number }): Promise<Page> {
  const context = await browser.createBrowserContext()
  // A tab in the background would be throttled; a window is not.
  const page = await context.newPage({ type: 'window' })
  await page.setViewport(size)
  return page
}

function driverOf(page: Page): EngineDriver {
  const reported: string[] = []
  page.on('pageerror', (error) => reported.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') reported.push(message.text())
  })
  return {
    reported,
    evaluate: (expression) => page.evaluate(expression),
    async goto(url) {
      await page.goto(url, { waitUntil: 'domcontentloaded' })
    },
    async reload() {
      await page.reload({ waitUntil: 'domcontentloaded' })
    },
    async travel(to) {
      await page.evaluate(`history.${to}()`)
    },
    screenshot: () => page.screenshot(),
    tap: ({ x, y }) => page.touchscreen.tap(x, y),
    down: async ({ x, y }) => void (await page.touchscreen.touchStart(x, y)),
    move: ({ x, y }) => page.touchscreen.touchMove(x, y),
    up: () => page.touchscreen.touchEnd(),
    key: (name) => page.keyboard.press(name as 'Enter'),
    close: () => page.browserContext().close(),
  }
}
