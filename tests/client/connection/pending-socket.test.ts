// @vitest-environment happy-dom
// @vitest-environment-options { "url": "http://house.test/BKHT" }
import { afterEach, expect, it, vi } from 'vitest'

/** A socket whose handshake nobody answers. */
class SwallowedSocket {
  static readonly all: SwallowedSocket[] = []
  readonly readyState = 0
  closed = false
  onclose: ((event: { code: number }) => void) | null = null
  constructor() {
    SwallowedSocket.all.push(this)
  }
  send(): void {}
  close(): void {
    this.closed = true
    this.onclose?.({ code: 1006 })
  }
}

afterEach(() => vi.unstubAllGlobals())

it('a socket that was swallowed is given up when the player tries again', async () => {
  vi.stubGlobal('WebSocket', SwallowedSocket)
  const seat = { name: 'game', sessionId: 's', roomId: 'BKHT', processId: 'p' }
  vi.stubGlobal('fetch', async () => Response.json(seat))
  const { asNeighbour, connect } = await import('../../../client/connection/connect.ts')
  const leaving = new AbortController()
  const attempt = () => connect('BKHT', asNeighbour(), leaving.signal).catch(() => null)
  const first = attempt()
  await vi.waitFor(() => expect(SwallowedSocket.all).toHaveLength(1))
  const second = attempt()
  await vi.waitFor(() => expect(SwallowedSocket.all).toHaveLength(2))
  expect(SwallowedSocket.all.map(({ closed }) => closed)).toEqual([true, false])
  leaving.abort()
  await Promise.all([first, second])
})
