/**
 * How much may be said: by one socket, and by all sockets of one address together. Budgets fill up again with time,
 * and what was not spent is kept up to a limit.
 */

/** A full drawing is 40 kB; a night of play is a few hundred bytes a second. */
const SOCKET: Amount = { most: 512 * 1024, each: 32 * 1024 }
/** A house with a hundred neighbours who all cheer as fast as they may sends 500 messages a second. */
const HOUSE_BYTES: Amount = { most: 8 * 1024 * 1024, each: 1024 * 1024 }
const HOUSE_MESSAGES: Amount = { most: 6_000, each: 1_500 }
/** Messages a second that a socket may send when its house has spoken too much. */
const FAIR: Amount = { most: 20, each: 10 }

interface Amount {
  most: number
  /** What comes back in a second. */
  each: number
}

class Purse {
  readonly #amount: Amount
  #left: number
  #at: number

  constructor(amount: Amount, now: number) {
    this.#amount = amount
    this.#left = amount.most
    this.#at = now
  }

  /** Takes so much if there is enough. Returns whether there was. */
  take(amount: number, now: number): boolean {
    const { most, each } = this.#amount
    this.#left = Math.min(most, this.#left + ((now - this.#at) / 1_000) * each)
    this.#at = now
    if (this.#left < amount) return false
    this.#left -= amount
    return true
  }
}

interface House {
  sockets: number
  bytes: Purse
  messages: Purse
}

/** What one socket has left. */
export interface Budget {
  /** A message of so many bytes has come. Returns whether it may be heard. */
  take(bytes: number): boolean
  close(): void
}

export class Budgets {
  readonly #houses = new Map<string, House>()
  readonly #now: () => number

  /** @param now time in ms, never backwards */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now
  }

  open(caller: string): Budget {
    const now = this.#now()
    const house = this.#houses.get(caller) ?? {
      sockets: 0,
      bytes: new Purse(HOUSE_BYTES, now),
      messages: new Purse(HOUSE_MESSAGES, now),
    }
    house.sockets++
    this.#houses.set(caller, house)
    const own = new Purse(SOCKET, now)
    const fair = new Purse(FAIR, now)
    return {
      take: (bytes) => {
        const at = this.#now()
        const [ownEnough, isFair] = [own.take(bytes, at), fair.take(1, at)]
        const houseEnough = [house.bytes.take(bytes, at), house.messages.take(1, at)].every(Boolean)
        return ownEnough && (houseEnough || isFair)
      },
      close: () => {
        house.sockets--
        if (house.sockets === 0 && this.#houses.get(caller) === house) this.#houses.delete(caller)
      },
    }
  }
}
