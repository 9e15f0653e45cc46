/** The log of one process, without the process. */
import { pino } from 'pino'
import { connectRedis } from '../../../server/storage/redis/redis-connection.ts'
import { RedisLog } from '../../../server/storage/redis/redis-log.ts'

const silent = pino({ level: 'silent' })

/**
 * Opens a log over a connection of its own. The caller has to close it.
 * @param url address of Redis
 * @param rules version of the rules of its process
 */
export const openLog = (url: string, rules: number): RedisLog =>
  new RedisLog({ redis: connectRedis(url, silent), rules, longestLife: 600, log: silent })
