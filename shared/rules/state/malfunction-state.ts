/** State of the malfunction that lasts through all its acts. */
import type { Role } from '../../content/ids.ts'

/** The malfunction. What belongs to one act is in its board. */
export interface Malfunction {
  startedAt: number
  /** The roles that hold a console, fixed when the malfunction begins. */
  players: Role[]
  /** Game time at which the wind next takes a light. */
  windAt: number
  /** Game times at which the remaining blankets begin. */
  blanketsAt: number[]
  blanket: { endsAt: number; covered: Role[] } | null
  /** Whether Ava is caught in the sphere; she is from the start if the sign failed. */
  caught: boolean
  /** Roles that reach for Ava now, and since when. A role that reaches alone for too long is removed. */
  rescuers: Role[]
  reachedAt: Partial<Record<Role, number>>
  /** How often all lights have been out. */
  letGo: number
  /** The times of the act that a let-go has interrupted (its id is in `GameState.next`), and when it was. */
  stopped: { at: number; startedAt: number; endsAt: number | null } | null
  /** Who gave up a treasure, and how many lights it gave to each other lantern. */
  gift: { from: Role; lights: Partial<Record<Role, number>> } | null
  /** The lantern whose one light cannot go out before the act ends: all were dark, and no treasure could be given. */
  limping: Role | null
  /** Phones that have been told in words that a use nobody asked for rattles. */
  warned: Role[]
  /** Game times of each phone's rattles that still count. */
  rattles: Partial<Record<Role, number[]>>
  /** The last use of each console: a dial or slider that is moved on at once is still the same use. */
  lastUse: Partial<Record<Role, { control: number; at: number }>>
  /** Wrong doors, or wrong beats, by each phone in this act. */
  wrong: Partial<Record<Role, number>>
  /** Whose console the house works for the rest of the malfunction, because it was only rattled. */
  steadied: Role | null
  /** When each phone was last touched, and how many of its own orders or beats it has missed since. */
  touchedAt: Partial<Record<Role, number>>
  missedSince: Partial<Record<Role, number>>
  /** Whom the house plays because their phone lies untouched; the first touch takes it back. */
  idle: Role[]
  /** The family's pace: per mille of what the suppers measured, and the number of orders it was learnt from. */
  pace: { permille: number; orders: number }
  /** All lights have been out for long enough that roles the house plays may offer their treasures. */
  houseMay: boolean
  /** Lanterns that have come home on the screen, in order. */
  home: Role[]
  lost: boolean
  /** The host ended the game here: there are no stars. */
  endedByHost: boolean
  /** Whenever the number of lights changed: ms since the malfunction began, and the new number. */
  curve: [number, number][]
}
