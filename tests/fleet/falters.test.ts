/** Redis falters while a game is played: the host is told, the game waits, nothing acknowledged is lost, and it goes on by itself. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { asScreen, asSeat, connect } from '../../client/connection/connect.ts'
import type { RoomConnection } from '../../client/connection/room-connection.ts'
import type { Pace } from '../../shared/content/ids.ts'
import { installFakeBrowser } from '../chaos/fake-browser.ts'
import { describeWith } from './kit/describe-with.ts'
import {
  type FleetProcess,
  figureOf,
  openRoom,
  type ProcessFleet,
  startProcessFleet,
} from './kit/process-fleet.ts'
import { until } from './kit/redis-server.ts'

describeWith(['redis-server'], 'a game whose Redis falters', () => {
  let fleet: ProcessFleet
  let house: FleetProcess
  let mia: RoomConnection
  let screen: RoomConnection
  /** What the host's phone has said of the saving. */
  const durable: boolean[] = []
  /** What the screen's clock did. */
  const steps: string[] = []
  beforeAll(async () => {
    fleet = await startProcessFleet()
    house = await fleet.start()
    const code = await openRoom(house)
    installFakeBrowser(house.url)
    screen = await connect(code, asScreen(false))
    mia = await connect(code, asSeat({ role: 'ava', name: 'Mia' }))
    expect(await mia.ask('start', { prologue: true })).toBeNull()
    mia.store.subscribe((now, before) => {
      if (now.durable !== before.durable) durable.push(now.durable)
    })
    screen.store.subscribe(() => {
      if (steps.at(-1) !== clock()) steps.push(clock())
    })
  })
  afterAll(async () => {
    for (const connection of [mia, screen]) connection.close()
    await fleet.close()
  })

  const clock = () => {
    const { paused, countdown, pausedBy } = screen.store.getState().public
    return countdown ? 'countdown' : paused ? `paused by ${pausedBy}` : 'on'
  }
  /**
   * Makes Redis falter while the host changes the pace, and mends it. The answer comes when that is written, and not before.
   * @param mend called when the host has been told
   */
  const falter = async (pace: Pace, fail: () => Promise<unknown>, mend: () => Promise<unknown>) => {
    await until(async () => clock() === 'on')
    durable.length = 0
    steps.length = 0
    await fail()
    let answered = false
    const asking = mia.ask('pace', { pace }).finally(() => {
      answered = true
    })
    await until(async () => durable[0] === false)
    expect([answered, clock()]).toEqual([false, 'on'])
    await mend()
    // A connection that was given up meanwhile has no answer to tell.
    expect([null, 'offline']).toContain(await asking)
    await until(async () => durable.at(-1) === true && steps.includes('countdown') && steps.at(-1) === 'on')
    await until(async () => [mia, screen].every((each) => each.store.getState().online))
    expect(mia.store.getState().public.pace).toBe(pace)
    expect(house.child.exitCode).toBeNull()
  }

  it('out of memory', () =>
    falter(
      'brisk',
      () => fleet.redis.redis.config('SET', 'maxmemory', '1'),
      () => fleet.redis.redis.config('SET', 'maxmemory', '0'),
    ))

  it('read-only, as after a failover', () =>
    falter(
      'standard',
      () => fleet.redis.redis.replicaof('127.0.0.1', 9),
      () => fleet.redis.redis.replicaof('NO', 'ONE'),
    ))

  it('slow: it answers nothing for a while', () =>
    falter(
      'brisk',
      async () => fleet.redis.pause(),
      async () => fleet.redis.resume(),
    ))

  it('gone until the phones are offline and the lease is over, and back with what it had', async () => {
    await falter(
      'standard',
      () => fleet.redis.kill(),
      async () => {
        await until(async () => !mia.store.getState().online && !screen.store.getState().online)
        // No page can be opened now, and a balancer is told.
        expect((await fetch(`${house.url}/api/health`)).status).toBe(503)
        expect((await fetch(`${house.url}/api/rooms`, { method: 'POST' })).status).toBe(503)
        expect((await fetch(`${house.url}/api/rooms/BCDF`)).status).toBe(503)
        await fleet.redis.start()
      },
    )
    expect((await fetch(`${house.url}/api/health`)).status).toBe(200)
    expect(await figureOf(house, 'goodnight_log_waiting_entries')).toBe(0)
  })
})
