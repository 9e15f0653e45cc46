/** The durable log of all rooms: what accepts it, and what another process or a later one can restore from it. */
import type { RoomLog, RoomStart } from './room-log.ts'
import type { SavedRoom } from './saved-room.ts'

/** The storybook of a room that had to be closed: the path of its page, or null if there is none. */
export interface RetiredRoom {
  book: string | null
}

export interface DurableLog {
  /** Whether accepted actions survive the end of this process. */
  readonly durable: boolean
  /** Whether nothing is acknowledged or shown that is not written yet: then games have to wait while it can't be. */
  readonly holdsBack: boolean
  /** Subscribes to changes of `durable`. Returns a function that unsubscribes. */
  onDurable(listener: (durable: boolean) => void): () => void
  /**
   * All rooms that have not ended and that this process may go on with, the most recently played first. Where other processes may
   * do so, too, a room is this one's from when it is given: the others may take the next ones meanwhile.
   * @param code of the only room that is asked for
   */
  saved(code?: string): Iterable<SavedRoom> | AsyncIterable<SavedRoom>
  /** Begins the log of a new room, and deletes that of an earlier room with the same code. */
  begin(start: RoomStart): RoomLog
  /** Continues the log of a room. @param entries how many actions it has */
  resume(code: string, entries: number): RoomLog
  /** Leaves a room that could not be opened to other processes, with its log; missing where there are none. */
  giveBack?(code: string): void
  /** Deletes the log of a room that these rules cannot replay. @param book path of its story so far, kept for a while */
  retire(code: string, book: string | null): void
  /** The storybook of a retired room, or null if no room with this code was retired. */
  retired(code: string): RetiredRoom | null | Promise<RetiredRoom | null>
  /** Forgets rooms that were retired before a time (ms since 1970). */
  forgetRetired(before: number): void
  /** Commits all waiting writes at once, if that is possible. */
  flush(): void
  /** Writes the time of every room, commits all waiting writes, and ends. */
  close(): void | Promise<void>
}
