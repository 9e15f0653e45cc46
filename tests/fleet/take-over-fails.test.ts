/** Redis stops answering in the middle of a taking-over, or refuses a part of it: the room is not lost by it. */
import { matchMaker } from '@colyseus/core'
import { RedisDriver } from '@colyseus/redis-driver'
import { ColyseusSDK } from '@colyseus/sdk'
import { pino } from 'pino'
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'
import { connectRedis } from '../../server/storage/redis/redis-connection.ts'
import { RedisLog } from '../../server/storage/redis/redis-log.ts'
import { defineRoomScripts, entriesKey, OWNERS, roomKey } from '../../server/storage/redis/room-scripts.ts'
import type { SavedRoom } from '../../server/storage/saved-room.ts'
import { ROLES } from '../../shared/content/ids.ts'
import { RULES_VERSION } from '../../shared/rules/setup.ts'
import { planRooms, type RoomPlan, saveRooms } from '../load/capacity/load-rooms.ts'
import { TestClient } from '../rooms/kit/test-client.ts'
import { startServer, type TestServer } from '../rooms/kit/test-server.ts'
import { badNetwork } from '../support/bad-network.ts'
import { describeWith } from './kit/describe-with.ts'
import { openLog, takeAll } from './kit/open-log.ts'
import { startRedis, type TestRedis, until } from './kit/redis-server.ts'

const silent = pino({ level: 'silent' })
const [one, other] = planRooms(2, 0) as [RoomPlan, RoomPlan]

describeWith(['redis-server'], 'a taking-over', () => {
  let redis: TestRedis
  const ends: (() => Promise<void>)[] = []
  beforeAll(async () => {
    redis = await startRedis()
  })
  afterEach(async () => {
    vi.restoreAllMocks()
    redis.resume()
    for (const end of ends.splice(0).toReversed()) await end()
    await redis.redis.flushall()
  })
  afterAll(() => redis.close())

  const open = (url = redis.url): RedisLog => {
    const log = openLog(url, RULES_VERSION)
    ends.push(() => log.close())
    return log
  }
  /** Has a process give rooms up. */
  const leave = async (...plans: RoomPlan[]) => {
    const log = open()
    await saveRooms(log, plans)
    await log.close()
  }
  const start = async (): Promise<TestServer> => {
    const server = await startServer({ redisUrl: redis.url })
    ends.push(() => server.close())
    return server
  }
  /** Goes on with a room as its players do. */
  const goOn = async ({ url }: TestServer, { code, tokens }: RoomPlan) => {
    const sdk = new ColyseusSDK(url)
    await until(async () => matchMaker.getLocalRoomById(code) !== undefined)
    const guests = await Promise.all(
      ROLES.map((role) => TestClient.join(sdk, code, { as: 'seat', token: tokens[role] })),
    )
    for (const { room } of guests) room.reconnection.enabled = false
    const [mia, tom] = guests
    expect(await mia?.ask('pace', { pace: 'brisk' })).toBeNull()
    await until(async () => tom?.public.pace === 'brisk')
  }

  it('goes on by itself when the connection forwards nothing more in the middle of it', async () => {
    await leave(one)
    const entries = await redis.redis.xlen(entriesKey(one.code))
    const line = await badNetwork(Number(new URL(redis.url).port))
    ends.push(() => line.close())
    const client = connectRedis(line.url.replace('http', 'redis'), silent)
    const log = new RedisLog({ redis: client, rules: RULES_VERSION, longestLife: 600, log: silent })
    ends.push(() => log.close())
    const direct = connectRedis(redis.url, silent)
    ends.push(async () => direct.disconnect())
    defineRoomScripts(direct)
    const take = client.takeRoom.bind(client)
    let takes = 0
    client.takeRoom = async (...args) => {
      if (takes++ === 0) {
        // Redis does it, but nobody hears of that.
        await direct.takeRoom(...args)
        line.stall()
      }
      return take(...args)
    }
    let saved: SavedRoom[] = []
    // As a process does each second.
    await until(async () => {
      saved = await takeAll(log)
      return saved.length > 0
    })
    expect(saved).toMatchObject([{ code: one.code }])
    expect(saved[0]?.actions.length).toBe(entries - ROLES.length)
    expect(log.figures).toMatchObject({ received: 0, takenOver: 1 })
    expect(await redis.redis.hget(roomKey(one.code), 'fence')).toBe('3')
  })

  it('is tried again when Redis was silent while the room was listed', async () => {
    const server = await start()
    const { persist } = RedisDriver.prototype
    const listed = Promise.withResolvers<void>()
    vi.spyOn(RedisDriver.prototype, 'persist').mockImplementationOnce(function (this: RedisDriver, ...args) {
      redis.pause()
      listed.resolve()
      return persist.apply(this, args)
    })
    await leave(one)
    await listed.promise
    await until(async () => server.errors.some(({ msg }) => msg === 'a room could not be restored'))
    redis.resume()
    await until(async () => matchMaker.getLocalRoomById(one.code) !== undefined)
    await goOn(server, one)
  })

  it('of a room that cannot be read leaves it to others, and does not hold up the other rooms', async () => {
    await leave(one, other)
    await redis.redis.xadd(entriesKey(one.code), '*', 'fence', '1', 'entry', 'no entry')
    const server = await start()
    await goOn(server, other)
    expect(matchMaker.getLocalRoomById(one.code)).toBeUndefined()
    await until(async () => (await redis.redis.hget(OWNERS, one.code)) === '')
    expect(await redis.redis.xlen(entriesKey(one.code))).toBeGreaterThan(0)
  })
})
