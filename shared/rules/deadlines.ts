/** Deadlines as data: game times in the state. Time itself arrives as an action. */
import { PACE_PERCENT } from '../content/constants.ts'
import type { GameState } from './state/index.ts'

/** A duration (ms at the standard pace) scaled to this game's pace (ms). */
export const paced = (game: GameState, ms: number): number => Math.round((ms * game.settings.percent) / 100)

/** The percentage by which the chosen pace scales durations. */
export const pacePercent = (game: GameState): number => PACE_PERCENT[game.settings.pace]

/** What a game without timers does at a deadline: it `waits` for every player, or, where only the screen `speaks`, for *Go on*. */
export interface DeadlineOptions {
  waits?: boolean
  speaks?: boolean
}

/**
 * Sets when the current phase or stage ends.
 * @param ms duration at the standard pace, from now
 */
export function setDeadline(
  game: GameState,
  ms: number,
  { waits = false, speaks = false }: DeadlineOptions = {},
): void {
  const untimed = (waits || speaks) && game.settings.pace === 'untimed'
  game.phase.speaks = speaks
  game.phase.hurried = false
  game.phase.endsAt = untimed ? null : game.clock.now + paced(game, ms)
}

/** Begins the next stage of the current phase: it has a deadline of its own, and nobody is ready yet. */
export function beginStage(game: GameState, ms: number, options?: DeadlineOptions): void {
  game.phase.startedAt = game.clock.now
  game.phase.ready = []
  setDeadline(game, ms, options)
}

/** The earliest of some game times; null if all are null. */
export function earliest(...times: (number | null)[]): number | null {
  let first: number | null = null
  for (const time of times) if (time !== null && (first === null || time < first)) first = time
  return first
}
