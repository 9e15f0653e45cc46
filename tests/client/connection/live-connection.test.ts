// @vitest-environment happy-dom
import type { Room } from '@colyseus/sdk'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { LiveConnection } from '../../../client/connection/live-connection.ts'
import { SocketBlocked } from '../../../client/connection/rejection.ts'
import { seatToken } from '../../../client/connection/seat-storage.ts'
import { CLOSE_CODES } from '../../../shared/protocol/notices.ts'
import { FakeServer, TOKEN } from '../fake-server.ts'

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('fetch', async () => Promise.reject(new Error('no network')))
})
afterEach(() => {
  for (const connection of connections.splice(0)) connection.close()
  vi.useRealTimers()
  vi.unstubAllGlobals()
  localStorage.clear()
})

const settled = () => vi.advanceTimersByTimeAsync(0)
const passed = (ms: number) => vi.advanceTimersByTimeAsync(ms)

const connections: LiveConnection[] = []

/** The ways to join a fake server as a seat or as a screen. */
function joining(server: FakeServer, as: 'seat' | 'screen' = 'seat') {
  const join = (): Promise<Room> => server.join({ as })
  return { join, resume: join, rejoin: join, returning: false }
}

async function opened(server: FakeServer, as: 'seat' | 'screen' = 'seat', signal?: AbortSignal) {
  const opening = LiveConnection.open('MOTH', joining(server, as), signal)
  await settled()
  const connection = await opening
  connections.push(connection)
  return connection
}

describe('a connection', () => {
  it('opens once the first view and the server’s time are known', async () => {
    const server = new FakeServer()
    const connection = await opened(server)
    expect(connection.state).toBe('online')
    expect(connection.role).toBe('ava')
    expect(connection.store.getState()).toMatchObject({ online: true, endReason: null })
    expect(seatToken('MOTH')).toBe(TOKEN)
  })

  it('says that sockets are blocked when a proxy accepts one and never answers, while the server answers over HTTP', async () => {
    const free = { player: null, awake: 'house' }
    const summary = { locked: false, roles: { ava: free, leo: free, elara: free, caleb: free } }
    vi.stubGlobal('fetch', async () => Response.json(summary))
    const server = new FakeServer()
    server.latency = 3_600_000
    const failed = LiveConnection.open('MOTH', joining(server)).catch((error: unknown) => error)
    await passed(15_000)
    expect(await failed).toBeInstanceOf(SocketBlocked)
  })

  it('says that the server cannot be reached when it answers nothing at all', async () => {
    vi.stubGlobal('fetch', async () => {
      throw new Error('no network')
    })
    const server = new FakeServer()
    server.failure = new Error('no socket')
    const failed = LiveConnection.open('MOTH', joining(server)).catch((error: unknown) => error)
    await settled()
    expect(await failed).toBe(server.failure)
  })

  it('reconnects after a cut, and a request waits for that', async () => {
    const server = new FakeServer()
    const connection = await opened(server)
    await passed(5_000)
    server.latency = 300
    server.last.close('cut')
    expect(connection.store.getState().online).toBe(false)
    const answer = connection.ask('ready', {})
    await passed(1_000)
    expect(await answer).toBeNull()
    expect(server.requests).toHaveLength(1)
    expect(server.requests[0]?.socket).toBe(server.last)
    expect(connection.store.getState().online).toBe(true)
  })

  it('comes back on a machine so busy that a socket takes it six seconds', async () => {
    const server = new FakeServer()
    const connection = await opened(server)
    server.latency = 6_000
    server.last.close('cut')
    await passed(60_000)
    expect(connection.store.getState().online).toBe(true)
  })

  it('answers a request with “offline” when it does not reconnect in time', async () => {
    const server = new FakeServer()
    const connection = await opened(server)
    server.failure = new Error('no network')
    server.last.close('cut')
    const answer = connection.ask('ready', {})
    await passed(3_500)
    expect(await answer).toBe('offline')
    expect(server.requests).toEqual([])
  })

  it('closes a socket that no longer answers before it opens another', async () => {
    const server = new FakeServer()
    const connection = await opened(server)
    server.last.silent = true
    await passed(5_000)
    expect(connection.state).toBe('online')
    expect(server.sockets).toHaveLength(2)
    expect(server.open).toEqual([server.last])
  })

  it('closes a socket that opens after its attempt was given up', async () => {
    const server = new FakeServer()
    const connection = await opened(server)
    server.latency = 60_000
    server.last.close('cut')
    await passed(1_000)
    server.latency = 0
    await passed(5_000)
    const [, second] = server.sockets
    expect(connection.state).toBe('online')
    await passed(60_000)
    expect(server.open).toEqual([second])
  })

  it('retries at once when the network is back', async () => {
    const server = new FakeServer()
    const connection = await opened(server)
    server.failure = new Error('no network')
    server.last.close('cut')
    await passed(20_000)
    server.failure = null
    // Works during a pause and during an attempt: either is cut short.
    dispatchEvent(new Event('online'))
    dispatchEvent(new Event('online'))
    await settled()
    expect(connection.state).toBe('online')
  })

  it('keeps the seat when its page closes, and gives it up when the player leaves', async () => {
    const server = new FakeServer()
    ;(await opened(server)).close()
    expect(server.last.status).toBe('cut')
    expect(seatToken('MOTH')).toBe(TOKEN)
    ;(await opened(server)).leave()
    expect(server.last.status).toBe('left')
    expect(seatToken('MOTH')).toBeNull()
  })

  it('as a screen tells the server that it leaves, and keeps a seat token of the same browser', async () => {
    const server = new FakeServer()
    localStorage.setItem('goodnight.seat.MOTH', TOKEN)
    ;(await opened(server, 'screen')).close()
    expect(server.last.status).toBe('left')
    ;(await opened(server, 'screen')).leave()
    await opened(server, 'screen')
    server.last.close('left', CLOSE_CODES.ended)
    expect(seatToken('MOTH')).toBe(TOKEN)
  })

  it('is closed when its page is left while it is joining', async () => {
    const server = new FakeServer()
    server.latency = 2_000
    const page = new AbortController()
    const opening = LiveConnection.open('MOTH', joining(server), page.signal)
    const failed = expect(opening).rejects.toThrow('closed')
    await passed(1_000)
    page.abort()
    await failed
    await passed(5_000)
    // The page never got the token, so it gives the seat back.
    expect(server.last.status).toBe('left')
    expect(vi.getTimerCount()).toBe(0)
  })

  it('leaves no socket and no timer behind when the first view does not arrive', async () => {
    const server = new FakeServer()
    server.mute = true
    const failed = expect(opened(server)).rejects.toThrow('no view')
    await passed(11_000)
    await failed
    expect(server.open).toEqual([])
    expect(vi.getTimerCount()).toBe(0)
  })

  it('keeps the seat for the next attempt when the first view does not arrive', async () => {
    const server = new FakeServer()
    server.mute = true
    const failed = expect(opened(server)).rejects.toThrow('no view')
    await passed(11_000)
    await failed
    expect(server.last.status).toBe('cut')
  })

  it('does not reconnect after the first view has timed out, which would take the seat from the next attempt', async () => {
    const server = new FakeServer()
    server.mute = true
    const failed = expect(opened(server)).rejects.toThrow('no view')
    await settled()
    server.failure = new Error('no network')
    server.last.close('cut')
    await passed(11_000)
    await failed
    const tries = server.joins.length
    expect(tries).toBeGreaterThan(1)
    server.failure = null
    await passed(60_000)
    expect(server.joins).toHaveLength(tries)
    expect(server.open).toEqual([])
  })

  it('reports why it has ended', async () => {
    const server = new FakeServer()
    for (const [code, endReason] of [
      [CLOSE_CODES.elsewhere, 'elsewhere'],
      [CLOSE_CODES.removed, 'removed'],
      [CLOSE_CODES.ended, 'ended'],
    ] as const) {
      const connection = await opened(server)
      server.last.close('left', code)
      expect(connection.store.getState()).toMatchObject({ online: false, endReason })
      expect(seatToken('MOTH')).toBe(endReason === 'elsewhere' ? TOKEN : null)
      expect(vi.getTimerCount()).toBe(0)
    }
  })

  it('can be closed by a listener that is called because it is online again', async () => {
    const server = new FakeServer()
    const connection = await opened(server)
    await passed(5_000)
    connection.store.subscribe(({ online }) => online && connection.close())
    server.last.close('cut')
    await passed(1_000)
    expect(connection.state).toBe('closed')
    expect(server.open).toEqual([])
    expect(vi.getTimerCount()).toBe(0)
  })
})

