/**
 * Cheers of a crowd: a hundred neighbours may clap as fast as they like, and what is heard is one cheer after another,
 * the loudest kind first. Nobody's is refused for it; it is heard together with those that are like it.
 */
import type { Rejection } from '../../shared/protocol/actions.ts'
import type { Clock } from './clock.ts'

/** How far apart (ms) cheers are heard at least. */
const PAUSE = 125

interface CheersOptions {
  clock: Clock
  /** Lets one kind of cheer be heard, in somebody's name. Returns why it is not, or null. */
  hear(cheer: number, id: string): Rejection | null
  failed(error: unknown, doing: string): void
}

export class Cheers {
  readonly #options: CheersOptions
  /** How many wait, by kind, and who was the last of them. */
  readonly #waiting = new Map<number, { many: number; id: string }>()
  #pausing = false
  #callOff: () => void = () => {}

  constructor(options: CheersOptions) {
    this.#options = options
  }

  /** Somebody cheers. Returns why that is not heard, or null: it is, or it waits for its turn. */
  cheer(cheer: number, id: string): Rejection | null {
    if (!this.#pausing) return this.#hear(cheer, id)
    this.#waiting.set(cheer, { many: (this.#waiting.get(cheer)?.many ?? 0) + 1, id })
    return null
  }

  /** Nothing is heard any more. */
  stop(): void {
    this.#callOff()
    this.#waiting.clear()
  }

  #hear(cheer: number, id: string): Rejection | null {
    this.#pausing = true
    this.#callOff = this.#options.clock.after(PAUSE, () => this.#hearLoudest())
    return this.#options.hear(cheer, id)
  }

  #hearLoudest(): void {
    this.#pausing = false
    const [loudest] = [...this.#waiting].toSorted(([, a], [, b]) => b.many - a.many)
    if (!loudest) return
    const [cheer, { id }] = loudest
    this.#waiting.delete(cheer)
    try {
      this.#hear(cheer, id)
    } catch (error) {
      this.#options.failed(error, 'cheer')
    }
  }
}
