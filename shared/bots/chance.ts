/** Chance as people show it: times that scatter, choices that are mostly the best one. Whole numbers and products only. */
import { nextInt, type RngState } from '../rng.ts'

const GRAIN = 10_000

/** A number spread about 0 as by the bell curve, with a spread of 1; never beyond 3.5. */
export function bell(rng: RngState): number {
  const sum = nextInt(rng, GRAIN) + nextInt(rng, GRAIN) + nextInt(rng, GRAIN) + nextInt(rng, GRAIN)
  return (sum / GRAIN - 2) * 1.732
}

/** e to the x for small x, by products alone, so that every machine finds the same. */
function exp(x: number): number {
  let power = 1 + x / 1024
  for (let i = 0; i < 10; i++) power *= power
  return power
}

/** A time (ms) about a personal mean: many a bit shorter, a few much longer. @param spread 0.35 is a person's usual */
export function about(rng: RngState, mean: number, spread: number): number {
  return Math.round(mean * exp(spread * bell(rng) - (spread * spread) / 2))
}

interface Option<T> {
  readonly value: T
  /** How much speaks for it; 1 is a good reason. */
  readonly utility: number
}

/**
 * Softmax: mostly the option with the highest utility. One that is 1 higher is taken about `e` times as often at a
 * temperature of 1.
 * @throws RangeError if there is nothing to choose from
 */
export function softmaxChoice<T>(rng: RngState, choices: readonly Option<T>[], temperature: number): T {
  const best = Math.max(...choices.map(({ utility }) => utility))
  const weights = choices.map(({ utility }) =>
    Math.round(GRAIN * exp(Math.max(-8, (utility - best) / temperature))),
  )
  let left = nextInt(
    rng,
    weights.reduce((sum, weight) => sum + weight, 0),
  )
  for (const [i, weight] of weights.entries()) {
    left -= weight
    if (left < 0) return (choices[i] as Option<T>).value
  }
  throw new RangeError('nothing to choose from')
}
