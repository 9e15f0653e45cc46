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

  /** Has the room's time logged regularly from now on. @param clock room time (ms) */
  follow(clock: () => number): void {
    this.#clock = clock
  }

  /** Room time (ms), or null if it is not to be logged. */
  now(): number | null {
    return this.#clock?.() ?? null
  }

  /** An action has been accepted. */
  action(action: Action): void {
    const n = this.#entries++
    this.#writer.write(
      'INSERT INTO actions (room, n, action) VALUES (?, ?, ?)',
      this.code,
      n,
      JSON.stringify(action),
    )
  }

  /** Deletes the actions from an index on: they could not be replayed. */
  cut(entries: number): void {
    this.#entries = entries
    this.#writer.write('DELETE FROM actions WHERE room = ? AND n >= ?', this.code, entries)
  }

  /** Somebody has taken a seat. Only the hash of their token is kept. */
  person({ id, hash }: { id: string; hash: Uint8Array }): void {
    this.#writer.write(PEOPLE, this.code, id, hash)
  }

  /** A page has taken a person's seat. Only the hash of its id is kept. */
  pageLoad(id: string, { hash, attempt }: PageLoad): void {
    this.#writer.write(PAGE_LOADS, this.code, id, hash, attempt)
  }

  /** Somebody has left for good. */
  forgotten(id: string): void {
    this.#writer.write('DELETE FROM people WHERE room = ? AND id = ?', this.code, id)
    this.#writer.write('DELETE FROM page_loads WHERE room = ? AND person = ?', this.code, id)
  }

  /** There is a storybook. */
  book(published: PublishedBook): void {
    this.#writer.write('UPDATE rooms SET book = ? WHERE code = ?', JSON.stringify(published), this.code)
  }

  /** The story so far, in case the room cannot go on after a restart. */
  pages(book: StoredBook): void {
    this.#writer.write('UPDATE rooms SET pages = ? WHERE code = ?', JSON.stringify(book), this.code)
  }

  /** Resolves when everything this room has logged is written, or could not be. */
  committed(): Promise<void> {
    return this.#writer.committed()
  }

  /** Writes at once everything that waits. */
  flush(): void {
    this.#writer.flush()
  }

  /** The room has ended: everything about it is deleted. */
  end(): void {
    this.#clock = null
    this.#writer.ended()
  }
}
