/** Where Redis has replicas: waits until one of them has what was written, so that a failover loses nothing acknowledged. */
import type { Redis } from 'ioredis'
import type { Logger } from 'pino'
import { mastersOf, type RedisClient } from './redis-connection.ts'

/** How long (ms) a replica may take. The connection waits for it, with all that is sent after it. */
const PATIENCE = 500

export class Replicas {
  readonly #redis: RedisClient
  readonly #log: Logger
  /** The servers that have a replica. */
  #followed: Redis[] = []
  #running: Promise<boolean> | null = null
  #next: Promise<boolean> | null = null

  constructor(redis: RedisClient, log: Logger) {
    this.#redis = redis
    this.#log = log
  }

  /** Learns which replicas there are; to be called now and then. */
  async look(): Promise<void> {
    const before = this.#followed.length
    const masters = await Promise.all(
      mastersOf(this.#redis).map(async (master) => ({ master, info: await master.info('replication') })),
    )
    this.#followed = masters
      .filter(({ info }) => /^slave\d+:.*state=online/m.test(info))
      .map(({ master }) => master)
    const now = this.#followed.length
    if (now > 0 && before === 0)
      this.#log.info('Redis has a replica: nothing is acknowledged before it has it')
    if (now < before)
      this.#log.warn('Redis has lost a replica: a failover would lose what is acknowledged now')
  }

  /**
   * Resolves to whether a replica has everything that was written before, or there is none. One question to Redis answers for
   * all rooms that ask at the same time.
   */
  confirmed(): Promise<boolean> {
    if (this.#followed.length === 0) return Promise.resolve(true)
    this.#next ??= this.#after(this.#running)
    return this.#next
  }

  async #after(earlier: Promise<boolean> | null): Promise<boolean> {
    await earlier?.catch(() => {})
    this.#running = this.#next
    this.#next = null
    const counts = await Promise.all(this.#followed.map((master) => master.wait(1, PATIENCE)))
    return counts.every((count) => count > 0)
  }
}
