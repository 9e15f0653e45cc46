/** Draws entries of content so that nothing repeats within one game, nor before its turn in later ones. */
import type { Effect, RuleName } from '../content/schema.ts'
import { pick } from '../rng.ts'
import { longestUnmet } from './content-history.ts'
import type { GameState } from './state/index.ts'

const markOf = (list: string, { id }: { readonly id: string }): string => `${list}:${id}`

/**
 * What may be drawn now: entries that this game has not used yet, or all if it has used all. Among these those that the table has
 * not met in earlier nights either, or the one met longest ago.
 * @param list name of the list, because different lists may have the same ids
 */
export function freshOnes<T extends { readonly id: string }>(
  game: GameState,
  list: string,
  entries: readonly T[],
): readonly T[] {
  const fresh = entries.filter((entry) => !game.used.includes(markOf(list, entry)))
  return longestUnmet(game, list, fresh.length > 0 ? fresh : entries)
}

/** Marks an entry as used in this game. */
export function markUsed(game: GameState, list: string, entry: { readonly id: string }): void {
  game.used.push(markOf(list, entry))
}

/**
 * Draws one of the {@link freshOnes} and marks it as used.
 * @throws RangeError if there is nothing to draw from
 */
export function drawFresh<T extends { readonly id: string }>(
  game: GameState,
  list: string,
  entries: readonly T[],
): T {
  const drawn = pick(game.rng, freshOnes(game, list, entries))
  markUsed(game, list, drawn)
  return drawn
}

/** Too few places in one room and too few in the other contradict each other, so both count as one rule. */
const ruleOrTwin = (rule: RuleName): RuleName => (rule === 'nookPlaces' ? 'spherePlaces' : rule)

/** The cards or motions that change none of the rules that `effects` change; all of them if none is left. */
export function withoutRules<T extends { readonly effects: readonly Effect[] }>(
  entries: readonly T[],
  effects: readonly Effect[],
): readonly T[] {
  const changed = effects.map(({ rule }) => ruleOrTwin(rule))
  const fitting = entries.filter(
    (entry) => !entry.effects.some(({ rule }) => changed.includes(ruleOrTwin(rule))),
  )
  return fitting.length > 1 ? fitting : entries
}
