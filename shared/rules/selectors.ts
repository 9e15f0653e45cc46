/** Small questions about who is who tonight, asked by many phases. */
import { ROLES, type Role } from '../content/ids.ts'
import type { Stat } from '../content/schema.ts'
import type { Cue, EveningState, GameState } from './state/index.ts'

/** The evening being played (or the last one). Throws before the first. */
export function tonight(night: GameState): EveningState {
  const evening = night.evenings.at(-1)
  if (!evening) throw new Error('no evening has begun')
  return evening
}

/**
 * Who holds a console in the malfunction and its rehearsals: people, also those asleep (the house works theirs).
 * Where the house plays everybody, everybody counts.
 */
export function humans(night: GameState): Role[] {
  const people = ROLES.filter((role) => night.seats[role].player !== null)
  return people.length > 0 ? people : [...ROLES]
}

export const count = (night: GameState, role: Role, stat: Stat, by = 1): void => {
  const { stats } = night.seats[role]
  stats[stat] = (stats[stat] ?? 0) + by
}

export const cue = (night: GameState, cue: Cue): void => {
  night.cues.push(cue)
}

/** Marks a seat as done with this phase. */
export const markReady = (night: GameState, role: Role): void => {
  if (!night.phase.ready.includes(role)) night.phase.ready.push(role)
}

export const allReady = (night: GameState): boolean => ROLES.every((role) => night.phase.ready.includes(role))

export const isReady = (night: GameState, role: Role): boolean => night.phase.ready.includes(role)
