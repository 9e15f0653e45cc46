/** Which rooms have no living owner, and in which order others take them. */
import { lastWritten } from './entries.ts'
import { isAlive } from './living.ts'
import type { RedisClient } from './redis-connection.ts'

/**
 * Codes of the rooms whose owners have died or given them up. Games that are played come before those that have ended.
 * @param owners the process that owns each room, by its code
 * @param me this process; rooms that the list says are its own, but that it has not, are abandoned, too
 * @param has whether this process has a room
 */
export async function abandonedRooms(
  redis: RedisClient,
  owners: Readonly<Record<string, string>>,
  me: string,
  has: (code: string) => boolean,
): Promise<string[]> {
  const alive = new Map([[me, false]])
  for (const owner of Object.values(owners))
    if (!alive.has(owner)) alive.set(owner, await isAlive(redis, owner))
  const codes = Object.keys(owners).filter((code) => !alive.get(owners[code] ?? '') && !has(code))
  const written = await Promise.all(codes.map((code) => lastWritten(redis, code)))
  return codes
    .map((code, i) => ({ code, written: written[i] ?? 0 }))
    .toSorted((one, other) => other.written - one.written)
    .map(({ code }) => code)
}
