/** Starts WebKit's driver, and the browser that it drives. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import getPort from 'get-port'
import { Builder, type WebDriver } from 'selenium-webdriver'
import type { WebKitTools } from '../../../scripts/lib/engines.ts'

export interface WebKitSession {
  readonly driver: WebDriver
  readonly version: string
  /** Ends the driver and its browser, whatever state they are in. */
  close(): Promise<void>
}

/** Longest wait (ms) for a driver to answer after its start, and for a browser to end. */
const START = 60_000
const END = 5_000

/** Starts a driver on a port of its own, and a browser. @param environment of both */
export async function openWebKitSession(
  { driver: program, browser }: WebKitTools,
  environment: NodeJS.ProcessEnv,
): Promise<WebKitSession> {
  const port = await getPort()
  // A group of its own, so that its browser can be ended with it.
  const child = spawn(program, [`--port=${port}`], { env: environment, stdio: 'ignore', detached: true })
  try {
    const url = `http://127.0.0.1:${port}`
    await answers(`${url}/status`)
    const driver = await new Builder()
      .disableEnvironmentOverrides()
      .usingServer(url)
      .withCapabilities({
        browserName: 'MiniBrowser',
        // The script that records a page's errors has to run before the page's own.
        pageLoadStrategy: 'none',
        'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
      })
      .build()
    const version = (await driver.getCapabilities()).getBrowserVersion() ?? '?'
    return {
      driver,
      version,
      async close() {
        await Promise.race([driver.quit().catch(() => undefined), pause(END, undefined, { ref: false })])
        await endGroup(child)
      },
    }
  } catch (error) {
    await endGroup(child)
    throw error
  }
}

async function answers(url: string): Promise<void> {
  const until = performance.now() + START
  while (!(await fetch(url).catch(() => null))?.ok) {
    if (performance.now() > until) throw new Error(`no driver answers at ${url}`)
    await pause(50)
  }
}

/** Ends a process and those that it has started. */
async function endGroup(child: ChildProcess): Promise<void> {
  const ended = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : undefined
  try {
    process.kill(-(child.pid ?? 0), 'SIGKILL')
  } catch {
    // All of them have ended.
  }
  await ended
}
