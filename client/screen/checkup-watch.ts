/** Asks the server again and again why phones may not get in, as long as the panel about it is open. */
import { fetchCheckup } from '../connection/lobby-api.ts'
import type { CheckupState } from './hud/checkup-panel.ts'

/** Time (ms) between two questions: a phone that tries again is seen at once. */
const INTERVAL = 3_000

export class CheckupWatch {
  /** What the panel shows; null if it is closed. */
  state: CheckupState | null = null
  readonly #changed: () => void
  #timer: ReturnType<typeof setInterval> | undefined

  /** @param changed called when the state has changed */
  constructor(changed: () => void) {
    this.#changed = changed
  }

  toggle(): void {
    if (this.state) this.close()
    else {
      this.state = 'looking'
      this.#timer = setInterval(() => void this.#ask(), INTERVAL)
      void this.#ask()
    }
    this.#changed()
  }

  /** Closes the panel, without telling. */
  close(): void {
    clearInterval(this.#timer)
    this.#timer = undefined
    this.state = null
  }

  async #ask(): Promise<void> {
    const timer = this.#timer
    const found = await fetchCheckup().catch(() => 'failed' as const)
    if (timer === undefined || timer !== this.#timer) return
    this.state = found
    this.#changed()
  }
}
