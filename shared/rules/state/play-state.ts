/** Dreams and own ways: those in play, and the record of those dreamt. */

import type { ActivityId, Dream, Evening, Role } from '../../content/ids.ts'
import type { Message } from './message.ts'

/** A dream or an own way in play. Its touches are stepped through the engine here, and nowhere else is it scored. */
export interface Play {
  role: Role
  activity: ActivityId
  seed: number
  /** Game time of step 0. */
  startedAt: number
  steps: number
  /** How long a step lasts (ms): `STEP_MS`, less on a fast night. */
  stepMs: number
  gentle: boolean
  /** State of the engine after `played` steps (plain data). */
  engine: unknown
  played: number
  /** Every touch so far, run-length coded. */
  runs: number[]
  /** The phone needs all touches so far (it reloaded, or the house played on for it). */
  resume: boolean
  /** 0–3, when over. */
  score: number | null
  /** Cut short by a pulled fuse. */
  cut: boolean
  /** A name given to a constellation. */
  name: Message | null
}

export interface DreamRecord {
  /** Game time of its end. */
  at: number
  dreamer: Role
  dream: Dream
  evening: Evening
  score: number
  glow: number
  payer: Role | null
  /** Lights really taken (what the payer lacked above one is waived). */
  lights: number
  customised: boolean
}
