// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { ConnectionEvent } from '../../../client/connection/connection-machine.ts'
import { watchSocket } from '../../../client/connection/socket.ts'
import { FakeServer } from '../fake-server.ts'

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] }))
afterEach(() => void vi.useRealTimers())

it.each([
  ['set back by an hour', -3_600_000],
  ['set on by an hour', 3_600_000],
  ['left alone', 0],
])('tells a brief socket from one that has lasted when the clock is %s', async (_, change) => {
  const brief = async (ms: number) => {
    const server = new FakeServer()
    const room = await server.join({ as: 'screen' })
    const told: ConnectionEvent[] = []
    const { close } = watchSocket(
      room,
      (event) => told.push(event),
      () => undefined,
    )
    await vi.advanceTimersByTimeAsync(ms)
    vi.setSystemTime(Date.now() + change)
    server.last.close('cut')
    close(false)
    return told.flatMap((event) => ('brief' in event ? [event.brief] : []))
  }
  expect(await brief(500)).toEqual([true])
  expect(await brief(4_000)).toEqual([false])
})
