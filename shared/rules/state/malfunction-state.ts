/** State of the malfunction that lasts through all its acts. */
import type { Role } from '../../content/ids.ts'
import type { Phone } from '../../content/phones.ts'

/** The malfunction. What belongs to one act is in its board. */
export interface Malfunction {
  startedAt: number
  /** The roles that hold a console, fixed when the malfunction begins. */
  players: Role[]
  /** Game time at which the wind next takes a light. */
  windAt: number
  /** Game times at which the remaining blankets begin. */
  blanketsAt: number[]
  blanket: { endsAt: number; covered: Phone[] } | null
  /** Whether Ava is caught in the sphere; she is from the start if the sign failed. */
  caught: boolean
  /** Roles that reach for Ava now, and since when. A role that reaches alone for too long is removed. */
  rescuers: Role[]
  reachedAt: Partial<Record<Role, number>>
  /** How often all lights have been out. */
  letGo: number
  /** The times of the act that a let-go has interrupted (its id is in `GameState.next`), and when it was. */
  stopped: { at: number; startedAt: number; endsAt: number | null } | null
  /** Who gave up their treasure, and how many lights each other lantern got. */
  gift: { from: Role; lights: Partial<Record<Role, number>> } | null
  /** The lantern whose last light cannot go out in this act: all lights were out, and no treasure was given up. */
  limping: Role | null
  /** Phones that have had their warning about uses that no order asks for. */
  warned: Phone[]
  /** Game times (ms) of each phone's latest rattles. */
  rattles: Partial<Record<Phone, number[]>>
  /** The last use of each console, as moving a dial or slider over several values is one use. */
  lastUse: Partial<Record<Phone, { control: number; at: number }>>
  /** Number of wrong doors, or wrong beats, by each phone in this act. */
  wrong: Partial<Record<Phone, number>>
  /** The phone whose console the house works for the rest of the malfunction, because it rattled or chose wrong too often. */
  steadied: Phone | null
  /** Game time (ms) of each phone's last touch, and how many orders or beats of its own it has missed since. */
  touchedAt: Partial<Record<Phone, number>>
  missedSince: Partial<Record<Phone, number>>
  /** The phones for which the house plays because they are not touched; the first touch ends it. */
  idle: Phone[]
  /** The family's pace, in per mille of the answer times measured at supper, and the number of orders it comes from. */
  pace: { permille: number; orders: number }
  /** Whether the lights have been out long enough for house-played roles to give up their treasures. */
  houseMay: boolean
  /** Lanterns that have come home on the screen, in order. */
  home: Role[]
  lost: boolean
  /** Whether the host ended the game in the malfunction: there are no stars. */
  endedByHost: boolean
  /** Whenever the number of lights changed: ms since the malfunction began, and the new number. */
  curve: [number, number][]
}
