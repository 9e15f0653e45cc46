/** Pages of the browsers that Puppeteer drives. */
import type { Browser, Page } from 'puppeteer-core'
import type { PageSize } from './browser-engine.ts'
import type { EngineDriver } from './engine-page.ts'

/** What Firefox says of a font that was still on its way when its page was left (NS_BINDING_ABORTED). */
const FONT_OF_A_LEFT_PAGE = /downloadable font: download failed.*status=2152398850/

/** Opens a window with a storage of its own. */
export async function openWindow(browser: Browser, size: PageSize): Promise<EngineDriver> {
  const context = await browser.createBrowserContext()
  // A tab in the background would be throttled; a window is not.
  const page = await context.newPage({ type: 'window' })
  await page.setViewport(size)
  return driverOf(page)
}

/** A page that Puppeteer has opened, as players and tests use it: by touch. */
export function driverOf(page: Page): EngineDriver {
  const reported: string[] = []
  const report = (error: string) => {
    if (!FONT_OF_A_LEFT_PAGE.test(error)) reported.push(error)
  }
  page.on('pageerror', (error) => report(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') report(message.text())
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
