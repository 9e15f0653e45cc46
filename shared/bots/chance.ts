/**
 * Random times and choices like those of people. Uses only multiplication, addition and rounding, whose results are the
 * same on every machine, so that a seed always gives the same bot.
 */
import { nextInt, type RngState } from '../rng.ts'

/** Resolution of random numbers and of choices' weights. */
const GRAIN = 10_000

/** A random number of approximately normal distribution: mean 0, standard deviation 1, at most 3.5 from 0. */
export function randomNormal(rng: RngState): number {
  const sum = nextInt(rng, GRAIN) + nextInt(rng, GRAIN) + nextInt(rng, GRAIN) + nextInt(rng, GRAIN)
  return (sum / GRAIN - 2) * 1.732
}

/** e to the power of x, for small x: `Math.exp` may differ from one machine to another. */
function exp(x: number): number {
  let power = 1 + x / 1024
  for (let i = 0; i < 10; i++) power *= power
  return power
}

/**
 * A random time (ms) of log-normal distribution: most are a little shorter than the mean, a few much longer.
 * @param spread standard deviation of the logarithm; 0.35 is usual for one person
 */
export function randomLogNormal(rng: RngState, mean: number, spread: number): number {
  return Math.round(mean * exp(spread * randomNormal(rng) - (spread * spread) / 2))
}

interface Option<T> {
  readonly value: T
  /** How good it is; 1 is a good reason to take it. */
  readonly utility: number
}

/**
 * Chooses at random, options with a higher utility more often (softmax): at a temperature of 1, an option whose utility is
 * 1 higher is chosen about `e` times as often.
 * @throws RangeError if there are no options
 */
export function softmaxChoice<T>(rng: RngState, choices: readonly Option<T>[], temperature: number): T {
  const best = Math.max(...choices.map(({ utility }) => utility))
  const weights = choices.map(({ utility }) =>
    Math.round(GRAIN * exp(Math.max(-8, (utility - best) / temperature))),
  )
  let rest = nextInt(
    rng,
    weights.reduce((sum, weight) => sum + weight, 0),
  )
  for (const [i, weight] of weights.entries()) {
    rest -= weight
    if (rest < 0) return (choices[i] as Option<T>).value
  }
  throw new RangeError('nothing to choose from')
}
