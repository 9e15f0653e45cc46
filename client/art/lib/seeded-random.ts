import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

/** A seeded source of fractions in [0, 1): art must come out the same on every machine that paints it. */
export type SeededRandom = () => number

/** Makes a dice that always rolls the same row for the same seed. */
export function dice(seed: number): SeededRandom {
  const generator = xoroshiro128plus(seed)
  return () => uniformFloat64(generator)
}
