/**
 * Cheap pseudo-random numbers for pictures and sounds, the same on every machine. The game's rules use `shared/rng.ts`
 * instead.
 */

/** The next state of a linear congruential generator (Numerical Recipes), as a signed 32-bit integer. */
export const nextNoise = (state: number): number => (Math.imul(state, 1_664_525) + 1_013_904_223) | 0

/** The offset basis of FNV-1a. */
const FNV_BASIS = 2_166_136_261

/** The 32-bit FNV-1a hash of a text's UTF-16 units, unsigned. @param salt varies it */
export function hashOf(text: string, salt = 0): number {
  let hash = FNV_BASIS ^ salt
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16_777_619)
  return hash >>> 0
}
