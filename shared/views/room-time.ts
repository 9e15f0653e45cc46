/** Views tell times as room times: game times stand still during a pause, room times do not. */
import type { GameState } from '../rules/state/index.ts'

/** A game time (ms) as a room time (ms). */
export const roomTime = ({ clock }: GameState, gameTime: number): number => gameTime + clock.room - clock.now

/** The same, for a time that may not be known. */
export const roomTimeOrNull = (game: GameState, gameTime: number | null): number | null =>
  gameTime === null ? null : roomTime(game, gameTime)
