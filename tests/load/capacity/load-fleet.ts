/** Processes that share a Redis, for a capacity run. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import getPort from 'get-port'
import { pino } from 'pino'
import { createGameRules } from '../../../server/room/rules-game.ts'
import { connectRedis } from '../../../server/storage/redis/redis-connection.ts'
import { RedisLog } from '../../../server/storage/redis/redis-log.ts'
import { entriesKey, OWNERS, roomKey } from '../../../server/storage/redis/room-scripts.ts'
import { type StoredBook, storedBookOf } from '../../../server/storage/storybooks.ts'
import { RULES_VERSION } from '../../../shared/rules/setup.ts'
import { startRedis, type TestRedis, until } from '../../fleet/kit/redis-server.ts'
import { readFixture } from '../../replays/fixtures.ts'
import { type ServerProcess, startProcess } from '../../rooms/kit/server-process.ts'
import { planRooms, type RoomPlan, saveRooms } from './load-rooms.ts'
import { type MeasuredHouse, measuredSettings, type Usage, usageOf } from './load-server.ts'

/** How long (s) Redis keeps a room that nobody ends. */
const LONGEST_LIFE = 24 * 60 * 60

interface FleetPlan {
  processes: number
  /** Whether sockets are opened at the process that has the room; else half of them are handed on. */
  routed: boolean
  /** Folder for CPU profiles, written when the processes end. */
  profile?: string | undefined
}

/** Starts processes that restore these rooms, each an equal part. */
export async function startMeasuredFleet(
  plans: readonly RoomPlan[],
  { processes, routed, profile }: FleetPlan,
): Promise<MeasuredHouse> {
  const redis = await startRedis()
  const dataDir = mkdtempSync(join(tmpdir(), 'goodnight-capacity-'))
  const running: ServerProcess[] = []
  const urls: string[] = []
  for (let n = 0; n < processes; n++) {
    const part = plans.filter((_, i) => i % processes === n)
    const log = openRedisLog(redis)
    await saveRooms(log, part)
    // Those that run already would take these rooms over: their own leases last longer than they stand still.
    const port = await getPort()
    const route = { SOCKET_URL: `http://127.0.0.1:${port}` }
    const server = startProcess({
      DATA_DIR: dataDir,
      REDIS_URL: redis.url,
      ...measuredSettings(profile),
      PORT: String(port),
      ...(routed && route),
    })
    await server.port()
    for (const { child } of running) child.kill('SIGSTOP')
    const before = new Map(Object.entries(await redis.redis.hgetall(OWNERS)))
    await log.close()
    await until(async () => {
      const owners = await redis.redis.hgetall(OWNERS)
      return part.every(({ code }) => owners[code] !== '' && owners[code] !== before.get(code))
    })
    for (const { child } of running) child.kill('SIGCONT')
    running.push(server)
    urls.push(`http://127.0.0.1:${port}`)
    for (const { code } of part)
      await until(async () => (await fetch(`${urls.at(-1)}/api/rooms/${code}`)).status === 200)
  }
  return {
    urls,
    usage: async () => {
      const each = await Promise.all(urls.map(usageOf))
      return {
        cpu: each.reduce((sum, { cpu }) => sum + cpu, 0),
        memory: each.reduce((sum, { memory }) => sum + memory, 0),
        redis: await redisUsage(redis),
      }
    },
    close: async () => {
      for (const { child, ended } of running) {
        child.kill('SIGTERM')
        await ended
      }
      await redis.close()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/** Memory (bytes) that Redis needs for a room at the end of a night of four people, and for a storybook. */
export async function memoryInRedis(): Promise<{ room: number; book: number }> {
  const redis = await startRedis()
  const log = openRedisLog(redis)
  const [plan] = planRooms(1, 0)
  if (!plan) throw new Error('no room is planned')
  const whole = { ...plan, from: readFixture(plan.night).actions.at(-1)?.at ?? 0 }
  await saveRooms(log, [whole])
  const room = await bytesOf(redis, roomKey(plan.code), entriesKey(plan.code))
  await redis.redis.set(BOOK, JSON.stringify(bookOf(plan)))
  const book = await bytesOf(redis, BOOK)
  await log.close()
  await redis.close()
  return { room, book }
}

/** Any key. */
const BOOK = 'goodnight:book:a'

/** The storybook of a room's whole night. */
function bookOf({ night }: RoomPlan): StoredBook {
  const rules = createGameRules()
  const { seed, language, actions } = readFixture(night)
  const view = rules.viewPublic(rules.replay(seed, language, actions, () => {}).game)
  if (view.scene.phase !== 'storybook') throw new Error(`${night} has no storybook`)
  return storedBookOf(view, view.scene.book)
}

const silent = pino({ level: 'silent' })

const openRedisLog = (redis: TestRedis): RedisLog =>
  new RedisLog({
    redis: connectRedis(redis.url, silent),
    rules: RULES_VERSION,
    longestLife: LONGEST_LIFE,
    log: silent,
  })

async function bytesOf({ redis }: TestRedis, ...keys: string[]): Promise<number> {
  const sizes = await Promise.all(keys.map((key) => redis.memory('USAGE', key, 'SAMPLES', 0)))
  return sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0)
}

async function redisUsage({ redis }: TestRedis): Promise<Usage['redis']> {
  const text = `${await redis.info('cpu')}\n${await redis.info('persistence')}`
  const figure = (name: string) => Number(new RegExp(`^${name}:([\\d.]+)`, 'm').exec(text)?.[1])
  return {
    cpu: figure('used_cpu_user') + figure('used_cpu_sys'),
    written: figure('aof_current_size'),
  }
}
