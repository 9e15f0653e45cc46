/** How long things take in the malfunction and its rehearsals, for the people at this table. */
import { ANSWER } from '../../content/constants.ts'
import type { Role } from '../../content/ids.ts'
import type { GameState, Seat } from '../state/index.ts'

/** At supper nothing can be lost, and answers are measured. */
export const rehearsing = (night: GameState): boolean => night.malfunction === null

/**
 * A length of the malfunction (ms). A hurried table shortens it; an unhurried one does not stretch it, since more
 * time would only be more wind: the malfunction has its slow setting instead.
 */
export const hurried = (night: GameState, ms: number): number =>
  Math.round((ms * Math.min(100, night.settings.percent)) / 100)

/** How long (ms) this seat's player takes to read an order out or to do one, as measured at supper. */
export const answerTime = ({ answer }: Seat): number => answer ?? ANSWER.usual

/** Only what two people do shows how quick people are. */
export const bothAwake = (night: GameState, reader: Role, doer: Role): boolean =>
  night.seats[reader].awake === 'human' && night.seats[doer].awake === 'human'

/** The mean answer time (ms) of some players. */
export function meanAnswer(night: GameState, players: readonly Role[]): number {
  const total = players.reduce((sum, role) => sum + answerTime(night.seats[role]), 0)
  return Math.round(total / players.length)
}

/** A moment (ms at the standard pace) from now; never now itself, so that it is waited for. */
export const soon = (night: GameState, ms: number): number =>
  night.clock.now + Math.max(1, hurried(night, ms))
