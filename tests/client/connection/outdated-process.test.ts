// @vitest-environment happy-dom
/** A process that has slept shows a room that another one has meanwhile. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { LiveConnection } from '../../../client/connection/live-connection.ts'
import { FakeServer } from '../fake-server.ts'

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('fetch', async () => Response.json({ reason: 'not-now' }, { status: 503 }))
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  localStorage.clear()
})

const passed = (ms: number) => vi.advanceTimersByTimeAsync(ms)

it('nothing of it is shown, and the client looks for the one that has the room', async () => {
  const server = new FakeServer()
  server.fence = 2
  const join = () => server.join({ as: 'seat' })
  const opening = LiveConnection.open('MOTH', { join, resume: join, rejoin: join, returning: false })
  await passed(0)
  const connection = await opening
  const seen: unknown[] = []
  connection.store.subscribe(({ public: view }, { public: before }) => {
    if (view !== before) seen.push(view)
  })
  connection.onCues((cues) => seen.push(...cues))
  server.fence = 1
  server.last.close('cut')
  await passed(700)
  const stale = server.last
  expect(stale.state.fence).toBe(1)
  stale.tell('cues', [{ type: 'slam' }])
  expect(stale.status).not.toBe('open')
  server.fence = 3
  await passed(2_000)
  expect(server.open.map(({ state }) => state.fence)).toEqual([3])
  expect(connection.store.getState().online).toBe(true)
  expect(seen).toEqual([])
  connection.close()
})
