/** A room is told what its table has met in earlier nights, tells it to its screen, and keeps it over a restart. */
import { rmSync } from 'node:fs'
import { afterEach, describe, expect, it } from 'vitest'
import { createGameRules } from '../../server/room/rules-game.ts'
import { content } from '../../shared/content/load.ts'
import { crashNow } from './kit/crash.ts'
import { FakeClock } from './kit/fake-clock.ts'
import { startServer, type TestServer } from './kit/test-server.ts'

let server: TestServer | null = null
const folders: string[] = []
afterEach(async () => {
  await server?.close()
  server = null
  for (const path of folders.splice(0)) rmSync(path, { recursive: true, force: true })
})

const pages = content.readPages.map(({ id }) => `readPages:${id}`)
const opened = (url: string, body: unknown) =>
  fetch(`${url}/api/rooms`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })

describe('what a table has met', () => {
  it('comes with the request for a room, is said in the lobby, and is kept over a restart', async () => {
    server = await startServer()
    const { code } = (await (await opened(server.url, { met: pages })).json()) as { code: string }
    expect(server.room(code).session.driver.game.met).toEqual(pages)
    const dataDir = crashNow(server.dataDir)
    folders.push(dataDir)
    await server.close()
    server = await startServer({ dataDir }, createGameRules(), new FakeClock())
    expect(server.room(code).session.driver.game.met).toEqual(pages)
    const { scene } = createGameRules().viewPublic(server.room(code).session.driver.game)
    expect(scene).toMatchObject({ phase: 'lobby', met: { seen: pages.length } })
    expect(server.errors).toEqual([])
  })

  it('may name things that this version does not have, which are left out', async () => {
    server = await startServer()
    const strange = ['cards:of-another-version', 'constructor:name', '', '💥', pages[0]!]
    const { code } = (await (await opened(server.url, { met: strange })).json()) as { code: string }
    expect(server.room(code).session.driver.game.met).toEqual([pages[0]])
  })

  it('is refused where it is no list of short names, or too long', async () => {
    server = await startServer()
    for (const met of [
      'cards:cocoa',
      [7],
      [null],
      ['x'.repeat(81)],
      Array.from({ length: 601 }, () => 'a:b'),
    ])
      expect((await opened(server.url, { met })).status).toBe(400)
    expect((await opened(server.url, { met: ['x'.repeat(70_000)] })).status).toBe(413)
    expect((await opened(server.url, { met: [] })).status).toBe(201)
  })

  it('decides which plan its first night has; a room that is asked for none has the week', async () => {
    server = await startServer()
    const planOf = async (body: object) => {
      const { code } = (await (await opened(server!.url, body)).json()) as { code: string }
      return createGameRules().viewPublic(server!.room(code).session.driver.game).plan
    }
    expect(await planOf({ plan: 'bedtime' })).toBe('bedtime')
    expect(await planOf({})).toBe('week')
    expect((await opened(server.url, { plan: 'a month' })).status).toBe(400)
  })
})
