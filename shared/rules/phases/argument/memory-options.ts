/** Which memories each role may throw in the argument, and what is thrown for a player who does not choose. */
import { EVENING } from '../../../content/constants.ts'
import { othersOf, type Role } from '../../../content/ids.ts'
import { shuffle } from '../../../rng.ts'
import { saturday } from '../../guesses.ts'
import type { GameState } from '../../state/index.ts'
import { tellVision } from '../../tell-or-keep.ts'

const OFFERED = 3

/** Whether throwing this memory tells a bad dream that was kept. */
export const tellsKept = (game: GameState, memory: number): boolean => {
  const { kind, disturbance } = game.memories[memory] ?? {}
  return kind === 'vision-kept' && disturbance != null && game.disturbances[disturbance]?.told === false
}

/** Up to three memories for one role: one bad dream it kept, then memories it is part of, then others. */
export function memoryOptionsFor(game: GameState, role: Role): number[] {
  const all = shuffle(
    game.rng,
    game.memories.map((_, i) => i),
  )
  const kept = all.filter((i) => tellsKept(game, i) && game.memories[i]?.a === role).slice(0, 1)
  const open = all.filter((i) => game.memories[i]?.kind !== 'vision-kept')
  const isIn = (i: number): boolean => game.memories[i]?.a === role || game.memories[i]?.b === role
  const own = open.filter(isIn)
  return [...own, ...open.filter((i) => !isIn(i))].slice(0, OFFERED - kept.length).concat(kept)
}

/** Whom a memory is thrown at by default: the other person in it; else Elara, and Elara's at Ava. */
export function usualTarget(game: GameState, by: Role, memory: number): Role {
  const { a, b } = game.memories[memory] ?? {}
  const inIt = othersOf(by).find((role) => role === b) ?? othersOf(by).find((role) => role === a)
  return inIt ?? (by === 'elara' ? 'ava' : 'elara')
}

/** Throws a memory. One that tells a kept bad dream counts as told. */
export function throwMemory(
  game: GameState,
  by: Role,
  { memory, at, aloud }: { memory: number; at: Role; aloud: boolean },
): void {
  const tells = tellsKept(game, memory)
  saturday(game).argument.thrown[by] = { memory, at, aloud, tells, said: {}, moved: null }
  const disturbance = game.memories[memory]?.disturbance
  if (tells && disturbance != null) tellVision(game, disturbance, EVENING)
}
