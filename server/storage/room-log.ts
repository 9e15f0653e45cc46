/** What one room writes into the action log. */
import type { SQLInputValue } from 'node:sqlite'
import type { Action } from '../../shared/rules/action.ts'
import type { KeptBook } from './storybooks.ts'
import { type BoundBook, PAGE_LOADS, type PageLoad, PEOPLE, type SavedRoom } from './tables.ts'

/** What stands at the head of a room's log. */
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

  /** From now on the room's time is written down, too. */
  follow(clock: () => number): void {
    this.#clock = clock
  }

  /** Room time (ms), or null while nobody has told. */
  now(): number | null {
    return this.#clock?.() ?? null
  }

  action(action: Action): void {
    const n = this.#entries++
    this.#writer.write(
      'INSERT INTO actions (room, n, action) VALUES (?, ?, ?)',
      this.code,
      n,
      JSON.stringify(action),
    )
  }

  /** Actions from this one on are not of the night: they could not be replayed. */
  cut(entries: number): void {
    this.#entries = entries
    this.#writer.write('DELETE FROM actions WHERE room = ? AND n >= ?', this.code, entries)
  }

  /** Somebody has come. Of their token only the hash is kept. */
  person({ id, hash }: { id: string; hash: Uint8Array }): void {
    this.#writer.write(PEOPLE, this.code, id, hash)
  }

  /** A page has taken a person's seat. Of its id only the hash is kept. */
  pageLoad(id: string, { hash, attempt }: PageLoad): void {
    this.#writer.write(PAGE_LOADS, this.code, id, hash, attempt)
  }

  /** Somebody has gone for good. */
  forgotten(id: string): void {
    this.#writer.write('DELETE FROM people WHERE room = ? AND id = ?', this.code, id)
    this.#writer.write('DELETE FROM page_loads WHERE room = ? AND person = ?', this.code, id)
  }

  book(bound: BoundBook): void {
    this.#writer.write('UPDATE rooms SET book = ? WHERE code = ?', JSON.stringify(bound), this.code)
  }

  pages(book: KeptBook): void {
    this.#writer.write('UPDATE rooms SET pages = ? WHERE code = ?', JSON.stringify(book), this.code)
  }

  /** Done when everything this room has written is on its way to the disk, or could not be. */
  committed(): Promise<void> {
    return this.#writer.committed()
  }

  /** The same, now. */
  flush(): void {
    this.#writer.flush()
  }

  /** The room is over: nothing of it remains. */
  end(): void {
    this.#clock = null
    this.#writer.ended()
  }
}
