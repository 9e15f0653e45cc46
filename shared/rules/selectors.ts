/** Small questions about who is who tonight, asked by many phases. */
import { ROLES, type Role } from '../content/ids.ts'
import type { Stat } from '../content/schema.ts'
import type { Cue, EveningState, GameState } from './state/index.ts'

/** The evening being played (or the last one). Throws before the first. */
export function tonight(game: GameState): EveningState {
  const evening = game.evenings.at(-1)
  if (!evening) throw new Error('no evening has begun')
  return evening
}

/**
 * Who holds a console in the malfunction and its rehearsals: people, also those asleep (the house works theirs).
 * Where the house plays everybody, everybody counts.
 */
export function humans(game: GameState): Role[] {
  const people = ROLES.filter((role) => game.seats[role].player !== null)
  return people.length > 0 ? people : [...ROLES]
}

export const count = (game: GameState, role: Role, stat: Stat, by = 1): void => {
  const { stats } = game.seats[role]
  stats[stat] = (stats[stat] ?? 0) + by
}

export const cue = (game: GameState, cue: Cue): void => {
  game.cues.push(cue)
}

/** Marks a seat as done with this phase. */
export const markReady = (game: GameState, role: Role): void => {
  if (!game.phase.ready.includes(role)) game.phase.ready.push(role)
}

export const allReady = (game: GameState): boolean => ROLES.every((role) => game.phase.ready.includes(role))

export const isReady = (game: GameState, role: Role): boolean => game.phase.ready.includes(role)
