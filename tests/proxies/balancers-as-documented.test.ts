/** Caddy, nginx and HAProxy as the docs have them, in front of several processes, with real clients. */
import { ColyseusSDK } from '@colyseus/sdk'
import getPort from 'get-port'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROLES } from '../../shared/content/ids.ts'
import { FleetMember } from '../fleet/kit/fleet-member.ts'
import { startRedis, type TestRedis, until } from '../fleet/kit/redis-server.ts'
import { TestClient } from '../rooms/kit/test-client.ts'
import { BALANCER_NAMES, startDocumented } from './kit/balancers.ts'

/** Two houses: one whose processes do not know where a balancer leads sockets to them, and one whose processes do. */
const houses: TestRedis[] = []
let dealt: FleetMember[]
let routed: FleetMember[]
let port: number
let nobody: number
beforeAll(async () => {
  port = await getPort()
  nobody = await getPort()
  const start = async (routes: boolean) => {
    const redis = await startRedis()
    houses.push(redis)
    const member = async () => {
      const at = await getPort()
      const route: Record<string, string> = routes ? { SOCKET_URL: `http://127.0.0.1:${port}/at/${at}` } : {}
      return FleetMember.start(
        redis,
        { TRUST_PROXY: 'loopback', PUBLIC_URL: `http://127.0.0.1:${port}`, ...route },
        at,
      )
    }
    return Promise.all([member(), member()])
  }
  ;[dealt, routed] = await Promise.all([start(false), start(true)])
})
afterAll(async () => {
  for (const member of [...(dealt ?? []), ...(routed ?? [])]) await member.close()
  for (const redis of houses) await redis.close()
})

const portsOf = (members: readonly FleetMember[]) => [
  ...members.map(({ url }) => Number(new URL(url).port)),
  nobody,
]

/** Opens a room and takes all seats. */
async function seatAll(): Promise<TestClient[]> {
  const url = `http://127.0.0.1:${port}`
  const { code } = (await (await fetch(`${url}/api/rooms`, { method: 'POST' })).json()) as { code: string }
  const sdk = new ColyseusSDK(url)
  const guests: TestClient[] = []
  for (const role of ROLES) guests.push(await TestClient.join(sdk, code, { as: 'seat', role, name: role }))
  return guests
}

describe.each(BALANCER_NAMES)('%s as in the docs', (name) => {
  it('deals out to two processes, one more of which is dead, and everybody plays in one room', async () => {
    const balancer = await startDocumented(name, port, portsOf(dealt), false)
    for (let n = 0; n < 2; n++) {
      const guests = await seatAll()
      for (const [i, guest] of guests.entries())
        expect(await guest.ask('treasure', { text: `Treasure ${i}` })).toBeNull()
      for (const guest of guests)
        await until(async () =>
          ROLES.every((role, i) => guest.public.people[role].treasure === `Treasure ${i}`),
        )
      for (const guest of guests) await guest.room.leave()
    }
    await balancer.stop()
  })

  it('leads sockets straight to the process that has the room: they do without all others', async () => {
    const balancer = await startDocumented(name, port, portsOf(routed), true)
    const guests = await seatAll()
    const processes = new Set(guests.map(({ room }) => room.connection.url?.split('/at/')[1]?.split('/')[0]))
    expect(processes.size).toBe(1)
    // The other process stands still for a moment, and nobody misses it.
    const other = routed.find(({ url }) => !processes.has(new URL(url).port))
    other?.freeze()
    for (const guest of guests) await guest.roundTrip()
    other?.thaw()
    for (const guest of guests) await guest.room.leave()
    await balancer.stop()
  })
})
