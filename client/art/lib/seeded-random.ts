/** Random numbers that are the same on every machine, so that the art is, too. */
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

/** Returns the next number in [0, 1). */
export type SeededRandom = () => number

/** A generator that gives the same numbers for the same seed. */
export function dice(seed: number): SeededRandom {
  const generator = xoroshiro128plus(seed)
  return () => uniformFloat64(generator)
}
