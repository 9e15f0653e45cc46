/** The log of one process, without the process. */
import { pino } from 'pino'
import { connectRedis } from '../../../server/storage/redis/redis-connection.ts'
import { RedisLog } from '../../../server/storage/redis/redis-log.ts'
import type { SavedRoom } from '../../../server/storage/saved-room.ts'

const silent = pino({ level: 'silent' })

/**
 * Opens a log over a connection of its own. The caller has to close it.
 * @param url address of Redis
 * @param rules version of the rules of its process
 */
export const openLog = (url: string, rules: number): RedisLog =>
  new RedisLog({ redis: connectRedis(url, silent), rules, longestLife: 600, log: silent })

/** Takes over all rooms that a log may go on with. */
export async function takeAll(log: RedisLog): Promise<SavedRoom[]> {
  const rooms: SavedRoom[] = []
  for await (const room of log.saved()) rooms.push(room)
  return rooms
}
