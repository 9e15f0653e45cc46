/**
 * The owner of a room stops at every boundary of lease, append, acknowledge and broadcast, and another process takes the room: to
 * the world it is dead. Then it wakes, as a frozen one does.
 */
import { matchMaker } from '@colyseus/core'
import { ColyseusSDK } from '@colyseus/sdk'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connectRedis } from '../../server/storage/redis/redis-connection.ts'
import { RedisLog } from '../../server/storage/redis/redis-log.ts'
import { entriesKey, OWNERS, roomKey } from '../../server/storage/redis/room-scripts.ts'
import { type Pace, ROLES } from '../../shared/content/ids.ts'
import type { Rejection } from '../../shared/protocol/rejections.ts'
import { RULES_VERSION } from '../../shared/rules/setup.ts'
import { planRooms, type RoomPlan, saveRooms } from '../load/capacity/load-rooms.ts'
import { TestClient } from '../rooms/kit/test-client.ts'
import { startServer, type TestRoom, type TestServer } from '../rooms/kit/test-server.ts'
import { type BadNetwork, badNetwork } from '../support/bad-network.ts'
import { Boundaries, type Boundary } from './kit/boundaries.ts'
import { describeWith } from './kit/describe-with.ts'
import { type FleetProcess, type ProcessFleet, startProcessFleet } from './kit/process-fleet.ts'
import { until } from './kit/redis-server.ts'

/** Where the owner stops while Mia changes the pace of a game under way, and whether the change is written by then. */
const CHANGING = {
  'before append': false,
  'after append': true,
  'before answer': true,
  'after answer': true,
  'after patch': true,
} satisfies Partial<Record<Boundary, boolean>>
/** Where it stops after that. */
const CHANGED = ['before prolong', 'after prolong', 'before release', 'after release'] as const
const CASES = [...(Object.keys(CHANGING) as (keyof typeof CHANGING)[]), ...CHANGED]
/** Where it stops while a room is opened. */
const OPENING = ['before claim', 'after claim', 'before begin', 'after begin'] as const

/** A game under way at the old owner. */
interface Played {
  house: TestRoom
  mia: TestClient
  tom: TestClient
  /** What Mia was answered to each pace that she asked for. */
  answers: Map<Pace, Rejection | null>
}

/** An entry in Redis, and who wrote it. */
interface Written {
  fence: number
  entry: { kind: string; action?: { type: string; payload?: unknown } }
}

