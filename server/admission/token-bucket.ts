/** A token bucket: an allowance that refills with time, up to its capacity. */

export interface BucketSize {
  /** How much it holds when it is full, and at the start. */
  readonly capacity: number
  /** How much is refilled in a second. */
  readonly perSecond: number
}

export class TokenBucket {
  readonly #size: BucketSize
  #left: number
  #at: number

  /** @param now time in ms, from any start, never backwards */
  constructor(size: BucketSize, now: number) {
    this.#size = size
    this.#left = size.capacity
    this.#at = now
  }

  /** Takes an amount if there is enough. Returns whether there was. */
  take(amount: number, now: number): boolean {
    const { capacity, perSecond } = this.#size
    this.#left = Math.min(capacity, this.#left + ((now - this.#at) / 1_000) * perSecond)
    this.#at = now
    if (this.#left < amount) return false
    this.#left -= amount
    return true
  }
}
