/** One room's part of the durable log, wherever that is kept. */
import type { Action } from '../../shared/rules/action.ts'
import type { PageLoad, SavedRoom } from './saved-room.ts'
import type { PublishedBook, StoredBook } from './storybooks.ts'

/** What is logged when a room is opened. */
export type RoomStart = Pick<SavedRoom, 'code' | 'rules' | 'seed' | 'language' | 'opened'>

/** One entry of a room's log. */
export type RoomEntry =
  /** An accepted action. `n`: its index, from 0. */
  | { kind: 'action'; n: number; action: Action }
  /** The actions from index `n` on could not be replayed. */
  | { kind: 'cut'; n: number }
  /** A person who has taken a seat, with the SHA-256 of their token. */
  | { kind: 'person'; id: string; hash: Uint8Array }
  /** The page that has taken a person's seat. */
  | ({ kind: 'page'; id: string } & PageLoad)
  /** A person who has left. */
  | { kind: 'forgotten'; id: string }
  /** The newest storybook. */
  | { kind: 'book'; book: PublishedBook }
  /** The story so far. */
  | { kind: 'pages'; pages: StoredBook }

/** Where a room's entries are kept. */
export interface RoomStorage {
  write(entry: RoomEntry): void
  committed(): Promise<void>
  flush(): void
  ended(): void
  /** Aborted when another process goes on with the room; missing where no other can. */
  moved?: AbortSignal
  /** Number of the room's owner, which rises with each; missing where there is only one. */
  fence?: number
  /** Whether this process surely owns the room now; missing where no other can. */
  isOwned?(): boolean
  /** Writes what waits and gives the room up; missing where no other process can have it. */
  release?(): Promise<void>
}

export class RoomLog {
  readonly code: string
  /** Aborted when another process goes on with the room: this one must not. */
  readonly moved: AbortSignal
  readonly #storage: RoomStorage
  #entries: number
  #clock: (() => number) | null = null

  /** @param entries how many actions the log has */
  constructor(code: string, entries: number, storage: RoomStorage) {
    this.code = code
    this.#entries = entries
    this.#storage = storage
    this.moved = storage.moved ?? new AbortController().signal
  }

  /** Number of the room's owner, which rises with each; undefined where there is only one. */
  get fence(): number | undefined {
    return this.#storage.fence
  }

  /** Whether this process surely owns the room now. */
  get isOwned(): boolean {
    return this.#storage.isOwned?.() ?? true
  }

  /** Writes what waits and gives the room up, so that another process can take it at once. */
  async release(): Promise<void> {
    await this.#storage.release?.()
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
    this.#storage.write({ kind: 'action', n: this.#entries++, action })
  }

  /** Deletes the actions from an index on, which could not be replayed. */
  cut(entries: number): void {
    this.#entries = entries
    this.#storage.write({ kind: 'cut', n: entries })
  }

  /** Logs a person who has taken a seat, with the hash of their token. */
  person({ id, hash }: { id: string; hash: Uint8Array }): void {
    this.#storage.write({ kind: 'person', id, hash })
  }

  /** Logs the page that has taken a person's seat, by the hash of its id. */
  pageLoad(id: string, { hash, attempt }: PageLoad): void {
    this.#storage.write({ kind: 'page', id, hash, attempt })
  }

  /** Deletes a person who has left. */
  forgotten(id: string): void {
    this.#storage.write({ kind: 'forgotten', id })
  }

  /** Logs the newest storybook. */
  book(book: PublishedBook): void {
    this.#storage.write({ kind: 'book', book })
  }

  /** Logs the story so far, in case the room cannot be restored after a restart. */
  pages(pages: StoredBook): void {
    this.#storage.write({ kind: 'pages', pages })
  }

  /** Resolves when all writes so far are committed, or have failed. */
  committed(): Promise<void> {
    return this.#storage.committed()
  }

  /** Commits all waiting writes at once. */
  flush(): void {
    this.#storage.flush()
  }

  /** Deletes everything about the room, which has ended. */
  end(): void {
    this.#clock = null
    this.#storage.ended()
  }
}
