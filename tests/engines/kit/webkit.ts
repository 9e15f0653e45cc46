/**
 * WebKitGTK by its WebDriver: one driver process a page, since a driver has one session and a session one storage. Its pages
 * have windows on a display without a screen. Touch is accepted by the driver, but reaches the page as a mouse.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import getPort from 'get-port'
import { findWebKit, type WebKitTools } from '../../../scripts/lib/engines.ts'
import type { BrowserEngine, PageSize } from './browser-engine.ts'
import { bundlePageKit } from './bundle-page-kit.ts'
import { type EngineDriver, EnginePage } from './engine-page.ts'
import { WebDriverSession } from './webdriver.ts'

/** The browser's own buttons would make its window wider than a phone. */
const NARROW_CHROME =
  '* { padding: 0; margin: 0; min-width: 0; min-height: 0; border-width: 0; font-size: 1px; }'

/** Starts the display. @throws Error if something lacks */
export async function openWebKit(): Promise<BrowserEngine> {
  const tools = findWebKit()
  if (!tools) throw new Error('no WebKit here: install webkit2gtk-driver and xvfb')
  const home = mkdtempSync(join(tmpdir(), 'webkit-'))
  mkdirSync(join(home, 'gtk-3.0'))
  writeFileSync(join(home, 'gtk-3.0', 'gtk.css'), NARROW_CHROME)
  const [display, kit] = await Promise.all([openDisplay(tools.xvfb), bundlePageKit()])
  const environment = {
    ...process.env,
    DISPLAY: display.name,
    XDG_CONFIG_HOME: home,
    LIBGL_ALWAYS_SOFTWARE: '1',
    NO_AT_BRIDGE: '1',
  }
  const first = await openSession(tools, environment)
  const version = first.session.capabilities.browserVersion
  const spare = [first]
  return {
    name: 'WebKit',
    version,
    pointer: 'mouse',
    async openPage(size) {
      const { session, stop } = spare.pop() ?? (await openSession(tools, environment))
      await setWindow(session, size)
      return new EnginePage(driverOf(session, stop), kit)
    },
    async close() {
      for (const { stop } of spare) await stop()
      await end(display.process)
      rmSync(home, { recursive: true, force: true })
    },
  }
}

/** Starts Xvfb on a display number that is free. */
async function openDisplay(xvfb: string): Promise<{ name: string; process: ChildProcess }> {
  const child = spawn(xvfb, ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const [number] = (await once(child.stdio[3] as NodeJS.ReadableStream, 'data')) as [Buffer]
  return { name: `:${String(number).trim()}`, process: child }
}

interface OpenSession {
  session: WebDriverSession
  stop(): Promise<void>
}

/** Starts a driver on a port of its own, and a browser. */
async function openSession(
  { driver, browser }: WebKitTools,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<OpenSession> {
  const port = await getPort()
  const child = spawn(driver, [`--port=${port}`], { env: environment, stdio: 'ignore' })
  const session = await WebDriverSession.open(`http://127.0.0.1:${port}`, {
    // The script that records a page's errors has to run before the page's own.
    pageLoadStrategy: 'none',
    'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
  })
  return {
    session,
    async stop() {
      await session.close().catch(() => undefined)
      await end(child)
    },
  }
}

/** Gives the page its size, whatever the window around it needs. */
async function setWindow(session: WebDriverSession, { width, height }: PageSize): Promise<void> {
  await session.resize(width, height)
  for (let look = 0; ; look++) {
    const [w, h] = (await session.evaluate('[innerWidth, innerHeight]')) as [number, number]
    if (w === width && h === height) return
    if (look === 40) throw new Error(`the page is ${w} × ${h} px, not ${width} × ${height}`)
    const outer = (await session.evaluate('[outerWidth, outerHeight]')) as [number, number]
    await session.resize(width + outer[0] - w, height + outer[1] - h)
    await pause(50)
  }
}

function driverOf(session: WebDriverSession, stop: () => Promise<void>): EngineDriver {
  /** Resolves when another page has taken the place of this one. */
  const leave = async (go: () => Promise<unknown>): Promise<void> => {
    await session.evaluate('void (window.isOld = true)')
    await go()
    while (!(await session.evaluate('!window.isOld && document.body !== null').catch(() => false)))
      await pause(10)
  }
  return {
    reported: [],
    evaluate: (expression) => session.evaluate(expression),
    goto: (url) => leave(() => session.goto(url)),
    reload: () => leave(() => session.reload()),
    travel: async (to) => void (await session.evaluate(`void history.${to}()`)),
    screenshot: () => session.screenshot(),
    down: (at) => session.point(at, 'pointerDown'),
    move: (to) => session.point(to),
    up: (at) => session.point(at, 'pointerUp'),
    key: (name) => session.key(name),
    close: stop,
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  await ended
}
