/** How long things take in the malfunction and its rehearsals, for the people at this table. */
import { ANSWER } from '../../content/constants.ts'
import type { Role } from '../../content/ids.ts'
import type { GameState, Seat } from '../state/index.ts'

/** At supper nothing can be lost, and answers are measured. */
export const rehearsing = (game: GameState): boolean => game.malfunction === null

/**
 * A length of the malfunction (ms). A hurried table shortens it; an unhurried one does not stretch it, since more
 * time would only be more wind: the malfunction has its slow setting instead.
 */
export const hurried = (game: GameState, ms: number): number =>
  Math.round((ms * Math.min(100, game.settings.percent)) / 100)

/** How long (ms) this seat's player takes to read an order out or to do one, as measured at supper. */
export const answerTime = ({ answer }: Seat): number => answer ?? ANSWER.usual

/** Only what two people do shows how quick people are. */
export const bothAwake = (game: GameState, reader: Role, doer: Role): boolean =>
  game.seats[reader].awake === 'human' && game.seats[doer].awake === 'human'

/** The mean answer time (ms) of some players. */
export function meanAnswer(game: GameState, players: readonly Role[]): number {
  const total = players.reduce((sum, role) => sum + answerTime(game.seats[role]), 0)
  return Math.round(total / players.length)
}

/** A moment (ms at the standard pace) from now; never now itself, so that it is waited for. */
export const soon = (game: GameState, ms: number): number => game.clock.now + Math.max(1, hurried(game, ms))
