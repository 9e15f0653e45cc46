/** What a phone remembers by itself for the length of a phase. */
import type { Box } from './phone.ts'

export interface Boxes {
  box<T>(key: string, initial: T): Box<T>
  /** A phase's number; another one empties all boxes. */
  turnTo(n: number): void
}

export function createBoxes(changed: () => void): Boxes {
  const kept = new Map<string, Box<unknown>>()
  let phase = -1
  return {
    box<T>(key: string, initial: T): Box<T> {
      const known = kept.get(key) as Box<T> | undefined
      if (known) return known
      const box: Box<T> = {
        value: initial,
        set(value) {
          box.value = value
          changed()
        },
      }
      kept.set(key, box as Box<unknown>)
      return box
    },
    turnTo(n) {
      if (n === phase) return
      phase = n
      kept.clear()
    },
  }
}
