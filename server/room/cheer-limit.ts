/**
 * Merges the cheers of neighbours: however many cheer at once, at most one cheer is played each 125 ms, the most frequent
 * kind first. No cheer is refused for that; those of one kind are merged.
 */
import type { Rejection } from '../../shared/protocol/actions.ts'
import type { Clock } from './room-clock.ts'

/** Cheers are played at least this far apart (ms). */
const PAUSE = 125

interface CheersOptions {
  clock: Clock
  /** Plays one kind of cheer in a neighbour's name. Returns why it is refused, or null. */
  play(cheer: number, id: string): Rejection | null
  failed(error: unknown, doing: string): void
}

export class Cheers {
  readonly #options: CheersOptions
  /** How many wait, by kind, and whose was the last of them. */
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
