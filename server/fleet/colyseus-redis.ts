/** The parts of Colyseus that let several processes know each other's rooms, by Redis. */
import { type IRoomCache, type MatchMakerDriver, matchMaker } from '@colyseus/core'
import { RedisDriver } from '@colyseus/redis-driver'
import { RedisPresence } from '@colyseus/redis-presence'
import type { RedisClient } from '../storage/redis/redis-connection.ts'
import type { Peer, Peers } from './peers.ts'

/** After this long (ms) a process has told the others how many rooms it has. */
const COUNTED = 1_500

/** How a process stands to a room. */
type Ownership = (code: string) => 'owner' | 'unsure' | 'none'

/** Gives up a room that could not be listed. */
type GiveBack = (code: string) => void

/** Called with errors of what nobody waits for. */
type Failed = (error: unknown) => void

/**
 * Colyseus' list of rooms in Redis. A process that has slept may not know yet that its rooms have moved: it changes entries
 * of rooms only that it surely owns. Colyseus does not wait for changes of entries, so that errors would end the process.
 */
class OwnersDriver extends RedisDriver {
  readonly #redis: RedisClient
  readonly #ownership: Ownership
  readonly #giveBack: GiveBack
  readonly #failed: Failed

  constructor({ connect, ownership, giveBack, failed }: Omit<ColyseusOptions, 'peers'>) {
    const redis = connect()
    super(redis)
    this.#redis = redis
    this.#ownership = ownership
    this.#giveBack = giveBack
    this.#failed = failed
  }

  override async update(
    room: IRoomCache,
    operations: Parameters<RedisDriver['update']>[1],
  ): Promise<boolean> {
    return this.#ownership(room.roomId) === 'owner' && this.#tolerate(super.update(room, operations))
  }

  override async persist(room: IRoomCache, create = false): Promise<boolean> {
    const { roomId: code } = room
    const isOwned = this.#ownership(code) === 'owner'
    // Colyseus does so, too, for a room that is missing in the list.
    if (!create || matchMaker.getLocalRoomById(code))
      return isOwned && this.#tolerate(super.persist(room, create))
    try {
      // Its process may have slept while it was opened.
      if (!isOwned) throw new Error('the room may have moved to another process')
      return await super.persist(room, create)
    } catch (error) {
      // Nobody would find it.
      this.#giveBack(code)
      throw error
    }
  }

  override async remove(code: string): Promise<boolean> {
    return this.#ownership(code) === 'owner' && this.#tolerate(super.remove(code))
  }

  override async shutdown(): Promise<void> {
    this.#redis.disconnect()
  }

  #tolerate(change: Promise<boolean>): Promise<boolean> {
    return change.catch((error: unknown) => {
      this.#failed(error)
      return false
    })
  }
}

/**
 * Messages between the processes. Colyseus does not wait for most of them, so that an error would end the process; who waits
 * for an answer that does not come has a time limit.
 */
class TolerantPresence extends RedisPresence {
  readonly #failed: Failed

  constructor(redis: RedisClient, failed: Failed) {
    super(redis)
    this.#failed = failed
    // Each of them would be in the log every second; the connection of the log says once that Redis cannot be reached.
    for (const connection of [this.sub, this.pub]) {
      connection.removeAllListeners('error')
      connection.on('error', () => {})
    }
  }

  override async subscribe(topic: string, callback: (message: unknown) => void): Promise<this> {
    await this.#tolerate(super.subscribe(topic, callback), null)
    return this
  }

  override async unsubscribe(topic: string, callback?: (message: unknown) => void): Promise<this> {
    await this.#tolerate(super.unsubscribe(topic, callback), null)
    return this
  }

  override async publish(topic: string, data: unknown): Promise<void> {
    await this.#tolerate(super.publish(topic, data), undefined)
  }

  /** Asks Redis over the connection by which messages come, which has nothing else to say: only so is it noticed that it is cut. */
  async ping(): Promise<void> {
    await this.#tolerate(this.sub.ping(), '')
  }

  override shutdown(): void {
    for (const redis of [this.sub, this.pub]) redis.disconnect()
  }

  override async hset(key: string, field: string, value: string): Promise<boolean> {
    return this.#tolerate(super.hset(key, field, value), false)
  }

  override async hdel(key: string, field: string): Promise<boolean> {
    return this.#tolerate(super.hdel(key, field), false)
  }

  #tolerate<T>(sent: Promise<T>, instead: T): Promise<T> {
    return sent.catch((error: unknown) => {
      this.#failed(error)
      return instead
    })
  }
}

interface ColyseusOptions {
  /** Makes a new connection to Redis, whose commands fail when there is no answer for a while. */
  connect(): RedisClient
  ownership: Ownership
  giveBack: GiveBack
  peers: Peers
  failed: Failed
}

/** What Colyseus is given so that it works with other processes. */
export function colyseusOver({ peers, ...options }: ColyseusOptions) {
  /** Processes that got a room which they may not have counted yet, and when (ms since 1970). */
  let chosen: { process: string; at: number }[] = []
  return {
    presence: new TolerantPresence(options.connect(), options.failed),
    driver: new OwnersDriver(options) as MatchMakerDriver,
    /** A room that is restored goes to the process that has taken it; a new one to the process with the fewest. */
    selectProcessIdToCreateRoom: async (_: string, { saved }: { saved?: unknown }): Promise<string> => {
      if (saved) return matchMaker.processId
      const here = (await peers.all()).filter(({ draining }) => !draining)
      chosen = chosen.filter(({ at }) => Date.now() - at < COUNTED)
      const roomsOf = ({ process, rooms }: Peer) =>
        rooms + chosen.filter((one) => one.process === process).length
      const [best] = here.toSorted((one, other) => roomsOf(one) - roomsOf(other))
      const process = best?.process ?? matchMaker.processId
      chosen.push({ process, at: Date.now() })
      return process
    },
  }
}
