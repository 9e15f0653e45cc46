/** State of breakfast: whoever tells a disturbance performs it for the others, one after the other. */
import type { Role } from '../../content/ids.ts'

/** A disturbance that is being told. */
export interface Telling {
  /** Index into `GameState.disturbances`. */
  index: number
  /** The others hear it and tap what was worst; then that hangs on the fridge with it. */
  stage: 'told' | 'hung'
  /** Game time at which the stage ends; `null` if it waits. */
  endsAt: number | null
  /** Whether the teller has said that it is told. */
  done: boolean
  /** What each of the others found worst, as an index into the answers. */
  worst: Partial<Record<Role, number>>
}
