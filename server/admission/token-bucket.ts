/** A token bucket: an allowance that refills over time, up to its capacity. */

export interface BucketSize {
  /** How much it can hold; it starts full. */
  readonly capacity: number
  /** How much is refilled per second. */
  readonly perSecond: number
}

export class TokenBucket {
  readonly #size: BucketSize
  #left: number
  #at: number

  /** @param now time (ms) of any monotonic clock */
  constructor(size: BucketSize, now: number) {
    this.#size = size
    this.#left = size.capacity
    this.#at = now
  }

  /** Takes an amount if there is enough. @param now time (ms) of the same clock @returns whether there was enough */
  take(amount: number, now: number): boolean {
    const { capacity, perSecond } = this.#size
    this.#left = Math.min(capacity, this.#left + ((now - this.#at) / 1_000) * perSecond)
    this.#at = now
    if (this.#left < amount) return false
    this.#left -= amount
    return true
  }
}
