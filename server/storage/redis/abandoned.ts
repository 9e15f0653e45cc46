/** Which rooms have no living owner, and in which order other processes take them. */

import type { SavedRoom } from '../saved-room.ts'
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

/** After this long (ms), whoever takes many rooms looks again: another process may have died, whose games come first. */
const LOOK_AGAIN = 1_000

/**
 * Takes rooms one by one.
 * @param list codes of the rooms without an owner, in the order in which they are to be taken
 * @param take takes one; null if it cannot be taken now
 */
export async function* takeInOrder(
  list: () => Promise<string[]>,
  take: (code: string) => Promise<SavedRoom | null>,
): AsyncGenerator<SavedRoom> {
  const refused = new Set<string>()
  for (let isDone = false; !isDone; ) {
    const codes = await list()
    const lookAgainAt = performance.now() + LOOK_AGAIN
    let hasTaken = false
    isDone = true
    // What could not be taken a moment ago does not hold up the others.
    for (const code of [...codes.filter((each) => !refused.has(each)), ...refused]) {
      const room = await take(code)
      if (room) yield room
      else refused.add(code)
      hasTaken ||= room !== null
      if (performance.now() < lookAgainAt) continue
      isDone = !hasTaken
      break
    }
  }
}
