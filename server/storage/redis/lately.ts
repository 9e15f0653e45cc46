/** Rooms to which something happened a moment ago, by their codes. */
export class Lately {
  readonly #time: number
  /** Until when each counts (steady ms). */
  readonly #until = new Map<string, number>()

  /** @param time for how long (ms) a room counts */
  constructor(time: number) {
    this.#time = time
  }

  note(code: string): void {
    this.#until.set(code, performance.now() + this.#time)
  }

  has(code: string): boolean {
    return performance.now() < (this.#until.get(code) ?? 0)
  }

  /** Forgets the others. To be called now and then. */
  sweep(): void {
    for (const code of this.#until.keys()) if (!this.has(code)) this.#until.delete(code)
  }
}
