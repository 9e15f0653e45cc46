/** Caddy, nginx and HAProxy as the docs have them, in front of several processes, with real clients. */
import { ColyseusSDK } from '@colyseus/sdk'
import getPort from 'get-port'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROLES } from '../../shared/content/ids.ts'
import { Member } from '../fleet/kit/member.ts'
import { startRedis, type TestRedis, until } from '../fleet/kit/redis-server.ts'
import { TestClient } from '../rooms/kit/test-client.ts'
import { BALANCER_NAMES, startDocumented } from './kit/balancers.ts'

let redis: TestRedis
/** Two processes that do not know where a balancer leads sockets to them, and two that do. */
let dealt: Member[]
let routed: Member[]
let port: number
let nobody: number
beforeAll(async () => {
  redis = await startRedis()
  ;[port, nobody] = [await getPort(), await getPort()]
  const settings = { TRUST_PROXY: 'loopback', PUBLIC_URL: `http://127.0.0.1:${port}`, ALLOW_FAST: '1' }
  const start = async (own: (at: number) => Record<string, string>) => {
    const at = await getPort()
    return Member.start(redis, { ...settings, ...own(at) }, at)
  }
  const route = (at: number) => ({ SOCKET_URL: `http://127.0.0.1:${port}/at/${at}` })
  ;[dealt, routed] = await Promise.all([
    Promise.all([start(() => ({})), start(() => ({}))]),
    Promise.all([start(route), start(route)]),
  ])
})
afterAll(async () => {
  for (const member of [...(dealt ?? []), ...(routed ?? [])]) await member.close()
  await redis?.close()
})

const portsOf = (members: readonly Member[]) => [...members.map(({ url }) => Number(new URL(url).port)), nobody]

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
        await until(async () => ROLES.every((role, i) => guest.public.people[role].treasure === `Treasure ${i}`))
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
