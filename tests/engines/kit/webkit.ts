/**
 * WebKitGTK by its WebDriver: one driver a page, since a driver has one session and a session one storage. Its pages have
 * windows on a display without a screen. The driver takes touches, but they reach the page as a mouse.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Origin, type WebDriver } from 'selenium-webdriver'
import { findWebKit } from '../../../scripts/lib/engines.ts'
import type { BrowserEngine, PageSize } from './browser-engine.ts'
import { bundlePageKit } from './bundle-page-kit.ts'
import { openDisplay } from './display.ts'
import { type EngineDriver, EnginePage, type WindowPoint } from './engine-page.ts'
import { openWebKitSession, type WebKitSession } from './webkit-session.ts'

/** The browser's own buttons would make its window wider than a phone. */
const NARROW_CHROME =
  '* { padding: 0; margin: 0; min-width: 0; min-height: 0; border-width: 0; font-size: 1px; }'

/** Keys that have a code of their own. Source: www.w3.org/TR/webdriver2, “Keyboard actions”. */
const KEYS: Readonly<Record<string, string>> = { Enter: '\uE007', Escape: '\uE00C', Tab: '\uE004' }

/** Starts the display. @throws Error if something lacks */
export async function openWebKit(): Promise<BrowserEngine> {
  const tools = findWebKit()
  if (!tools) throw new Error('no WebKit here: install webkit2gtk-driver and xvfb')
  const home = mkdtempSync(join(tmpdir(), 'webkit-'))
  mkdirSync(join(home, 'gtk-3.0'))
  writeFileSync(join(home, 'gtk-3.0', 'gtk.css'), NARROW_CHROME)
  const [display, kit] = await Promise.all([openDisplay(tools.xvfb), bundlePageKit()])
  const openSession = () =>
    openWebKitSession(tools, {
      ...process.env,
      DISPLAY: display.name,
      XDG_CONFIG_HOME: home,
      // Without a graphics card, pictures of pages are black unless Mesa draws them.
      LIBGL_ALWAYS_SOFTWARE: '1',
      NO_AT_BRIDGE: '1',
    })
  const first = await openSession()
  /** Sessions that have no page yet, and all that are open. */
  const [spare, open] = [[first], new Set([first])]
  return {
    name: 'WebKit',
    version: first.version,
    pointer: 'mouse',
    async openPage(size) {
      const session = spare.pop() ?? (await openSession())
      open.add(session)
      await setWindow(session.driver, size)
      const close = async (): Promise<void> => {
        open.delete(session)
        await session.close()
      }
      return new EnginePage(driverOf(session, close), kit)
    },
    async close() {
      await Promise.all([...open].map((session) => session.close()))
      await display.close()
      rmSync(home, { recursive: true, force: true })
    },
  }
}

/** Gives the page its size, whatever the window around it needs. */
async function setWindow(driver: WebDriver, { width, height }: PageSize): Promise<void> {
  const window = driver.manage().window()
  await window.setRect({ x: 0, y: 0, width, height })
  for (let look = 0; ; look++) {
    const [w, h, outerWidth, outerHeight] = await driver.executeScript<[number, number, number, number]>(
      'return [innerWidth, innerHeight, outerWidth, outerHeight]',
    )
    if (w === width && h === height) return
    if (look === 40) throw new Error(`the page is ${w} × ${h} px, not ${width} × ${height}`)
    // A new window reports its size late: until then the difference is nonsense, even negative.
    const [wide, high] = [width + Math.max(0, outerWidth - w), height + Math.max(0, outerHeight - h)]
    await window.setRect({ x: 0, y: 0, width: wide, height: high })
    await pause(50)
  }
}

function driverOf({ driver }: WebKitSession, close: () => Promise<void>): EngineDriver {
  /** Evaluates an expression, and waits if it is a promise. @throws Error with what the page threw */
  const evaluate = async (expression: string): Promise<unknown> => {
    const { value, error } = await driver.executeAsyncScript<{ value?: unknown; error?: string }>(
      `const done = arguments[arguments.length - 1]
      Promise.resolve().then(() => (${expression})).then((value) => done({ value }), (error) => done({ error: String(error) }))`,
    )
    if (error !== undefined) throw new Error(error)
    return value ?? undefined
  }
  /** Resolves when another page has taken the place of this one. */
  const leave = async (go: () => Promise<unknown>): Promise<void> => {
    await evaluate('void (window.isOld = true)')
    await go()
    while (!(await evaluate('!window.isOld && document.body !== null').catch(() => false))) await pause(10)
  }
  const hand = () => driver.actions({ async: true })
  const to = ({ x, y }: WindowPoint) => ({
    origin: Origin.VIEWPORT,
    x: Math.round(x),
    y: Math.round(y),
    duration: 0,
  })
  return {
    reported: [],
    evaluate,
    goto: (url) => leave(() => driver.get(url)),
    reload: () => leave(() => driver.navigate().refresh()),
    travel: async (way) => void (await evaluate(`void history.${way}()`)),
    screenshot: async () => Buffer.from(await driver.takeScreenshot(), 'base64'),
    tap: (at) => hand().move(to(at)).press().release().perform(),
    down: (at) => hand().move(to(at)).press().perform(),
    move: (at) => hand().move(to(at)).perform(),
    up: () => hand().release().perform(),
    key: (name) =>
      hand()
        .keyDown(KEYS[name] ?? name)
        .keyUp(KEYS[name] ?? name)
        .perform(),
    close,
  }
}
