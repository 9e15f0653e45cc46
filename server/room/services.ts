/** What a room is given when it is created. */
import type { Logger } from 'pino'
import type { PlanId } from '../../shared/content/ids.ts'
import type { ActionType } from '../../shared/protocol/actions.ts'
import type { Rejection } from '../../shared/protocol/rejections.ts'
import type { NightRecord } from '../../shared/rules/replay.ts'
import type { Language } from '../../shared/text/languages.ts'
import type { DurableLog } from '../storage/durable-log.ts'
import type { SavedRoom } from '../storage/saved-room.ts'
import type { Bookshelf } from '../storage/storybooks.ts'
import type { Claims } from './codes.ts'
import type { GameRules } from './driver.ts'
import type { Clock } from './room-clock.ts'

/** What all rooms of a server share. */
export interface Services {
  rules: GameRules
  storybooks: Bookshelf
  log: Logger
  /** The durable log of all rooms. */
  actions: DurableLog
  /** Who has which code; missing where there is one process only, which counts them itself. */
  claims?: Claims
  /** ms of room time per ms: 1, except in tests. */
  clockSpeed: number
  /** Public address of a room, where people join it. */
  addressOf(code: string): string
  /** Whether typed text may be shown. */
  isClean(text: string): boolean
  /** Runs `send`; everything that it sends to a client leaves in one write. */
  corked<T>(clients: Iterable<{ ref: object }>, send: () => T): T
  /** Runs `send`; what it sends leaves at once, though it is not written yet what other frames follow from. */
  unheld(send: () => void): void
  /** Called with each request and its answer: a reason, or `done`. */
  asked?(type: ActionType, answer: Rejection | 'done'): void
  /** Stores the recorded game of a room that ends; missing if games are not to be recorded. */
  keepNight?(code: string, night: NightRecord): Promise<void>
}

export interface RoomCreateOptions {
  services: Services
  /** Seed of the game's random numbers: a 32-bit unsigned integer. */
  seed: number
  /** The language of its texts; English by default. */
  language?: Language
  /** Percent of every duration, for tests and fast games. */
  percent?: number
  /** What the table has met in earlier nights: content as `list:id`, the longest ago first. */
  met?: readonly string[]
  /** The plan of its first night, until the host chooses another. */
  plan?: PlanId
  /** A clock to use instead of the machine's, in tests. */
  clock?: Clock
  /** The room as it was before a restart; its seed, its language and its code are kept. */
  saved?: SavedRoom
}