type Step =
  | { readonly do: 'cut' | 'silence' | 'wake' | 'ask' | 'close' | 'leave' }
  | { readonly do: 'dismiss'; readonly code: number }
  | { readonly do: 'wait' | 'latency'; readonly ms: number }
  | { readonly do: 'network'; readonly up: boolean }

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constantFrom('cut' as const, 'silence' as const) }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constantFrom('wake' as const, 'ask' as const) }) },
  { weight: 8, arbitrary: fc.record({ do: fc.constant('wait' as const), ms: fc.nat(6_000) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('latency' as const), ms: fc.nat(8_000) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('network' as const), up: fc.boolean() }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('dismiss' as const),
      code: fc.constantFrom(...Object.values(CLOSE_CODES)),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('close' as const, 'leave' as const) }) },
)

describe('a connection with random events', () => {
  it('never has two sockets, requests nothing while offline, and stays closed once it is closed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const server = new FakeServer()
        const connection = await opened(server)
        let ended: string | null = null
        const isWrong = () => {
          if (server.open.length > 1) return 'two sockets'
          if (server.requests.some(({ socket }) => socket !== server.last && socket.status === 'open'))
            return 'asked on an old socket'
          if (connection.state !== 'online' && server.open.length > 0) return 'a socket that nobody uses'
          if (ended !== null && connection.state !== ended) return 'came back from the end'
          return null
        }
        for (const each of steps) {
          const before = server.requests.length
          const wasOnline = connection.state === 'online'
          if (each.do === 'cut') server.open.at(-1)?.close('cut')
          else if (each.do === 'dismiss') server.open.at(-1)?.close('left', each.code)
          else if (each.do === 'silence') {
            const socket = server.open.at(-1)
            if (socket) socket.silent = true
          } else if (each.do === 'wake') dispatchEvent(new Event('online'))
          else if (each.do === 'ask') {
            void connection.ask('ready', {})
            if (!wasOnline) expect(server.requests).toHaveLength(before)
          } else if (each.do === 'wait') await passed(each.ms)
          else if (each.do === 'latency') server.latency = each.ms
          else if (each.do === 'network') server.failure = each.up ? null : new Error('no network')
          else if (each.do === 'close') connection.close()
          else connection.leave()
          await settled()
          expect(isWrong()).toBeNull()
          if (connection.state === 'closed' || connection.state === 'replaced') ended = connection.state
        }
        connection.close()
        await passed(60_000)
        expect(server.open).toEqual([])
        expect(vi.getTimerCount()).toBe(0)
      }),
      { numRuns: 150 },
    )
  })
})
