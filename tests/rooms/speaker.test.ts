/** Which of a room's screens speaks where only one machine may. */
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import type { TestClient } from './kit/test-client.ts'
import { startServer, type TestServer } from './kit/test-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

const speaking = (screens: readonly TestClient[]): boolean[] => screens.map(({ speaks }) => speaks)

it('is the one that has been there longest, and no phone’s embedded one; the next takes over when it is gone', async () => {
  const house = await server.openRoom()
  const beside = await house.join({ as: 'screen', beside: true })
  const first = await house.join({ as: 'screen' })
  const second = await house.join({ as: 'screen' })
  const screens = [beside, first, second]
  await vi.waitFor(() => expect(speaking(screens)).toEqual([false, true, false]))
  await first.room.leave()
  await vi.waitFor(() => expect(speaking([beside, second])).toEqual([false, true]))
  const third = await house.join({ as: 'screen' })
  await vi.waitFor(() => expect(speaking([beside, second, third])).toEqual([false, true, false]))
})

it('is another while that one has lost its connection, and that one again once it is back', async () => {
  const house = await server.openRoom()
  const first = await house.join({ as: 'screen' })
  const second = await house.join({ as: 'screen' })
  first.room.connection.close()
  await vi.waitFor(() => expect(second.speaks).toBe(true))
  await vi.waitFor(() => expect(first.connected).toBe(true), 10_000)
  await vi.waitFor(() => expect(speaking([first, second])).toEqual([true, false]))
})
