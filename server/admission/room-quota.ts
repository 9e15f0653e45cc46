/** Who has opened which rooms, so that nobody takes all of them. */
export class Openers {
  readonly #most: number
  readonly #isOpen: (code: string) => boolean
  readonly #opened = new Map<string, string[]>()
  /** How many are being opened just now. */
  readonly #opening = new Map<string, number>()

  /**
   * @param most rooms that one address may have open at once
   * @param isOpen whether there still is a room of this code
   */
  constructor(most: number, isOpen: (code: string) => boolean) {
    this.#most = most
    this.#isOpen = isOpen
  }

  /**
   * Opens a room for an address.
   * @returns its code, or null if the address has as many as it may have
   */
  async open(caller: string, open: () => Promise<string>): Promise<string | null> {
    const opening = this.#opening.get(caller) ?? 0
    if (this.#open(caller).length + opening >= this.#most) return null
    this.#opening.set(caller, opening + 1)
    try {
      const code = await open()
      this.#opened.set(caller, [...this.#open(caller), code])
      return code
    } finally {
      const left = (this.#opening.get(caller) ?? 1) - 1
      if (left > 0) this.#opening.set(caller, left)
      else this.#opening.delete(caller)
    }
  }

  /** Forgets rooms that are closed. To be called now and then. */
  sweep(): void {
    for (const caller of this.#opened.keys()) {
      const open = this.#open(caller)
      if (open.length > 0) this.#opened.set(caller, open)
      else this.#opened.delete(caller)
    }
  }

  #open(caller: string): string[] {
    return (this.#opened.get(caller) ?? []).filter(this.#isOpen)
  }
}
