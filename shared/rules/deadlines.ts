/** Time as data. Deadlines are game times in the state; time itself arrives as an action. */
import { PACE_PERCENT } from '../content/constants.ts'
import type { GameState } from './state/index.ts'

/** A duration (ms at the standard pace) at this table's pace. */
export const paced = (game: GameState, ms: number): number => Math.round((ms * game.settings.percent) / 100)

/** Percent of every duration for the pace chosen. */
export const pacePercent = (game: GameState): number => PACE_PERCENT[game.settings.pace]

/**
 * Sets the end of the phase now entered.
 * @param ms duration at the standard pace
 * @param waits with no timers, the phase waits for everyone instead of a deadline
 */
export function setDeadline(game: GameState, ms: number, { waits = false } = {}): void {
  const untimed = waits && game.settings.pace === 'untimed'
  game.phase.endsAt = untimed ? null : game.clock.now + paced(game, ms)
}

/** Begins another stage of the phase under way: its own time, nobody ready yet. */
export function beginStage(game: GameState, ms: number, options?: { waits?: boolean }): void {
  game.phase.startedAt = game.clock.now
  game.phase.ready = []
  setDeadline(game, ms, options)
}

/** The earliest of some game times, or null if there is none. */
export function earliest(...times: (number | null)[]): number | null {
  let first: number | null = null
  for (const time of times) if (time !== null && (first === null || time < first)) first = time
  return first
}
