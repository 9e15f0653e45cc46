/** What a durable log keeps of a room. */
import type { Action } from '../../shared/rules/action.ts'
import type { PublishedBook, StoredBook } from './storybooks.ts'

/** The page that took a seat last. */
export interface PageLoad {
  /** SHA-256 of the page's id. */
  readonly hash: Uint8Array
  /** Number of its join attempt that took the seat. */
  readonly attempt: number
}

/** A logged person. */
export interface SavedPerson {
  readonly id: string
  /** SHA-256 of their token. */
  readonly hash: Uint8Array
  /** Null if the page sent no id. */
  readonly page: PageLoad | null
}

/** A logged room. */
export interface SavedRoom {
  code: string
  /** Version of the rules that accepted its actions. */
  rules: number
  seed: number
  language: string
  /** When it was opened, and when its time was last stored (ms since 1970). */
  opened: number
  seen: number
  /** Room time (ms) at `seen`. */
  clock: number
  /** Its process gave it to another one, and its clients come at once; missing or false after the process has died. */
  handedOver?: boolean
  actions: Action[]
  people: SavedPerson[]
  book: PublishedBook | null
  /** The story so far, as it was when the last phase began. */
  pages: StoredBook | null
}
