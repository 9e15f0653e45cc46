/** Deeply frozen values, and their types. */

/** A value that is read-only at every level. */
export type Frozen<T> = T extends (infer Item)[]
  ? readonly Frozen<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Frozen<T[Key]> }
    : T

/** An entry of a content list, whose id is one of that list's ids. */
export type ContentEntry<T extends { id: string }, Id extends string> = Frozen<Omit<T, 'id'>> & {
  readonly id: Id
}

/** Freezes a value and everything it contains. @returns the same value */
export const deepFreeze = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const inner of Object.values(value)) deepFreeze(inner)
  }
  return value
}
