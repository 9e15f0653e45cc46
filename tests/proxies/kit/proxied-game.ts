/** A game under a path behind a real proxy, and what a browser does there. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import getPort from 'get-port'
import type { Browser, Page } from 'playwright-core'
import { Storybooks } from '../../../server/storage/storybooks.ts'
import { startServer } from '../../e2e/kit/e2e-server.ts'
import { joinText } from '../../e2e/kit/page-texts.ts'
import { sampleBook } from '../../rooms/kit/sample-book.ts'
import type { RealProxy } from './real-proxies.ts'

/** How long (ms) a page may take, on a machine that is busy. */
export const PATIENCE = 90_000

/** Starts a proxy. @param port to listen on, with TLS, as `localhost` @param game the port of the game */
export type StartProxy = (port: number, game: number) => Promise<RealProxy>

export interface ProxiedGame {
  /** Where people find it, with a slash at the end. */
  readonly url: string
  /** All lines of the server's log. */
  readonly lines: readonly string[]
  /** Keeps a storybook. @returns its path from the game's root */
  saveBook(): string
  stop(): Promise<void>
}

/** Starts the game and a proxy. @param settings of the server, besides those of a public address */
export async function startBehind(
  proxy: StartProxy,
  settings: Readonly<Record<string, string>> = {},
): Promise<ProxiedGame> {
  const dataDir = mkdtempSync(join(tmpdir(), 'goodnight-'))
  const port = await getPort()
  const url = `https://localhost:${port}/dreams/`
  const server = await startServer({
    PUBLIC_URL: url,
    TRUST_PROXY: 'loopback',
    DATA_DIR: dataDir,
    ...settings,
  })
  const started = await proxy(port, server.port).catch(async (error: unknown) => {
    await server.stop()
    throw error
  })
  const books = new Storybooks(join(dataDir, 'books'), () => {})
  return {
    url,
    lines: server.lines,
    saveBook: () => books.save(sampleBook({})).replace(/^\//, ''),
    async stop() {
      await started.stop()
      await server.stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/** Opens a page that notes what goes wrong in it: errors, refused requests, and requests outside of `root`. */
export async function watchedPage(
  browser: Browser,
  root: string,
  viewport: { width: number; height: number },
): Promise<{ page: Page; wrongs: string[] }> {
  const context = await browser.newContext({ viewport, ignoreHTTPSErrors: true })
  context.setDefaultTimeout(PATIENCE)
  const page = await context.newPage()
  const wrongs: string[] = []
  page.on('pageerror', (error) => wrongs.push(String(error)))
  page.on('console', (said) => said.type() === 'error' && wrongs.push(said.text()))
  page.on('response', (answer) => answer.status() >= 400 && wrongs.push(`${answer.status()} ${answer.url()}`))
  page.on('request', (request) => {
    const url = request.url()
    const outside = /^https?:/.test(url) && !`${url}/`.startsWith(root)
    if (outside) wrongs.push(`outside: ${url}`)
  })
  page.on('websocket', (socket) => {
    if (!socket.url().startsWith(root.replace('https', 'wss'))) wrongs.push(`outside: ${socket.url()}`)
  })
  return { page, wrongs }
}

export const SCREEN = { width: 960, height: 540 } as const
export const PHONE = { width: 390, height: 844 } as const

/** Fills in the join page and asks for Leo’s seat. */
export async function askForSeat(page: Page): Promise<void> {
  await page.getByLabel(joinText('door.name')).fill('Tom')
  await page.getByRole('radio', { name: /leo/i }).click()
  await page.getByRole('button', { name: joinText('door.go') }).click()
}
