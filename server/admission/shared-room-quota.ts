/** Limits how many rooms one address may have open at once on all processes of a house. */
import { randomUUID } from 'node:crypto'
import type { Cluster, Redis } from 'ioredis'

/** A room that is not in the list of open rooms may have been opened less than this long (ms) ago. */
const NEW = 10_000
/** How long (ms) opening a room may take. */
const OPENING = 30_000
/** Begins the names of rooms that are being opened: they have no code yet. */
const UNNAMED = 'opening '

/** As `RoomQuota`. A sorted set of Redis is enough: nothing that limits rates can count what ends at a time nobody knows. */
export class SharedRoomQuota {
  readonly #redis: Redis | Cluster
  readonly #max: number
  readonly #isOpen: (code: string) => boolean

  /**
   * @param max rooms that one address may have open at once
   * @param isOpen whether the room with a code was open on any process a moment ago
   */
  constructor(redis: Redis | Cluster, max: number, isOpen: (code: string) => boolean) {
    this.#redis = redis
    this.#max = max
    this.#isOpen = isOpen
  }

  /**
   * Opens a room for an address.
   * @param open opens it and returns its code
   * @returns the room's code, or null if the address has too many rooms
   */
  async open(address: string, open: () => Promise<string>): Promise<string | null> {
    if (this.#max === Number.POSITIVE_INFINITY) return open()
    const key = `goodnight:opened:${address}`
    await this.#forgetClosed(key)
    // Counted before it is opened, so that nobody gets more by asking several processes at once.
    const place = UNNAMED + randomUUID()
    await this.#redis.zadd(key, Date.now(), place)
    try {
      await this.#redis.expire(key, 24 * 3_600)
      if ((await this.#redis.zcard(key)) > this.#max) return null
      const code = await open()
      await this.#redis.zadd(key, Date.now(), code)
      return code
    } finally {
      await this.#redis.zrem(key, place).catch(() => 0)
    }
  }

  /** Redis forgets addresses by itself. */
  sweep(): void {}

  async #forgetClosed(key: string): Promise<void> {
    const flat = await this.#redis.zrange(key, 0, -1, 'WITHSCORES')
    const closed = flat.filter((room, n) => {
      if (n % 2 === 1) return false
      const age = Date.now() - Number(flat[n + 1])
      return room.startsWith(UNNAMED) ? age > OPENING : age > NEW && !this.#isOpen(room)
    })
    if (closed.length > 0) await this.#redis.zrem(key, ...closed)
  }
}
