/** Helpers that many phases share: the current evening, who is ready, statistics and cues. */
import { ROLES, type Role } from '../content/ids.ts'
import type { Stat } from '../content/schema.ts'
import { peopleOf } from './seat-phones.ts'
import type { Cue, EveningState, GameState } from './state/index.ts'

/** The current evening, or Friday once Saturday has begun. @throws before the first evening */
export function currentEvening(game: GameState): EveningState {
  const evening = game.evenings.at(-1)
  if (!evening) throw new Error('no evening has begun')
  return evening
}

/** Adds to a statistic of a role; awards and the paragraphs of the ending are chosen by these. */
export const addStat = (game: GameState, role: Role, stat: Stat, by = 1): void => {
  const { stats } = game.seats[role]
  stats[stat] = (stats[stat] ?? 0) + by
}

/** Adds a cue: clients show or play what just happened. */
export const emitCue = (game: GameState, cue: Cue): void => {
  game.cues.push(cue)
}

/** Marks a seat as done with the current phase or stage. */
export const markReady = (game: GameState, role: Role): void => {
  if (!game.phase.ready.includes(role)) game.phase.ready.push(role)
}

/** Whether all four seats are done with the current phase or stage. */
export const allReady = (game: GameState): boolean => ROLES.every((role) => game.phase.ready.includes(role))

/** Whether a seat is done with the current phase or stage. */
export const isReady = (game: GameState, role: Role): boolean => game.phase.ready.includes(role)

/** Whether the host sits in this seat. Both of two people who share it have the host's controls. */
export const isHost = (game: GameState, role: Role): boolean =>
  game.host !== null && peopleOf(game.seats[role]).some(({ id }) => id === game.host)
