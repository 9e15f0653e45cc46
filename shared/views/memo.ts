/** Caches parts of views for as long as the part of the state that they are made of stays the same object. */
import type { MessageTranslator } from './message-translator.ts'

/**
 * Returns the cached value for a part of the state, or makes it.
 *
 * - `part`: all of the state that the value is made of. Its identity is the cache key.
 * - `key`: tells apart several values made of the same part, such as one for each role.
 *
 * Returning the same object as before also lets whatever compares two views skip it (`protocol/leaf-changes.ts`).
 * Only frozen parts are cached: the server freezes its states, whereas the simulator changes its state in place.
 */
export type Memoized<T> = (part: object, translate: MessageTranslator, key: string, make: () => T) => T

/** A cache for one place in the code; its entries are dropped together with the state they were made of. */
export function createMemo<T>(): Memoized<T> {
  const made = new WeakMap<object, WeakMap<MessageTranslator, Map<string, T>>>()
  return (part, translate, key, make) => {
    if (!Object.isFrozen(part)) return make()
    const byTranslator = made.get(part) ?? new WeakMap<MessageTranslator, Map<string, T>>()
    made.set(part, byTranslator)
    const byKey = byTranslator.get(translate) ?? new Map<string, T>()
    byTranslator.set(translate, byKey)
    const cached = byKey.get(key)
    if (cached !== undefined) return cached
    const value = make()
    byKey.set(key, value)
    return value
  }
}
