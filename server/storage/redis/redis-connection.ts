/** Connections to Redis, and what it has to be like. */
import { Redis } from 'ioredis'
import type { Logger } from 'pino'

/** Since this version scripts may write after they have asked for the time. */
const OLDEST = 7

/** Connects to Redis. Commands wait while the connection is lost. @param url `redis://…` or `rediss://…` */
export function connectRedis(url: string, log: Logger): Redis {
  const redis = new Redis(url, {
    maxRetriesPerRequest: null,
    enableAutoPipelining: true,
    retryStrategy: (times) => Math.min(100 * times, 1_000),
    // After a failover the old address may lead to a replica.
    reconnectOnError: (error) => (error.message.startsWith('READONLY') ? 2 : false),
  })
  redis.on('error', (error: Error) => log.warn({ err: error.message }, 'Redis cannot be reached'))
  return redis
}

/**
 * Checks that Redis can keep rooms.
 * @throws Error if it cannot, saying why
 */
export async function checkRedis(redis: Redis, log: Logger): Promise<void> {
  const [, version = '0'] = /redis_version:(\d+)/.exec(await redis.info('server')) ?? []
  if (Number(version) < OLDEST) throw new Error(`REDIS_URL: Redis ${version} is too old; ${OLDEST} is needed`)
  const [, policy] = (await setting(redis, 'maxmemory-policy')) ?? []
  if (policy !== undefined && policy !== 'noeviction')
    throw new Error(`REDIS_URL: Redis has maxmemory-policy ${policy} and would drop rooms; set noeviction`)
  const [, appends] = (await setting(redis, 'appendonly')) ?? []
  if (appends === 'no')
    log.warn(
      'Redis keeps rooms in memory only: when it stops, they end. Set appendonly yes, appendfsync always',
    )
}

/** A setting of Redis, or null where it may not be asked for. */
async function setting(redis: Redis, name: string): Promise<string[] | null> {
  try {
    return (await redis.config('GET', name)) as string[]
  } catch {
    return null
  }
}
