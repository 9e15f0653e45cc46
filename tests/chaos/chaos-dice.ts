/** Random decisions from a seed. */
import { createRng, nextInt } from '../../shared/rng.ts'

/** A source of random decisions. */
export interface ChaosDice {
  /** A whole number from 0 to below `max`. */
  below(max: number): number
  /** True in that many of a thousand cases. */
  thousand(times: number): boolean
}

/** The dice of a seed (a whole number): the same seed gives the same decisions. */
export function diceOf(seed: number): ChaosDice {
  const rng = createRng(seed)
  const below = (max: number) => nextInt(rng, max)
  return { below, thousand: (times) => below(1_000) < times }
}
