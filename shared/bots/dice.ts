/** Chance as people show it: times that scatter, choices that are mostly the best one. Whole numbers and products only. */
import { nextInt, type RngState } from '../rng.ts'

const GRAIN = 10_000

/** A number spread about 0 as by the bell curve, with a spread of 1; never beyond 3.5. */
export function bell(rng: RngState): number {
  const sum = nextInt(rng, GRAIN) + nextInt(rng, GRAIN) + nextInt(rng, GRAIN) + nextInt(rng, GRAIN)
  return (sum / GRAIN - 2) * 1.732
}

/** e to the x for small x, by products alone, so that every machine finds the same. */
export function exp(x: number): number {
  let power = 1 + x / 1024
  for (let i = 0; i < 10; i++) power *= power
  return power
}

/** A time (ms) about a personal mean: many a bit shorter, a few much longer. @param spread 0.35 is a person's usual */
export function about(rng: RngState, mean: number, spread: number): number {
  return Math.round(mean * exp(spread * bell(rng) - (spread * spread) / 2))
}

export interface Choice<T> {
  readonly value: T
  /** How much it is wanted; 1 is a good reason. */
  readonly wanted: number
}

/**
 * Mostly the choice that is wanted most: one that is wanted 1 more is taken about `e` times as often at a whim of 1.
 * @throws RangeError if there is nothing to choose from
 */
export function choose<T>(rng: RngState, choices: readonly Choice<T>[], whim: number): T {
  const best = Math.max(...choices.map(({ wanted }) => wanted))
  const weights = choices.map(({ wanted }) => Math.round(GRAIN * exp(Math.max(-8, (wanted - best) / whim))))
  let left = nextInt(
    rng,
    weights.reduce((sum, weight) => sum + weight, 0),
  )
  for (const [i, weight] of weights.entries()) {
    left -= weight
    if (left < 0) return (choices[i] as Choice<T>).value
  }
  throw new RangeError('nothing to choose from')
}
