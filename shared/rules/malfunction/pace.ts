/** Durations in the malfunction and its rehearsals, adapted to the players. */
import { ANSWER } from '../../content/constants.ts'
import { type Phone, roleOfPhone } from '../../content/phones.ts'
import { isPresent } from '../seat-phones.ts'
import type { GameState, Seat } from '../state/index.ts'

/** Whether this is a supper: nothing can be lost, and answer times are measured. */
export const rehearsing = (game: GameState): boolean => game.malfunction === null

/** Whether this is a supper in a game without timers: its orders and doors wait for the players. */
export const atLeisure = (game: GameState): boolean => rehearsing(game) && game.settings.pace === 'untimed'

/**
 * A duration (ms) of the malfunction. A brisk pace shortens it; a relaxed one does not extend it, because a longer act would only
 * mean more wind. The slow setting is for that.
 */
export const hurried = (game: GameState, ms: number): number =>
  Math.round((ms * Math.min(100, game.settings.percent)) / 100)

/** Time (ms) this seat's player needs to read an order out or to do one, as measured at supper. */
const measuredTime = ({ answer }: Seat): number => answer ?? ANSWER.usual

/** The same time (ms), at the family's pace in the malfunction. */
export const answerTime = (game: GameState, phone: Phone): number =>
  Math.round(
    (measuredTime(game.seats[roleOfPhone(phone)]) * (game.malfunction?.pace.permille ?? 1_000)) / 1_000,
  )

/** Only orders between two players measure answer times. */
export const bothAwake = (game: GameState, reader: Phone, doer: Phone): boolean =>
  isPresent(game, reader) && isPresent(game, doer)

/** The mean answer time (ms) of some players, at the family's pace. */
export function meanAnswer(game: GameState, players: readonly Phone[]): number {
  const total = players.reduce((sum, phone) => sum + answerTime(game, phone), 0)
  return Math.round(total / players.length)
}

/** The game time after a delay (ms at the standard pace); at least 1 ms from now, so that it is a deadline. */
export const soon = (game: GameState, ms: number): number => game.clock.now + Math.max(1, hurried(game, ms))
