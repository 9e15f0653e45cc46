/** Room time and timers, so that the driver runs as well on a clock that a test turns by hand. */
export interface Clock {
  /** Room time: whole ms since the room opened, never backwards. */
  now(): number
  /** Calls back once, `ms` from now. Returns what calls it off. */
  after(ms: number, then: () => void): () => void
}

/**
 * The clock of this machine.
 * @param from room time (ms) now
 * @param speed how many ms of room time pass in one: 1, but in tests
 * @param failed told of what a callback throws, since nobody else would catch it
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
