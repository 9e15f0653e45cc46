/** Pausing: game time stands still, and goes on after a countdown. */
import { TIME } from '../content/constants.ts'
import { paced } from './deadlines.ts'
import type { GameState, PausedBy } from './state/index.ts'

/** Pauses the game and cancels a countdown. The server does not take over a pause that exists already; the host does. */
export function pause(game: GameState, by: PausedBy): void {
  const { clock } = game
  if (clock.paused && !clock.countdown && by !== 'host') return
  clock.paused = true
  clock.pausedBy = by
  clock.countdown = null
}

/** Starts the countdown; the game stays paused until it is over. */
export function resume(game: GameState): void {
  const { clock } = game
  if (!clock.paused || clock.countdown) return
  clock.countdown = { from: clock.room, until: clock.room + paced(game, TIME.countdown) }
}

/** Resumes the game on the server's behalf. It does not end the host's own pause. */
export function resumeByServer(game: GameState): void {
  if (game.clock.pausedBy !== 'host') resume(game)
}

/**
 * Lets room time pass while the game is paused.
 * @returns how much of it (ms) is game time, because the countdown ended within it
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
