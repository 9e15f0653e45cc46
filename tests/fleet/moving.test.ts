/** Processes that are stopped by a signal give their rooms to the others. */
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { asScreen, asSeat, connect } from '../../client/connection/connect.ts'
import type { RoomConnection } from '../../client/connection/room-connection.ts'
import { ROLES } from '../../shared/content/ids.ts'
import { installFakeBrowser, setOrigin } from '../chaos/fake-browser.ts'
import { describeWith } from './kit/describe-with.ts'
import {
  type FleetProcess,
  figureOf,
  openRoom,
  type ProcessFleet,
  startProcessFleet,
} from './kit/process-fleet.ts'
import { until } from './kit/redis-server.ts'

describeWith(['redis-server'], 'a process that is told to stop', () => {
  let fleet: ProcessFleet
  const connections: RoomConnection[] = []
  beforeAll(async () => {
    fleet = await startProcessFleet()
    installFakeBrowser('http://127.0.0.1')
  })
  afterEach(async () => {
    for (const connection of connections.splice(0)) connection.close()
    await fleet.reset()
  })
  afterAll(() => fleet.close())

  /** Four phones and a screen that reach the house by a process. */
  const sitDown = async ({ url }: FleetProcess, code: string) => {
    setOrigin(url)
    for (const role of ROLES) connections.push(await connect(code, asSeat({ role, name: `The ${role}` })))
    connections.push(await connect(code, asScreen(false)))
    return connections
  }
  const seen = (connection: RoomConnection | undefined) => connection?.store.getState().public
  const healthOf = async ({ url }: FleetProcess) => {
    const answer = await fetch(`${url}/api/health`).catch(() => null)
    return answer ? [answer.status, ((await answer.json()) as { state: string }).state] : null
  }

  it('moves a game under way: it is counted down to where it was, and nothing that was acknowledged is lost', async () => {
    const pair = await Promise.all([fleet.start(), fleet.start()])
    const code = await openRoom(pair[0])
    const owner = await fleet.ownerOf(code)
    const other = pair.find((process) => process !== owner) ?? owner
    const phones = await sitDown(other, code)
    const [mia] = phones
    expect(await mia?.ask('treasure', { text: 'Pancake letter' })).toBeNull()
    expect(await mia?.ask('start', { prologue: true })).toBeNull()
    await until(async () => phones.every((phone) => seen(phone)?.phase !== 'lobby'))
    expect(await healthOf(owner)).toEqual([200, 'ready'])
    const steps: string[] = []
    phones.at(-1)?.store.subscribe(({ public: { paused, pausedBy, countdown } }) => {
      const step = countdown ? 'countdown' : paused ? `paused by ${pausedBy}` : 'on'
      if (steps.at(-1) !== step) steps.push(step)
    })
    owner.child.kill('SIGTERM')
    await until(async () => steps.includes('countdown') && steps.at(-1) === 'on')
    expect(await owner.ended).toEqual([0, null])
    expect(await fleet.ownerOf(code)).toBe(other)
    // The game waits only a moment for whoever is late.
    await until(async () => phones.every((phone) => phone.store.getState().online))
    expect(seen(mia)?.people.ava.treasure).toBe('Pancake letter')
    // It ends with a countdown, and everybody was waited for only as long as nothing is missing but a connection.
    expect(steps.at(-2)).toBe('countdown')
    expect(await figureOf(other, 'goodnight_rooms_received_total')).toBe(1)
    expect(await figureOf(other, 'goodnight_rooms_taken_over_total')).toBe(0)
    expect(await figureOf(other, 'goodnight_rooms_owned')).toBe(1)
  })

  it('lets games under way end first where it may, opens no rooms, and moves those where nothing is played', async () => {
    const old = await fleet.start({ DRAIN_MINUTES: '30' })
    const [played, idle] = [await openRoom(old), await openRoom(old)]
    const phones = await sitDown(old, played)
    expect(await phones[0]?.ask('start', { prologue: true })).toBeNull()
    const fresh = await fleet.start()
    old.child.kill('SIGTERM')
    await until(async () => (await fleet.ownerOf(idle).catch(() => old)) === fresh)
    expect(await healthOf(old)).toEqual([503, 'draining'])
    expect(await fleet.ownerOf(await openRoom(old))).toBe(fresh)
    expect(await fleet.ownerOf(played)).toBe(old)
    expect(await figureOf(old, 'goodnight_rooms_handed_on_total')).toBe(1)
    expect(phones.map((phone) => phone.store.getState().online)).toEqual(phones.map(() => true))
    // Told again, it stops at once, and leaves what it has to the others.
    old.child.kill('SIGTERM')
    expect(await old.ended).toEqual([0, null])
    await until(async () => (await fleet.ownerOf(played).catch(() => old)) === fresh)
  })

  it('keeps rooms that the others cannot play, until they end', async () => {
    const { redis } = fleet.redis
    const old = await fleet.start()
    const code = await openRoom(old)
    const phones = await sitDown(old, code)
    // A process of the next version, as far as this one can see.
    const newer = { rules: 1_000_000, rooms: 0, maxRooms: 10, draining: false }
    const list = async () => {
      await redis.hset('goodnight:processes', 'newer', JSON.stringify(newer))
      await redis.set('goodnight:peer:newer', 'http://127.0.0.1:9')
    }
    await list()
    old.child.kill('SIGTERM')
    await old.said('have other rules')
    expect(await phones[0]?.ask('treasure', { text: 'Lost sock' })).toBeNull()
    expect(await healthOf(old)).toEqual([503, 'draining'])
    // Everybody has left on purpose, and it has nothing to keep.
    await redis.del('goodnight:peer:newer')
    expect(await old.ended).toEqual([0, null])
  })
})
