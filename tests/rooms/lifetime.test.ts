import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CLOSE_CODES } from '../../shared/protocol/notices.ts'
import { PROTOCOL_VERSION } from '../../shared/protocol/protocol-version.ts'
import type { TestClient } from './kit/test-client.ts'
import { startServer, type TestRoom, type TestServer } from './kit/test-server.ts'

const MAX_ROOMS = 10

let server: TestServer
beforeAll(async () => {
  server = await startServer({ maxRooms: MAX_ROOMS })
})
afterAll(() => server.close())

const HOUR = 60 * 60_000

/** Advances the timers of the Colyseus room, a second at a time. */
function pass(house: TestRoom, ms: number): void {
  const clock = house.room.clock as unknown as { now(): number; tick(): void }
  let now = clock.now()
  clock.now = () => now
  for (const end = now + ms; now < end; now += 1_000) clock.tick()
}

const statusOf = async (code: string) => (await fetch(`${server.url}/api/rooms/${code}`)).status

describe('a room', () => {
  it('ends after half an hour without a client, and its code leads nowhere', async () => {
    const house = await server.openRoom()
    pass(house, HOUR / 2 - 60_000)
    expect(await statusOf(house.code)).toBe(200)
    pass(house, 120_000)
    expect(await statusOf(house.code)).toBe(404)
    const late = server.sdk.joinById(house.code, { version: PROTOCOL_VERSION, as: 'screen' })
    await expect(late).rejects.toThrow('not found')
  })

  it('does not end while a client is connected, even an inactive one', async () => {
    const house = await server.openRoom()
    await house.join({ as: 'screen' })
    pass(house, 2 * HOUR)
    expect(await statusOf(house.code)).toBe(200)
  })

  it('ends after six hours, and tells its clients', async () => {
    const house = await server.openRoom()
    const screen = await house.join({ as: 'screen' })
    pass(house, 6 * HOUR + 60_000)
    expect(await screen.over()).toBe(CLOSE_CODES.ended)
    expect(await statusOf(house.code)).toBe(404)
  })
})

describe('rooms', () => {
  it('are opened up to the limit, and again when one has ended', async () => {
    const open = async () => (await fetch(`${server.url}/api/rooms`, { method: 'POST' })).status
    const house = await server.openRoom()
    let last = 201
    for (let i = 0; i < MAX_ROOMS && last === 201; i++) last = await open()
    expect(last).toBe(503)
    await house.room.disconnect()
    expect(await open()).toBe(201)
  })
})

describe('a night on the system clock', () => {
  const until = (guest: TestClient, phase: string) =>
    new Promise<void>((resolve) => {
      guest.room.onStateChange(() => {
        if (guest.public.phase === phase) resolve()
      })
    })

  it('plays to its end in a hundredth of the time, with one phone and three bots', async () => {
    const house = await server.openRoom({ percent: 1, ownClock: true })
    const mia = await house.join({ as: 'seat', role: 'ava', name: 'Mia' })
    const asleep = until(mia, 'night')
    expect(await mia.ask('start', { prologue: true })).toBeNull()
    await asleep
    expect(mia.public.scene.phase).toBe('night')
    expect(server.errors).toEqual([])
  })
})
