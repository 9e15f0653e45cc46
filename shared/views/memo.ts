/** Parts of views that are made once for as long as what they are made of stays the same object. */
import type { Teller } from './message-translator.ts'

/**
 * Remembers what is made of a part of the state. The part must be all of the state that it is made of. The same object
 * as before also spares whoever compares views a look into it (`protocol/leaf-changes.ts`).
 *
 * Only frozen parts are remembered: the server's nights are frozen, whereas the simulator changes its night in place.
 */
export type Memoized<T> = (part: object, tell: Teller, key: string, make: () => T) => T

/** @returns a memo of its own for one place in the code; `key` tells apart what is made of the same part there */
export function createMemo<T>(): Memoized<T> {
  const made = new WeakMap<object, WeakMap<Teller, Map<string, T>>>()
  return (part, tell, key, make) => {
    if (!Object.isFrozen(part)) return make()
    const byTeller = made.get(part) ?? new WeakMap<Teller, Map<string, T>>()
    made.set(part, byTeller)
    const byKey = byTeller.get(tell) ?? new Map<string, T>()
    byTeller.set(tell, byKey)
    const known = byKey.get(key)
    if (known !== undefined) return known
    const value = make()
    byKey.set(key, value)
    return value
  }
}
