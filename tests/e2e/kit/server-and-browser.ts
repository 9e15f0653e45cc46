/** The server and the browser of a test file. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { openBrowser } from './chromium-browser.ts'
import { type RunningServer, startServer } from './e2e-server.ts'

/**
 * Starts both before the first test of a file, and ends them after its last.
 * @param take called with them before the first test
 * @param options as in {@link openBrowser}
 */
export function useServerAndBrowser(
  take: (server: RunningServer, browser: Browser) => void,
  options: Parameters<typeof openBrowser>[0] = {},
): void {
  let server: RunningServer | undefined
  let browser: Browser | undefined
  beforeAll(async () => {
    server = await startServer()
    browser = await openBrowser(options)
    take(server, browser)
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })
}
