/** One room's part of the action log. */
import type { SQLInputValue } from 'node:sqlite'
import type { Action } from '../../shared/rules/action.ts'
import type { PublishedBook, StoredBook } from './storybooks.ts'
import { PAGE_LOADS, type PageLoad, PEOPLE, type SavedRoom } from './tables.ts'

/** What is logged when a room is opened. */
export type RoomStart = Pick<SavedRoom, 'code' | 'rules' | 'seed' | 'language' | 'opened'>

interface Writer {
  write(sql: string, ...values: SQLInputValue[]): void
  committed(): Promise<void>
  flush(): void
  ended(): void
}

export class RoomLog {
  readonly code: string
  readonly #writer: Writer
  #entries: number
  #clock: (() => number) | null = null

  constructor(code: string, entries: number, writer: Writer) {
    this.code = code
    this.#entries = entries
    this.#writer = writer
  }

  /** Logs the room's time regularly from now on. @param clock returns room time (ms) */
  follow(clock: () => number): void {
    this.#clock = clock
  }

  /** Room time (ms), or null if it need not be logged. */
  now(): number | null {
    return this.#clock?.() ?? null
  }

  /** Logs an accepted action. */
  action(action: Action): void {
    const n = this.#entries++
    this.#writer.write(
      'INSERT INTO actions (room, n, action) VALUES (?, ?, ?)',
      this.code,
      n,
      JSON.stringify(action),
    )
  }

  /** Deletes the actions from an index on, which could not be replayed. */
  cut(entries: number): void {
    this.#entries = entries
    this.#writer.write('DELETE FROM actions WHERE room = ? AND n >= ?', this.code, entries)
  }

  /** Logs a person who has taken a seat, with the hash of their token. */
  person({ id, hash }: { id: string; hash: Uint8Array }): void {
    this.#writer.write(PEOPLE, this.code, id, hash)
  }

  /** Logs the page that has taken a person's seat, by the hash of its id. */
  pageLoad(id: string, { hash, attempt }: PageLoad): void {
    this.#writer.write(PAGE_LOADS, this.code, id, hash, attempt)
  }

  /** Deletes a person who has left. */
  forgotten(id: string): void {
    this.#writer.write('DELETE FROM people WHERE room = ? AND id = ?', this.code, id)
    this.#writer.write('DELETE FROM page_loads WHERE room = ? AND person = ?', this.code, id)
  }

  /** Logs the newest storybook. */
  book(published: PublishedBook): void {
    this.#writer.write('UPDATE rooms SET book = ? WHERE code = ?', JSON.stringify(published), this.code)
  }

  /** Logs the story so far, in case the room cannot be restored after a restart. */
  pages(book: StoredBook): void {
    this.#writer.write('UPDATE rooms SET pages = ? WHERE code = ?', JSON.stringify(book), this.code)
  }

  /** Resolves when all writes so far are committed, or have failed. */
  committed(): Promise<void> {
    return this.#writer.committed()
  }

  /** Commits all waiting writes at once. */
  flush(): void {
    this.#writer.flush()
  }

  /** Deletes everything about the room, which has ended. */
  end(): void {
    this.#clock = null
    this.#writer.ended()
  }
}
