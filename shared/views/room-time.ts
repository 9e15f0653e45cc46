/** Converts the state's times for views. The state counts in game time, which stops during a pause; views in room time. */
import type { GameState } from '../rules/state/index.ts'

/** A game time (ms) as a room time (ms). */
export const roomTime = ({ clock }: GameState, gameTime: number): number => gameTime + clock.room - clock.now

/** The same for a time that may be null. */
export const roomTimeOrNull = (game: GameState, gameTime: number | null): number | null =>
  gameTime === null ? null : roomTime(game, gameTime)
