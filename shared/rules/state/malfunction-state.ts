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
  /** Who gave up their treasure, and whose lantern it lit. */
  gift: { from: Role; to: Role } | null
  /** Whether the lights have been out long enough for house-played roles to give up their treasures. */
  houseMay: boolean
  /** Lanterns that have come home on the screen, in order. */
  home: Role[]
  lost: boolean
  /** Whenever the number of lights changed: ms since the malfunction began, and the new number. */
  curve: [number, number][]
}
