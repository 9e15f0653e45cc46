/** The server's pages and files over HTTP, without any room. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import express from 'express'
import { pino } from 'pino'
import { serveUnder } from '../../../server/admission/served-path.ts'
import { addRoutes } from '../../../server/http/routes.ts'
import { Storybooks } from '../../../server/storage/storybooks.ts'

export interface ServerWithoutRooms {
  /** Without a slash at the end. */
  readonly url: string
  readonly storybooks: Storybooks
  /** Stops it and deletes its files. */
  close(): Promise<void>
}

/**
 * Serves a built client.
 * @param client its files, by their paths
 * @param publicUrl as in the configuration; its path is served
 */
export async function serveWithoutRooms(
  client: Readonly<Record<string, string | Buffer>>,
  publicUrl: string | null = null,
): Promise<ServerWithoutRooms> {
  const folder = mkdtempSync(join(tmpdir(), 'goodnight-'))
  for (const [path, content] of Object.entries(client)) {
    mkdirSync(dirname(join(folder, 'client', path)), { recursive: true })
    writeFileSync(join(folder, 'client', path), content)
  }
  const storybooks = new Storybooks(join(folder, 'books'), () => {})
  const app = express()
  addRoutes(app, {
    log: pino({ level: 'silent' }),
    storybooks,
    publicUrl,
    origins: [],
    allowFast: false,
    foreignOrigin: () => {},
    clientDir: join(folder, 'client'),
    openRoom: () => Promise.reject(new Error('no rooms today')),
    summaryOf: async () => null,
    retired: () => null,
    stopping: () => false,
    health: () => ({ ok: true }),
    checkup: () => ({ address: null, others: [], findings: [], tries: [], devices: [] }),
  })
  const http = createServer(app)
  // A busy machine pauses for longer than connections are usually kept, and would be told so in the middle of a request.
  http.keepAliveTimeout = 0
  if (publicUrl !== null) serveUnder(http, new URL(publicUrl).pathname)
  await new Promise<void>((resolve) => http.listen(0, resolve))
  return {
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
    storybooks,
    async close() {
      http.closeAllConnections()
      await new Promise((resolve) => http.close(resolve))
      rmSync(folder, { recursive: true })
    },
  }
}
