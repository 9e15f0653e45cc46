/**
 * Limits the cheers of neighbours to one every 125 ms. Cheers that wait are merged by kind, and the most frequent kind is
 * played first; none is refused.
 */
import type { Rejection } from '../../shared/protocol/rejections.ts'
import type { Clock } from './room-clock.ts'

/** Cheers are played at least this far apart (ms). */
const PAUSE = 125

interface CheersOptions {
  clock: Clock
  /** Plays one kind of cheer in a neighbour's name. Returns why it is refused, or null. */
  play(cheer: number, id: string): Rejection | null
  failed(error: unknown, doing: string): void
}

export class CheerLimiter {
  readonly #options: CheersOptions
  /** By kind: how many cheers are waiting, and the id of the last one's neighbour. */
  readonly #waiting = new Map<number, { many: number; id: string }>()
  #pausing = false
  #cancel: () => void = () => {}

  constructor(options: CheersOptions) {
    this.#options = options
  }

  /** A neighbour cheers. Returns why it is refused, or null: it is played now, or soon. */
  cheer(cheer: number, id: string): Rejection | null {
    if (!this.#pausing) return this.#play(cheer, id)
    this.#waiting.set(cheer, { many: (this.#waiting.get(cheer)?.many ?? 0) + 1, id })
    return null
  }

  /** Drops everything that waits. */
  stop(): void {
    this.#cancel()
    this.#waiting.clear()
  }

  #play(cheer: number, id: string): Rejection | null {
    this.#pausing = true
    this.#cancel = this.#options.clock.after(PAUSE, () => this.#playMostFrequent())
    return this.#options.play(cheer, id)
  }

  #playMostFrequent(): void {
    this.#pausing = false
    const [next] = [...this.#waiting].toSorted(([, a], [, b]) => b.many - a.many)
    if (!next) return
    const [cheer, { id }] = next
    this.#waiting.delete(cheer)
    try {
      this.#play(cheer, id)
    } catch (error) {
      this.#options.failed(error, 'cheer')
    }
  }
}
