import { afterEach, beforeEach, expect, it, vi } from 'vitest'

const join = vi.fn()
vi.mock('@colyseus/sdk', () => ({
  Client: class {
    joinById = join
    reconnect = join
  },
}))

/** A connection over which the server never says anything. */
function silentRoom() {
  let closed: (code: number) => void = () => undefined
  return {
    reconnection: { enabled: true },
    reconnectionToken: 'ROOM:token',
    state: {},
    onMessage: () => undefined,
    onStateChange: () => undefined,
    onError: () => undefined,
    onLeave: (listener: typeof closed) => {
      closed = listener
    },
    removeAllListeners: () => undefined,
    request: () => new Promise(() => undefined),
    leave: vi.fn(() => Promise.resolve()),
    breakOff: () => closed(1006),
  }
}

beforeEach(() => {
  vi.useFakeTimers()
  const listens = { addEventListener: () => undefined, removeEventListener: () => undefined }
  vi.stubGlobal('location', { origin: 'http://test', reload: () => undefined })
  vi.stubGlobal('fetch', () => Promise.reject(new Error('offline')))
  vi.stubGlobal('document', { hidden: false, ...listens })
  vi.stubGlobal('addEventListener', listens.addEventListener)
  vi.stubGlobal('removeEventListener', listens.removeEventListener)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  join.mockReset()
})

/** Joins a room where no view ever comes. Returns what waits until the client has given up. */
async function joinInVain(): Promise<() => Promise<void>> {
  const { connect, takeSeat } = await import('../../../client/net/connect.ts')
  const failed = expect(connect('ABCD', takeSeat({ role: 'ava', name: 'Mia' }))).rejects.toThrow('no view')
  await vi.advanceTimersByTimeAsync(0)
  return async () => {
    await vi.advanceTimersByTimeAsync(10_000)
    await failed
  }
}

it('closes its connection when the first view does not come, and keeps the seat for the next attempt', async () => {
  const room = silentRoom()
  join.mockResolvedValue(room)
  const failed = await joinInVain()
  await failed()
  expect(room.leave).toHaveBeenCalledWith(false)
})

it('does not reconnect after it has failed: that would take the seat from the next attempt', async () => {
  const room = silentRoom()
  join.mockResolvedValueOnce(room).mockRejectedValue(new Error('offline'))
  const failed = await joinInVain()
  room.breakOff()
  await failed()
  const tries = join.mock.calls.length
  expect(tries).toBeGreaterThan(1)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(join).toHaveBeenCalledTimes(tries)
})
