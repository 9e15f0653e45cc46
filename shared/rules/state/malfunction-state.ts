/** The malfunction, over all its acts. */
import type { Role } from '../../content/ids.ts'

export interface Malfunction {
  startedAt: number
  /** Who holds a console: fixed when the malfunction begins. */
  players: Role[]
  /** When the wind next takes a light. */
  windAt: number
  /** When the blankets that are still to come begin. */
  blanketsAt: number[]
  blanket: { endsAt: number; covered: Role[] } | null
  /** Ava starts caught if the sign failed. */
  caught: boolean
  /** Hands that reach for her now, and since when; a hand that is alone for too long drops. */
  rescuers: Role[]
  reachedAt: Partial<Record<Role, number>>
  /** How often all lights have been out. */
  letGo: number
  /** The act that stands still while all lights are out (its id is in `night.next`): when it stopped, and its times. */
  stopped: { at: number; startedAt: number; endsAt: number | null } | null
  /** Who gave up a treasure, and whose lantern it lit. */
  gift: { from: Role; to: Role } | null
  /** All lights have been out for long enough that roles the house plays may offer their treasures. */
  houseMay: boolean
  /** Lanterns that have come home on the screen, in that order. */
  home: Role[]
  lost: boolean
  /** Lights in all and ms since the malfunction began, whenever they changed: the plot of the night. */
  curve: [number, number][]
}
