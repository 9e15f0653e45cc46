/** Limits how many rooms one address may have open at once, so that no client can use up all of them. */
export class RoomQuota {
  readonly #max: number
  readonly #isOpen: (code: string) => boolean
  readonly #opened = new Map<string, string[]>()
  /** By address: how many rooms are being opened at this moment. */
  readonly #opening = new Map<string, number>()

  /**
   * @param max rooms that one address may have open at once
   * @param isOpen whether the room with a code is still open
   */
  constructor(max: number, isOpen: (code: string) => boolean) {
    this.#max = max
    this.#isOpen = isOpen
  }

  /**
   * Opens a room for an address.
   * @param open opens it and returns its code
   * @returns the room's code, or null if the address has too many rooms
   */
  async open(address: string, open: () => Promise<string>): Promise<string | null> {
    const opening = this.#opening.get(address) ?? 0
    if (this.#openRooms(address).length + opening >= this.#max) return null
    this.#opening.set(address, opening + 1)
    try {
      const code = await open()
      this.#opened.set(address, [...this.#openRooms(address), code])
      return code
    } finally {
      const left = (this.#opening.get(address) ?? 1) - 1
      if (left > 0) this.#opening.set(address, left)
      else this.#opening.delete(address)
    }
  }

  /** Forgets closed rooms. To be called now and then. */
  sweep(): void {
    for (const address of this.#opened.keys()) {
      const open = this.#openRooms(address)
      if (open.length > 0) this.#opened.set(address, open)
      else this.#opened.delete(address)
    }
  }

  #openRooms(address: string): string[] {
    return (this.#opened.get(address) ?? []).filter(this.#isOpen)
  }
}
