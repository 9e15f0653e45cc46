/**
 * A part of the state that the rules guarantee in the phase shown.
 * @throws Error if it is missing all the same
 */
export function required<T>(part: T | null | undefined): T {
  if (part === null || part === undefined) throw new Error('a view lacks what its phase shows')
  return part
}
