/** Connections to Redis, and what it has to be like. */
import { Cluster, Redis, type RedisOptions } from 'ioredis'
import type { Logger } from 'pino'
import { readRedisAddress } from './redis-address.ts'

/** One Redis, wherever it is now, or a Cluster. */
export type RedisClient = Redis | Cluster

/** Since this version scripts may write after they have asked for the time. */
const OLDEST = 7
/** After this long (ms) without any answer a connection is made anew: its cable may have been cut. */
const SILENCE = 4_000
/** Longest pause (ms) between two attempts to connect. */
const MAX_PAUSE = 1_000

/**
 * Connects to Redis. Commands wait while the connection is lost, and are sent again when it was lost before their answer.
 * @param address as `redis-address.ts` explains
 * @param patience after how long (ms) a command fails that has no answer; without it commands wait as long as it takes
 */
export function connectRedis(address: string, log: Logger, patience?: number): RedisClient {
  const redis = open(address, patience)
  let said = false
  redis.on('ready', () => {
    if (said) log.info('Redis can be reached again')
    said = false
  })
  redis.on('error', (error: Error) => {
    // Each attempt to connect fails with one.
    if (!said) log.warn({ err: error.message }, 'Redis cannot be reached')
    said = true
  })
  return redis
}

/** Whether a command failed only because Redis did not answer in time, or the connection was given up. */
export const isWithoutAnswer = (error: unknown): boolean =>
  error instanceof Error &&
  (error.message === 'Command timed out' || error.message === 'Connection is closed.')

function open(text: string, patience: number | undefined): RedisClient {
  const address = readRedisAddress(text)
  const retryStrategy = (times: number) => Math.min(100 * times, MAX_PAUSE)
  const options: RedisOptions = {
    maxRetriesPerRequest: null,
    socketTimeout: SILENCE,
    retryStrategy,
    ...(patience !== undefined && { commandTimeout: patience }),
    // After a failover the old address may lead to a replica.
    reconnectOnError: (error) => (error.message.startsWith('READONLY') ? 2 : false),
  }
  if (address.kind === 'single') return new Redis(address.url, options)
  const { places, tls, kind: _, ...group } = address
  const encrypted = tls ? { tls: {} } : {}
  if (address.kind === 'cluster')
    return new Cluster(places, {
      redisOptions: { ...options, ...credentials(group), ...encrypted },
      clusterRetryStrategy: retryStrategy,
    })
  return new Redis({
    ...options,
    ...credentials(group),
    ...encrypted,
    ...(tls && { enableTLSForSentinelMode: true }),
    sentinels: places,
    name: address.name,
    sentinelRetryStrategy: retryStrategy,
  })
}

const credentials = ({ username, password }: { username?: string; password?: string }): RedisOptions => ({
  ...(username !== undefined && { username }),
  ...(password !== undefined && { password }),
})

/** The servers that are written to. */
export const mastersOf = (redis: RedisClient): Redis[] =>
  redis instanceof Cluster ? redis.nodes('master') : [redis]

/** Runs `send`; the commands that it sends leave in one write, because each write is a system call. */
export function inOneWrite(redis: RedisClient, send: () => void): void {
  const streams = mastersOf(redis).flatMap(({ stream }) => stream ?? [])
  for (const stream of streams) stream.cork()
  try {
    send()
  } finally {
    for (const stream of streams) stream.uncork()
  }
}

/**
 * Checks that Redis can keep rooms.
 * @throws Error if it cannot, saying why
 */
export async function checkRedis(redis: RedisClient, log: Logger): Promise<void> {
  const [, version = '0'] = /redis_version:(\d+)/.exec(await redis.info('server')) ?? []
  if (Number(version) < OLDEST) throw new Error(`REDIS_URL: Redis ${version} is too old; ${OLDEST} is needed`)
  for (const master of mastersOf(redis)) {
    const policy = await setting(master, 'maxmemory-policy')
    if (policy !== null && policy !== 'noeviction')
      throw new Error(`REDIS_URL: Redis has maxmemory-policy ${policy} and would drop rooms; set noeviction`)
    const loses = whatIsLost(await setting(master, 'appendonly'), await setting(master, 'appendfsync'))
    if (loses) log.warn(`${loses} Set appendonly yes and appendfsync always.`)
  }
}

/** What Redis loses with these settings, as one line, or null for nothing. */
function whatIsLost(appendonly: string | null, appendfsync: string | null): string | null {
  if (appendonly === 'no') return 'Redis keeps rooms in memory only: when it stops, they end.'
  if (appendonly === null || appendfsync === 'always') return null
  return `Redis has appendfsync ${appendfsync}: if its machine fails, rooms may go back by a second or more.`
}

/** A setting of Redis, or null where it may not be asked for. */
async function setting(redis: Redis, name: string): Promise<string | null> {
  try {
    return ((await redis.config('GET', name)) as string[])[1] ?? null
  } catch {
    return null
  }
}
