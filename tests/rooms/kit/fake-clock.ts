/** A clock for tests. */
import type { Clock } from '../../../server/room/room-clock.ts'

/** A clock that stands still until it is turned; then it runs the timers that are due. */
export class FakeClock implements Clock {
  #now: number
  #timers: { at: number; then: () => void }[] = []

  constructor(from = 0) {
    this.#now = from
  }

  now(): number {
    return this.#now
  }

  after(ms: number, then: () => void): () => void {
    const timer = { at: this.#now + Math.max(0, Math.ceil(ms)), then }
    this.#timers.push(timer)
    return () => {
      this.#timers = this.#timers.filter((each) => each !== timer)
    }
  }

  /** Room time (ms) of the next timer, or null. */
  next(): number | null {
    return this.#timers.length > 0 ? Math.min(...this.#timers.map(({ at }) => at)) : null
  }

  /** Advances to a room time (ms), running timers in order, including those that they set. */
  advanceTo(time: number): void {
    for (;;) {
      const due = this.next()
      if (due === null || due > time) break
      this.#now = Math.max(this.#now, due)
      const timer = this.#timers.find(({ at }) => at === due)
      this.#timers = this.#timers.filter((each) => each !== timer)
      timer?.then()
    }
    this.#now = Math.max(this.#now, time)
  }

  /** Advances by `ms`. */
  advance(ms: number): void {
    this.advanceTo(this.#now + ms)
  }
}
