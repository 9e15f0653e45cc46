/** Whether Redis writes: judged by what it answers, and told to whoever wants to know. */
import type { Logger } from 'pino'
import { LEASE } from './owned-room.ts'
import type { RedisClient } from './redis-connection.ts'

/**
 * How long (ms) after Redis has come back no rooms are taken that nobody gave up: their processes could not prolong their leases
 * either, and have to get the chance.
 */
const GRACE = LEASE + 1_000

export class WriteHealth {
  readonly #log: Logger
  readonly #listeners = new Set<(durable: boolean) => void>()
  #durable = true
  /** The connection was lost, and Redis has not written anything since. */
  #lost = false
  /** When Redis last wrote, and when it came back after it was lost (steady ms). */
  #answered = performance.now()
  #back = Number.NEGATIVE_INFINITY

  /** @param changed called when the connection was lost or is back */
  constructor(redis: RedisClient, log: Logger, changed: () => void) {
    this.#log = log
    redis.on('close', () => {
      this.#lost = true
      changed()
    })
    redis.on('ready', () => {
      if (this.#lost) this.#back = performance.now()
      changed()
    })
  }

  /** Whether what is accepted is written. */
  get durable(): boolean {
    return this.#durable
  }

  /** How long (ms) ago Redis last wrote something. */
  get silence(): number {
    return performance.now() - this.#answered
  }

  /** Whether Redis came back only a moment ago, after it was lost. */
  get isJustBack(): boolean {
    return performance.now() - this.#back < GRACE
  }

  onDurable(listener: (durable: boolean) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Redis has written something. */
  wrote(): void {
    this.#answered = performance.now()
    this.#lost = false
  }

  /** To be called now and then. @param behind whether a room waits for too long, or could not be written */
  judge(behind: boolean): void {
    const durable = !behind && !this.#lost
    if (durable === this.#durable) return
    this.#durable = durable
    if (durable) this.#log.info('Redis writes again; nothing is missing')
    else this.#log.warn('Redis does not write; games wait for it')
    for (const listener of this.#listeners) listener(durable)
  }
}
