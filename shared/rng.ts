/**
 * The game's only source of chance: a thin wrapper around pure-rand's xoroshiro128+.
 *
 * The generator's state is four 32-bit integers in a plain array, so it can live inside any JSON state (the
 * game's, a dream's) and be saved, compared and replayed with it. Every function that draws changes that
 * array in place. Integers only, so all machines agree.
 */
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus, xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus'

/** Four signed 32-bit integers: plain data, changed in place by every draw. */
export type RngState = number[]

/** Draws thrown away after seeding: the first ones of neighbouring seeds resemble each other. */
const WARM_UP = 24

/** 2^32, the number of values one draw can take. */
const WORD = 0x1_0000_0000

/** A fresh generator; the seed's low 32 bits count. */
export function createRng(seed: number): RngState {
  const generator = xoroshiro128plus(seed)
  for (let i = 0; i < WARM_UP; i++) generator.next()
  return [...generator.getState()]
}

/**
 * A whole number from 0 to `max - 1`, each as likely as the others.
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

/** True in `percent` of a hundred draws; 0 and below never, 100 and above always. Always takes one draw. */
export function chance(rng: RngState, percent: number): boolean {
  return nextInt(rng, 100) < percent
}

/**
 * One entry of the list, each as likely as the others.
 * @throws RangeError if the list is empty.
 */
export function pick<T>(rng: RngState, list: readonly T[]): T {
  return list[nextInt(rng, list.length)] as T
}

/** A shuffled copy (Fisher–Yates); the list itself is left alone. */
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

/** A seed (0 to 2^32 - 1) for an independent stream, such as one dream's. */
export function fork(rng: RngState): number {
  return nextInt(rng, WORD)
}
