/** The game's settings, its clock and the current phase. */
import type { Pace, PhaseId, PlanId, Role } from '../../content/ids.ts'

/** What the host sets, and the language the room was opened in. */
export interface GameSettings {
  /** What the night consists of. */
  plan: PlanId
  pace: Pace
  /** Percentage that every duration is scaled by. The pace sets it; tests may set any. */
  percent: number
  /** The malfunction's slow setting. */
  slow: boolean
  /** Whether players may type texts of their own. */
  typing: boolean
  /** Whether the screen hides the room's code. */
  codeHidden: boolean
  /** Whether nobody new may join. */
  locked: boolean
  /** Set while the players are on a call and not in one room. It changes what they are asked to do with their hands. */
  apart?: true
  /** Set for a cosy table: no night is lost, and the eerier bad dreams stay out. */
  cosy?: true
  language: string
}

/** Why the game is paused: by the host, or by the server because nobody is connected or because it was restarted. */
export type PausedBy = 'host' | 'nobody' | 'restart'

/** The game's two clocks (ms). */
export interface GameClock {
  /** Room time: ms since the room opened. */
  room: number
  /** Game time: stands still while the game is paused. */
  now: number
  paused: boolean
  pausedBy: PausedBy | null
  /** The countdown that ends a pause: room times of its beginning and end. */
  countdown: { from: number; until: number } | null
}

/** The current phase. Its times are game times. */
export interface PhaseState {
  id: PhaseId
  /** Number of the phase, counted since the room opened; anything planned for another number is stale. */
  n: number
  startedAt: number
  /** The deadline; null if the phase waits for every player. */
  endsAt: number | null
  /** Seats that are done with the phase or its stage. */
  ready: Role[]
  /** Whether only the screen speaks now: without timers the phase waits for *Go on* (`go-on.ts`). */
  speaks: boolean
  /** Whether the host has tapped *Go on* twice. */
  hurried: boolean
}
