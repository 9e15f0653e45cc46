/** Room time and timers behind an interface, so that tests can use a clock of their own. */
import { wakingTime } from './waking-time.ts'

/** A room's time. */
export interface Clock {
  /** Room time: whole ms since the room opened, never backwards. */
  now(): number
  /** Calls `then` once, after `ms` of room time. Returns a function that cancels it. */
  after(ms: number, then: () => void): () => void
}

/**
 * A clock that follows the machine's, but stands still while the process does.
 * @param from room time (ms) now
 * @param speed ms of room time per ms: 1 except in tests
 * @param failed called with errors of callbacks, which nothing else would catch
 */
export function systemClock(failed: (error: unknown) => void, from = 0, speed = 1): Clock {
  const opened = wakingTime()
  const now = () => Math.floor(from + (wakingTime() - opened) * speed)
  return {
    now,
    after(ms, then) {
      const due = now() + ms
      let timer: ReturnType<typeof setTimeout>
      const wait = () => {
        timer = setTimeout(ring, Math.max(0, Math.ceil((due - now()) / speed)))
      }
      const ring = () => {
        // The timers of a process that has stood still are all due at once.
        if (now() < due) return wait()
        try {
          then()
        } catch (error) {
          failed(error)
        }
      }
      wait()
      return () => clearTimeout(timer)
    },
  }
}
