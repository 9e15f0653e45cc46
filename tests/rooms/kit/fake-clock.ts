import type { Clock } from '../../../server/room/room-clock.ts'

/** A clock for tests: room time stands still until it is turned, and timers run on the way. */
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

  /** When the next timer runs (room time, ms), or null. */
  next(): number | null {
    return this.#timers.length > 0 ? Math.min(...this.#timers.map(({ at }) => at)) : null
  }

  /** Runs timers that are due until a room time, in order, including timers that these set. */
  turnTo(time: number): void {
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

  turn(ms: number): void {
    this.turnTo(this.#now + ms)
  }
}
