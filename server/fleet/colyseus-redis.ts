/** The parts of Colyseus that let several processes know each other's rooms, by Redis. */
import { type IRoomCache, type MatchMakerDriver, matchMaker } from '@colyseus/core'
import { RedisDriver } from '@colyseus/redis-driver'
import { RedisPresence } from '@colyseus/redis-presence'
import type { Redis } from 'ioredis'

/** How a process stands to a room. */
type Ownership = (code: string) => 'owner' | 'unsure' | 'none'

/**
 * Colyseus' list of rooms in Redis. A process that has slept may not know yet that its rooms have moved: it changes entries
 * of rooms only that it surely owns.
 */
class OwnersDriver extends RedisDriver {
  readonly #ownership: Ownership

  constructor(redis: Redis, ownership: Ownership) {
    super(redis)
    this.#ownership = ownership
  }

  override async update(
    room: IRoomCache,
    operations: Parameters<RedisDriver['update']>[1],
  ): Promise<boolean> {
    return this.#ownership(room.roomId) === 'owner' && super.update(room, operations)
  }

  override async persist(room: IRoomCache, create = false): Promise<boolean> {
    return this.#ownership(room.roomId) !== 'none' && super.persist(room, create)
  }

  override async remove(code: string): Promise<boolean> {
    return this.#ownership(code) === 'owner' && super.remove(code)
  }
}

/**
 * What Colyseus is given so that it works with other processes.
 * @param connect makes a new connection to Redis
 * @param isThere whether a process has lately said that it is there
 */
export function colyseusOver(
  connect: () => Redis,
  ownership: Ownership,
  isThere: (process: string) => Promise<boolean>,
) {
  return {
    presence: new RedisPresence(connect()),
    driver: new OwnersDriver(connect(), ownership) as MatchMakerDriver,
    /** A room that is restored goes to the process that has taken it; a new one to the process with the fewest. */
    selectProcessIdToCreateRoom: async (_: string, { saved }: { saved?: unknown }): Promise<string> => {
      const { processId: own, stats } = matchMaker
      if (saved) return own
      const all = await stats.fetchAll()
      // Those that have died are still counted, with as few rooms as they had.
      for (const { processId } of all.toSorted((one, other) => one.roomCount - other.roomCount))
        if (processId === own || (await isThere(processId))) return processId
      return own
    },
  }
}
