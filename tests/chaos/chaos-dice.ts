import { createRng, nextInt } from '../../shared/rng.ts'

/** Chance with a seed. */
export interface ChaosDice {
  /** A whole number from 0 to below `max`. */
  below(max: number): number
  /** True so many times in a thousand. */
  thousand(times: number): boolean
}

export function diceOf(seed: number): ChaosDice {
  const rng = createRng(seed)
  const below = (max: number) => nextInt(rng, max)
  return { below, thousand: (times) => below(1_000) < times }
}
