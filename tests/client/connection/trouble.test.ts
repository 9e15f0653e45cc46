// @vitest-environment happy-dom
/** What a phone in mid-game knows of why it does not reconnect. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { LiveConnection } from '../../../client/connection/live-connection.ts'
import { troubleOf } from '../../../client/connection/trouble.ts'
import { FakeServer } from '../fake-server.ts'

const ROOM = { locked: false, roles: {} }
const ANSWERS = {
  socket: async (path: string) => Response.json(path.endsWith('/checkup') ? { findings: [] } : ROOM),
  proxy: async (path: string) =>
    Response.json(path.endsWith('/checkup') ? { findings: [{ id: 'no-sockets' }] } : ROOM),
  stopped: async () => new Response('<h1>Bad gateway</h1>', { status: 502 }),
  portal: async () => new Response('<h1>Welcome to our Wi-Fi</h1>'),
  silent: () =>
    new Promise((_, fail) => {
      setTimeout(() => fail(new DOMException('Zeitüberschreitung', 'TimeoutError')), 8_000)
    }),
  network: async () => Promise.reject(new TypeError('Die Netzwerkverbindung wurde unterbrochen.')),
}

let server: FakeServer
let connection: LiveConnection
const passed = (ms: number) => vi.advanceTimersByTimeAsync(ms)
const shown = () => connection.store.getState().trouble

beforeEach(async () => {
  vi.useFakeTimers()
  server = new FakeServer()
  const join = () => server.join({ as: 'seat' })
  const opening = LiveConnection.open('MOTH', { join, resume: join, rejoin: join, returning: false })
  await passed(0)
  connection = await opening
  await passed(5_000)
})
afterEach(() => {
  connection.close()
  vi.useRealTimers()
  vi.unstubAllGlobals()
  localStorage.clear()
})

const refuses = () => {
  server.failure = new Error('no socket')
}
const swallows = () => {
  server.latency = 3_600_000
}

const cutsAt = (after: number) => () => {
  server.fate = { after, is: 'cut' }
}
const silencesAt = (after: number) => () => {
  server.fate = { after, is: 'silent' }
}

describe.each(Object.entries(ANSWERS))('a network of the kind “%s”', (trouble, answer) => {
  beforeEach(() => vi.stubGlobal('fetch', answer))

  it.each([
    ['refused', refuses],
    ['swallowed', swallows],
  ])('is told where sockets are %s, and no more once they open', async (_how, begin) => {
    begin()
    server.last.close('cut')
    await passed(2_000)
    expect(shown()).toBeNull()
    await passed(18_000)
    expect(connection.store.getState()).toMatchObject({ online: false, trouble, endReason: null })
    server.failure = null
    server.latency = 0
    await passed(10_000)
    expect(connection.store.getState()).toMatchObject({ online: true, trouble: null })
  })
})

describe.each(['socket', 'proxy'] as const)('a network of the kind “%s” that opens sockets', (trouble) => {
  it.each([
    ['cuts them at once', cutsAt(0)],
    ['cuts them soon', cutsAt(900)],
    ['carries nothing over them', silencesAt(0)],
    ['carries nothing more over them soon', silencesAt(700)],
  ])('is told where it %s, steadily, and no more once they last', async (_how, begin) => {
    vi.stubGlobal('fetch', ANSWERS[trouble])
    begin()
    server.last.close('cut')
    await passed(2_000)
    expect(shown()).toBeNull()
    await passed(23_000)
    expect(connection.store.getState()).toMatchObject({ online: false, trouble, endReason: null })
    const changes: unknown[] = []
    const stop = connection.store.subscribe(
      ({ online, trouble }) => `${online} ${trouble}`,
      (now) => changes.push(now),
    )
    await passed(20_000)
    expect(changes).toEqual([])
    stop()
    server.fate = null
    await passed(15_000)
    expect(connection.store.getState()).toMatchObject({ online: true, trouble: null })
  })

  it.each([
    ['cuts them soon', cutsAt(300)],
    ['carries nothing over them', silencesAt(0)],
  ])('is told at the door, too, where it %s before the first view', async (_how, begin) => {
    vi.stubGlobal('fetch', ANSWERS[trouble])
    const behind = new FakeServer()
    server = behind
    behind.mute = true
    begin()
    const join = () => behind.join({ as: 'seat' })
    const failed = LiveConnection.open('MOTH', { join, resume: join, rejoin: join, returning: false }).catch(
      troubleOf,
    )
    await passed(20_000)
    expect(await failed).toBe(trouble)
    expect(behind.open).toEqual([])
  })
})

it('follows the cause when that changes', async () => {
  vi.stubGlobal('fetch', ANSWERS.stopped)
  refuses()
  server.last.close('cut')
  await passed(10_000)
  expect(shown()).toBe('stopped')
  vi.stubGlobal('fetch', ANSWERS.socket)
  await passed(10_000)
  expect(shown()).toBe('socket')
})

it('follows it, too, where the clock is set back by an hour meanwhile', async () => {
  vi.stubGlobal('fetch', ANSWERS.stopped)
  refuses()
  server.last.close('cut')
  await passed(3_000)
  vi.setSystemTime(Date.now() - 3_600_000)
  await passed(7_000)
  expect(shown()).toBe('stopped')
  vi.stubGlobal('fetch', ANSWERS.socket)
  await passed(10_000)
  expect(shown()).toBe('socket')
})

it('says nothing of a server that restarts in three seconds, however often', async () => {
  vi.stubGlobal('fetch', ANSWERS.network)
  const told: unknown[] = []
  connection.store.subscribe(({ trouble }) => told.push(trouble))
  for (let restart = 0; restart < 3; restart++) {
    refuses()
    server.last.close('cut')
    await passed(3_000)
    server.failure = null
    await passed(6_000)
    expect(connection.store.getState().online).toBe(true)
  }
  expect(told.filter((trouble) => trouble !== null)).toEqual([])
})
