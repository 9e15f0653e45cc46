/** The room's settings, its clock, and the phase that runs. */
import type { Pace, PhaseId, Role } from '../../content/ids.ts'

export interface GameSettings {
  pace: Pace
  /** Percent of every duration; the pace sets it, tests may set any. */
  percent: number
  /** The malfunction's slow setting. */
  slow: boolean
  typing: boolean
  codeHidden: boolean
  locked: boolean
  language: string
}

/** Who stopped the clock: the host, or the house because nobody looks, or because it was started anew. */
export type PausedBy = 'host' | 'nobody' | 'restart'

export interface GameClock {
  /** Room time: ms since the room opened. */
  room: number
  /** Game time: stands still while the game is paused. */
  now: number
  paused: boolean
  pausedBy: PausedBy | null
  /** While it is counted down to going on: room times of its beginning and its end. */
  countdown: { from: number; until: number } | null
}

export interface PhaseState {
  id: PhaseId
  /** Counts phases of the night; an action or a plan made for another one is stale. */
  n: number
  startedAt: number
  endsAt: number | null
  ready: Role[]
}
