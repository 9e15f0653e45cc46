/**
 * The game's only random number generator: a thin wrapper around pure-rand's xoroshiro128+.
 *
 * The generator's state is four 32-bit integers in a plain array, so it can be part of any JSON state (the
 * game's, a mini-game's) and be saved, compared and replayed with it. Every function that draws a number changes
 * that array in place. It uses integers only, so every JavaScript engine gets the same results.
 */
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus, xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus'

/** Four signed 32-bit integers: plain data, changed in place by every draw. */
export type RngState = number[]

/** Draws discarded after seeding, because the first draws of consecutive seeds are correlated. */
const WARM_UP = 24

/** 2^32, the number of values one draw can take. */
const WORD = 0x1_0000_0000

/** A new generator. Only the low 32 bits of the seed are used. */
export function createRng(seed: number): RngState {
  const generator = xoroshiro128plus(seed)
  for (let i = 0; i < WARM_UP; i++) generator.next()
  return [...generator.getState()]
}

/**
 * A uniformly distributed whole number from 0 to `max - 1`.
 * @throws RangeError unless `max` is a whole number from 1 to 2^32.
 */
export function nextInt(rng: RngState, max: number): number {
  if (!Number.isInteger(max) || max < 1 || max > WORD) throw new RangeError(`nextInt: bad bound ${max}`)
  const generator = xoroshiro128plusFromState(rng)
  const value = uniformInt(generator, 0, max - 1)
  const state = generator.getState()
  for (let i = 0; i < state.length; i++) rng[i] = state[i] as number
  return value
}

/**
 * A whole number from `low` to `high`, both included.
 * @throws RangeError if `high` is below `low`.
 */
export function between(rng: RngState, low: number, high: number): number {
  return low + nextInt(rng, high - low + 1)
}

/** True with a probability of `percent`: never at 0 or below, always at 100 or above. Always makes one draw. */
export function chance(rng: RngState, percent: number): boolean {
  return nextInt(rng, 100) < percent
}

/**
 * A uniformly chosen entry of the list.
 * @throws RangeError if the list is empty.
 */
export function pick<T>(rng: RngState, list: readonly T[]): T {
  return list[nextInt(rng, list.length)] as T
}

/** A shuffled copy of the list (Fisher–Yates). */
export function shuffle<T>(rng: RngState, list: readonly T[]): T[] {
  const out = [...list]
  for (let i = out.length - 1; i > 0; i--) {
    const j = nextInt(rng, i + 1)
    const held = out[i] as T
    out[i] = out[j] as T
    out[j] = held
  }
  return out
}

/** A seed (0 to 2^32 - 1) for an independent generator, such as that of one dream. */
export function fork(rng: RngState): number {
  return nextInt(rng, WORD)
}
