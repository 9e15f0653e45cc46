/** Storybooks in Redis, readable from every process; Redis forgets them when their time is over. */
import { randomBytes } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { BOOK_ID, type Bookshelf, RETENTION, type StoredBook } from '../storybooks.ts'
import type { RedisClient } from './redis-connection.ts'

/** How long (ms) after an error a book is written again. */
const RETRY_AFTER = 1_000
const bookKey = (id: string): string => `goodnight:book:${id}`

export class RedisBooks implements Bookshelf {
  readonly #log: RedisClient
  readonly #asks: RedisClient
  readonly #failed: (error: unknown) => void

  /**
   * @param log the connection of the log: a book is written before the entry that tells of it
   * @param failed called when a book cannot be written at once
   * @param asks the connection for questions, whose commands may fail when there is no answer
   */
  constructor(log: RedisClient, failed: (error: unknown) => void, asks: RedisClient = log) {
    this.#log = log
    this.#asks = asks
    this.#failed = failed
  }

  save(book: StoredBook): string {
    const id = randomBytes(16).toString('base64url')
    void this.#write(id, JSON.stringify(book))
    return `/book/${id}`
  }

  async load(id: string): Promise<StoredBook | null> {
    const text = BOOK_ID.test(id) ? await this.#asks.get(bookKey(id)) : null
    return text === null ? null : (JSON.parse(text) as StoredBook)
  }

  async remove(id: string): Promise<boolean> {
    return BOOK_ID.test(id) && (await this.#asks.del(bookKey(id))) === 1
  }

  /** Redis does it by itself. */
  async deleteExpired(): Promise<void> {}

  /** Writes a book, though it may take a while until Redis has room for it. */
  async #write(id: string, text: string): Promise<void> {
    for (let first = true; this.#log.status !== 'end'; first = false) {
      try {
        return void (await this.#log.set(bookKey(id), text, 'PX', RETENTION))
      } catch (error) {
        if (first) this.#failed(error)
        await setTimeout(RETRY_AFTER, null, { ref: false })
      }
    }
  }
}
