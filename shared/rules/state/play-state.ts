/** State of the mini-games: those being played, and the dreams that are over. */
import type { ActivityId, Dream, Evening, Role } from '../../content/ids.ts'
import type { Message } from './message.ts'

/** A dream or an own way. Only the engine state kept here is scored; a phone plays its own copy. */
export interface Play {
  role: Role
  activity: ActivityId
  seed: number
  /** Game time of step 0. */
  startedAt: number
  steps: number
  /** Length of a step (ms): `STEP_MS`, or less in a shortened game. */
  stepMs: number
  /** The player's "gentle hands" setting. */
  gentle: boolean
  /** State of the engine after `played` steps (plain data). */
  engine: unknown
  played: number
  /** All touches so far, run-length encoded (`shared/minigames/input-code.ts`). */
  runs: number[]
  /** Whether the phone needs all touches again, because it reloaded or a bot played on for it. */
  resume: boolean
  /** 0–3; null until it is over. */
  score: number | null
  /** Cut short by a pulled fuse. */
  cut: boolean
  /** The name of a constellation. */
  name: Message | null
}

/** A dream that is over. */
export interface DreamRecord {
  /** Game time of its end. */
  at: number
  dreamer: Role
  dream: Dream
  evening: Evening
  score: number
  glow: number
  /** Whose lantern paid; null if nobody could. */
  payer: Role | null
  /** Lights taken from the payer; a lantern is left with one light at least. */
  lights: number
  customised: boolean
}
