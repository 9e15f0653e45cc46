/** Drawing content so that nothing repeats within a night. */
import { pick } from '../rng.ts'
import type { GameState } from './state/index.ts'

/**
 * One entry of a list that was not drawn tonight (any entry, where all were), and marks it as used.
 * @param list name of the list; ids of different lists may be the same
 * @throws RangeError if there is nothing to draw from
 */
export function drawFresh<T extends { readonly id: string }>(
  game: GameState,
  list: string,
  entries: readonly T[],
): T {
  const mark = (entry: T): string => `${list}:${entry.id}`
  const fresh = entries.filter((entry) => !game.used.includes(mark(entry)))
  const drawn = pick(game.rng, fresh.length > 0 ? fresh : entries)
  game.used.push(mark(drawn))
  return drawn
}
