/**
 * What the server sends a client besides the room state: messages, close codes of connections, and the answers of requests
 * that are not actions. The message `cues` is a list of `CueView` (`views/types.ts`).
 */
import type { PhaseId, Role } from '../content/ids.ts'

/** Sent after every join and reconnection, and when the player's role has changed. */
export interface Welcome {
  seat: Role | null
  /** Whether this client is the seat's second phone. */
  second: boolean
  /** Gives access to this seat from any device: a secret of this client. Null for screens and neighbours. */
  token: string | null
  playerId: string
  /** URL where others join this room, to print or to put into a QR code. */
  address: string
}

/** Sent when the game's storybook has been saved, and after every join from then on. */
export interface BookNotice {
  /** Path of its page on this server. */
  path: string
}

/** Sent to the host's phone when the action log cannot be written any more, and when it can be again. */
export interface DurableNotice {
  durable: boolean
}

/** Sent to screens: whether this is the one that speaks where only one machine may, because all hear each other on a call. */
export interface VoiceNotice {
  speaks: boolean
}

/** Answer to the request `time`: the room time (ms) when the server answers (see `clock-sync.ts`). */
export interface TimeReply {
  room: number
}

/** Names of the messages. */
export const NOTICES = {
  welcome: 'welcome',
  cues: 'cues',
  book: 'book',
  durable: 'durable',
  voice: 'voice',
} as const

/** WebSocket close codes after which a client must not try to reconnect. */
export const CLOSE_CODES = {
  /** The seat was opened on another page, which has it now. */
  elsewhere: 4100,
  /** The host removed this player. */
  removed: 4101,
  /** The room has ended. */
  ended: 4102,
} as const

/** Answer of `GET /api/rooms/:code`. */
export interface RoomSummary {
  code: string
  /** The room's language: a BCP 47 tag. */
  language: string
  phase: PhaseId
  locked: boolean
  /** `player`: null for a role that can be taken. `second`: who shares it; null if somebody may sit down with the player. */
  roles: Record<
    Role,
    { player: string | null; second: string | null; awake: 'human' | 'house' | 'sleepwalking' }
  >
  neighbours: number
}