describeWith(['redis-server'], 'a room whose owner stops', () => {
  let fleet: ProcessFleet
  let line: BadNetwork
  let old: TestServer
  let fresh: FleetProcess
  let boundaries: Boundaries
  const played = new Map<string, Played>()
  /** Rooms that were being opened: each code, for how long (s) it was claimed, and what became of it. */
  const openings = new Map<string, { code: string; claimed: number; opened: Promise<TestRoom | Error> }>()
  /** Rooms of a third process: one that the old owner has just taken, and one that it has gone on with. */
  const [taken, restored] = planRooms(2, 0) as [RoomPlan, RoomPlan]
  /** The players of each room at its new owner. */
  const back = new Map<string, TestClient[]>()
  /** How much was written of each room when the old owner woke. */
  const before = new Map<string, number>()

  const one = (at: string) => played.get(at) as Played
  const rooms = () => [
    ...CASES.map((at) => one(at).house.code),
    ...[taken, restored].map(({ code }) => code),
    openings.get('after begin')?.code ?? '',
  ]
  const writtenOf = async (code: string): Promise<Written[]> =>
    (await fleet.redis.redis.xrange(entriesKey(code), '-', '+')).map(([, [, fence, , entry = '']]) => ({
      fence: Number(fence),
      entry: JSON.parse(entry) as Written['entry'],
    }))
  const changesIn = (written: Written[]) =>
    written.filter(({ entry }) => entry.action?.type === 'pace').map(({ entry }) => entry.action?.payload)

  /** Has a third process give the old owner a room. */
  const give = async (plan: RoomPlan) => {
    const log = pino({ level: 'silent' })
    const redis = connectRedis(fleet.redis.url, log)
    const third = new RedisLog({ redis, rules: RULES_VERSION, longestLife: 600, log })
    await saveRooms(third, [plan])
    await third.close()
  }
  /** Opens a room at the old owner, in which a game is under way. */
  const play = async (): Promise<Played> => {
    const house = await old.openRoom()
    boundaries.watch(house.room)
    const mia = await house.join({ as: 'seat', role: 'ava', name: 'Mia' })
    const tom = await house.join({ as: 'seat', role: 'leo', name: 'Tom' })
    for (const { room } of [mia, tom]) room.reconnection.enabled = false
    expect(await mia.ask('start', { prologue: true })).toBeNull()
    await house.settle()
    return { house, mia, tom, answers: new Map() }
  }
  const change = ({ mia, answers }: Played, pace: Pace) =>
    void mia.ask('pace', { pace }).then(
      (answer) => answers.set(pace, answer),
      () => {},
    )

  beforeAll(async () => {
    fleet = await startProcessFleet()
    line = await badNetwork(Number(new URL(fleet.redis.url).port))
    boundaries = new Boundaries()
    old = await startServer({ redisUrl: line.url.replace('http', 'redis') })
    boundaries.tapped()
    await give(restored)
    await until(async () => matchMaker.getLocalRoomById(restored.code) !== undefined)
    for (const at of CASES) played.set(at, await play())
    for (const at of CHANGED) {
      change(one(at), 'brisk')
      await until(async () => one(at).answers.get('brisk') === null && one(at).tom.public.pace === 'brisk')
    }
    for (const at of OPENING) {
      const stopped = boundaries.stop(at, null)
      const opened = old.openRoom().catch((error: Error) => error)
      const code = await stopped
      openings.set(at, { code, claimed: await fleet.redis.redis.ttl(roomKey(code)), opened })
    }
    const stopped = boundaries.stop('after take', taken.code)
    await give(taken)
    await stopped
    // All at nearly the same time: an owner that hears nothing for a while pauses its games.
    const all = CASES.map((at) => boundaries.stop(at, one(at).house.code))
    for (const at of Object.keys(CHANGING)) change(one(at), 'brisk')
    for (const at of ['before release', 'after release']) {
      const { room } = one(at).house
      void room.giveUp().then(() => room.sendAway())
    }
    await Promise.all(all)
    line.freeze()
    fresh = await fleet.start()
    for (const code of rooms())
      await until(async () => (await fleet.ownerOf(code).catch(() => null)) === fresh)
  })
  afterAll(async () => {
    boundaries.close()
    line.heal()
    await old.close()
    await line.close()
    await fleet.close()
  })

  const sdk = () => new ColyseusSDK(fresh.url)
  const comeBack = async (code: string, tokens: readonly string[]) => {
    const guests: TestClient[] = []
    for (const token of tokens) guests.push(await TestClient.join(sdk(), code, { as: 'seat', token }))
    back.set(code, guests)
    await until(async () => guests.every((guest) => !guest.public.paused && !guest.public.countdown))
  }

  describe('and is dead', () => {
    beforeAll(async () => {
      const games = CASES.map((at) => {
        const { house, mia, tom } = one(at)
        return comeBack(
          house.code,
          [mia, tom].map(({ welcome }) => welcome.token ?? ''),
        )
      })
      const given = [taken, restored].map(({ code, tokens }) =>
        comeBack(
          code,
          ROLES.map((role) => tokens[role]),
        ),
      )
      await Promise.all([...games, ...given])
    })

    it.each(CASES)(
      '%s: nothing acknowledged or shown is lost or done twice, and the game goes on',
      async (at) => {
        const { house, mia, tom, answers } = one(at)
        const isWritten = !(at in CHANGING) || CHANGING[at as keyof typeof CHANGING]
        const pace = isWritten ? 'brisk' : 'standard'
        expect(changesIn(await writtenOf(house.code))).toEqual(isWritten ? [{ pace }] : [])
        if (!isWritten) {
          expect(answers.size).toBe(0)
          for (const { public: shown } of [mia, tom]) expect(shown.pace).toBe('standard')
        }
        // A boundary was where it is said to be.
        if (at === 'after answer') await until(async () => answers.get('brisk') === null)
        if (at === 'after patch')
          await until(async () => [mia, tom].some(({ public: shown }) => shown.pace === 'brisk'))
        const [first, second] = back.get(house.code) as [TestClient, TestClient]
        expect([first.public.pace, first.public.phase]).toEqual([pace, mia.public.phase])
        expect(await first.ask('pace', { pace: 'untimed' })).toBeNull()
        await until(async () => second.public.pace === 'untimed')
      },
    )

    it.each([
      ['taken and not read', taken],
      ['taken and restored, and nobody was back', restored],
    ])('%s: the game goes on', async (_, { code }) => {
      const [mia, ...others] = back.get(code) as TestClient[]
      expect(await mia?.ask('pace', { pace: 'untimed' })).toBeNull()
      await until(async () => others.every((guest) => guest.public.pace === 'untimed'))
    })

    it('a room that was begun can be entered, and a code that was only claimed is free again soon', async () => {
      const { redis } = fleet.redis
      const codeOf = (at: (typeof OPENING)[number]) => openings.get(at)?.code ?? ''
      const guest = await TestClient.join(sdk(), codeOf('after begin'), {
        as: 'seat',
        role: 'ava',
        name: 'Mia',
      })
      expect(await guest.ask('treasure', { text: 'Lost sock' })).toBeNull()
      back.set(codeOf('after begin'), [guest])
      expect(await redis.exists(roomKey(codeOf('before claim')))).toBe(0)
      for (const at of ['after claim', 'before begin'] as const) {
        const { claimed = 0 } = openings.get(at) ?? {}
        expect(claimed > 0 && claimed <= 30).toBe(true)
        expect(await redis.hexists(OWNERS, codeOf(at))).toBe(0)
      }
    })
  })

  describe('and wakes', () => {
    beforeAll(async () => {
      for (const code of rooms()) before.set(code, (await writtenOf(code)).length)
      // Meanwhile another process has opened a room with the code that was claimed.
      await fleet.redis.redis.hset(roomKey(openings.get('before begin')?.code ?? ''), 'owner', 'another')
      line.heal()
      boundaries.goOn()
      for (const at of CASES) change(one(at), 'relaxed')
    })

    it.each(CASES)(
      '%s: it acknowledges, shows and writes nothing more, and its phones leave it',
      async (at) => {
        const { house, mia, tom, answers } = one(at)
        await until(async () => !mia.connected && !tom.connected)
        // What was written before may be acknowledged late.
        expect(answers.get('relaxed')).not.toBeNull()
        if (at === 'before append') expect(answers.has('brisk')).toBe(false)
        for (const { public: shown } of [mia, tom]) expect(['standard', 'brisk']).toContain(shown.pace)
        expect(changesIn(await writtenOf(house.code))).not.toContainEqual({ pace: 'relaxed' })
        await until(async () => matchMaker.getLocalRoomById(house.code) === undefined)
      },
    )

    it('the new owner keeps every room, and is found', async () => {
      for (const code of rooms()) {
        await until(async () => matchMaker.getLocalRoomById(code) === undefined)
        expect(await fleet.ownerOf(code)).toBe(fresh)
        const [guest] = back.get(code) as TestClient[]
        expect(await guest?.ask('pace', { pace: 'standard' })).toBeNull()
        const fences = (await writtenOf(code)).map(({ fence }) => fence)
        expect(fences).toEqual(fences.toSorted((a, b) => a - b))
        expect(new Set(fences.slice(before.get(code))).size).toBe(1)
        expect(guest?.connected).toBe(true)
      }
    })

    it('a room that it was opening is opened by it, or was taken from it', async () => {
      const opened = async (at: (typeof OPENING)[number]) => {
        const room = await openings.get(at)?.opened
        return room instanceof Error ? 'refused' : room?.code
      }
      expect(await opened('before claim')).toBe(openings.get('before claim')?.code)
      expect(await opened('after claim')).toBe(openings.get('after claim')?.code)
      expect(await opened('before begin')).toBe('refused')
      expect(await opened('after begin')).toBe('refused')
    })
  })
})
