/** Storybooks in Redis, readable from every process; Redis forgets them when their time is over. */
import { randomBytes } from 'node:crypto'
import type { Redis } from 'ioredis'
import { BOOK_ID, type Bookshelf, RETENTION, type StoredBook } from '../storybooks.ts'

const bookKey = (id: string): string => `goodnight:book:${id}`

export class RedisBooks implements Bookshelf {
  readonly #redis: Redis
  readonly #failed: (error: unknown) => void

  /**
   * @param redis the connection of the log: a book is written before the entry that tells of it
   * @param failed called when a book cannot be written
   */
  constructor(redis: Redis, failed: (error: unknown) => void) {
    this.#redis = redis
    this.#failed = failed
  }

  save(book: StoredBook): string {
    const id = randomBytes(16).toString('base64url')
    this.#redis.set(bookKey(id), JSON.stringify(book), 'PX', RETENTION).catch(this.#failed)
    return `/book/${id}`
  }

  async load(id: string): Promise<StoredBook | null> {
    const text = BOOK_ID.test(id) ? await this.#redis.get(bookKey(id)) : null
    return text === null ? null : (JSON.parse(text) as StoredBook)
  }

  async remove(id: string): Promise<boolean> {
    return BOOK_ID.test(id) && (await this.#redis.del(bookKey(id))) === 1
  }

  /** Redis does it by itself. */
  async deleteExpired(): Promise<void> {}
}
