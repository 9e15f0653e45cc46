/** A value that nobody may change, all the way down. */
export type Frozen<T> = T extends (infer Item)[]
  ? readonly Frozen<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Frozen<T[Key]> }
    : T

/** An entry of a content list whose id is one of the ids written in that list. */
export type ContentEntry<T extends { id: string }, Id extends string> = Frozen<Omit<T, 'id'>> & {
  readonly id: Id
}

/** Freezes a value and everything it holds, and gives it back. */
export const deepFreeze = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const inner of Object.values(value)) deepFreeze(inner)
  }
  return value
}
