/** The clock stands still, and goes on after everybody has been counted in: three, two, one. */
import { TIME } from '../content/constants.ts'
import { paced } from './deadlines.ts'
import type { GameState, PausedBy } from './state/index.ts'

/** Who else would stop the clock lets it stand as it is; a countdown is called off. */
export function pause(game: GameState, by: PausedBy): void {
  const { clock } = game
  if (clock.paused && !clock.countdown && by !== 'host') return
  clock.paused = true
  clock.pausedBy = by
  clock.countdown = null
}

/** Begins to count down. Until it is over everything stands still. */
export function resume(game: GameState): void {
  const { clock } = game
  if (!clock.paused || clock.countdown) return
  clock.countdown = { from: clock.room, until: clock.room + paced(game, TIME.countdown) }
}

/** What the house has stopped it may let go on; what the host has stopped is the host's. */
export function resumeByServer(game: GameState): void {
  if (game.clock.pausedBy !== 'host') resume(game)
}

/**
 * Lets room time pass while the game is paused.
 * @returns how much of it (ms) is game time, because the countdown has come to its end
 */
export function passTimeWhilePaused({ clock }: GameState, passed: number): number {
  clock.room += passed
  const { countdown } = clock
  if (!countdown || clock.room < countdown.until) return 0
  clock.paused = false
  clock.pausedBy = null
  clock.countdown = null
  return clock.room - countdown.until
}
