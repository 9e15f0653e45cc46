/** Room time and timers behind an interface, so that tests can use a clock of their own. */
export interface Clock {
  /** Room time: whole ms since the room opened, never backwards. */
  now(): number
  /** Calls `then` once, after `ms` of room time. Returns a function that cancels it. */
  after(ms: number, then: () => void): () => void
}

/**
 * A clock that follows the machine's.
 * @param from room time (ms) now
 * @param speed ms of room time per ms: 1 except in tests
 * @param failed called with errors of callbacks, which nothing else would catch
 */
export function systemClock(failed: (error: unknown) => void, from = 0, speed = 1): Clock {
  const opened = performance.now()
  return {
    now: () => Math.floor(from + (performance.now() - opened) * speed),
    after: (ms, then) => {
      const timer = setTimeout(
        () => {
          try {
            then()
          } catch (error) {
            failed(error)
          }
        },
        Math.max(0, Math.ceil(ms / speed)),
      )
      return () => clearTimeout(timer)
    },
  }
}
