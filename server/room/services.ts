/** What a room is given when it is opened. */
import type { Logger } from 'pino'
import type { ActionType, Rejection } from '../../shared/protocol/actions.ts'
import type { ActionLog } from '../storage/action-log.ts'
import type { Books } from '../storage/storybooks.ts'
import type { SavedRoom } from '../storage/tables.ts'
import type { Clock } from './clock.ts'
import type { Game, NightRecord } from './driver.ts'

/** What all rooms of a server share. */
export interface Services {
  game: Game
  books: Books
  log: Logger
  /** The durable log of what happens in all rooms. */
  actions: ActionLog
  /** How many ms of room time pass in one: 1, but in tests. */
  clockSpeed: number
  /** Public address of a room, for people to join it. */
  addressOf(code: string): string
  /** Whether what somebody typed may hang on the wall. */
  isKind(text: string): boolean
  /** Told of everything that is asked, and of the answer: a reason, or `done`. */
  asked?(type: ActionType, answer: Rejection | 'done'): void
  /** Given the night when its room ends, if nights are to be kept. */
  keepNight?(code: string, night: NightRecord): Promise<void>
}

export interface HouseOptions {
  services: Services
  /** 32-bit whole number: all chance of the night. */
  seed: number
  /** Percent of every duration, for tests and fast nights. */
  percent?: number
  /** A clock turned by hand, in tests. */
  clock?: Clock
  /** The room as it was before the server was started anew; its seed and its code are kept. */
  saved?: SavedRoom
}
