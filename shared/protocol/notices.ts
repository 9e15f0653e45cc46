/**
 * What the server tells a client unasked, besides the state: messages by name, and the reasons for which it closes
 * a connection. (`cues` carries the CueViews of `view/types.ts`.)
 */
import type { PhaseId, Role } from '../content/ids.ts'

/** Sent after every join and reconnection, and again when the person has another role (swapped, or turned). */
export interface Welcome {
  seat: Role | null
  /** Opens this seat again from anywhere; the phone keeps it to itself. Null for screens and neighbours. */
  token: string | null
  playerId: string
  /** Where others join this room, to print or to put into a QR code. */
  address: string
}

/** Sent when the storybook of the night is bound, and after a join from then on. */
export interface BookNotice {
  /** Path of its page, from the root of this server. */
  path: string
}

/** Sent to the host's phone when what happens cannot be written down any more, and when it can again. */
export interface DurableNotice {
  durable: boolean
}

/** Answer to the request `time`: room time in ms as the server answers (see `clock.ts`). */
export interface TimeReply {
  room: number
}

/** Messages by name. */
export const NOTICES = { welcome: 'welcome', cues: 'cues', book: 'book', durable: 'durable' } as const

/** Close codes of our own: the connection is over and nobody should try to mend it. */
export const CLOSED = {
  /** The same seat was opened somewhere else; the newest connection has it. */
  elsewhere: 4100,
  /** The host has taken this player out. */
  removed: 4101,
  /** The room has ended. */
  ended: 4102,
} as const

/** Answer of `GET /api/rooms/:code`. */
export interface RoomSummary {
  code: string
  /** What the room speaks: a BCP 47 tag. */
  language: string
  phase: PhaseId
  locked: boolean
  roles: Record<Role, { player: string | null; awake: 'human' | 'house' | 'sleepwalking' }>
  neighbours: number
}
