// @vitest-environment happy-dom
/** What a phone shows that comes back: to a process that has slept while another one has the room, or after nothing could be saved. */
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

it('takes it that everything is saved, unless it is told otherwise', async () => {
  const server = new FakeServer()
  const join = () => server.join({ as: 'seat' })
  const opening = LiveConnection.open('MOTH', { join, resume: join, rejoin: join, returning: false })
  await passed(0)
  const connection = await opening
  server.last.tell('durable', { durable: false })
  expect(connection.store.getState().durable).toBe(false)
  server.last.close('cut')
  await passed(1_000)
  expect(connection.store.getState()).toMatchObject({ online: true, durable: true })
  connection.close()
})

it('shows nothing of a process that does not have the room any more, and looks for the one that has it', async () => {
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
