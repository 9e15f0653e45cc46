/**
 * How often one address may ask for something. A whole household shares one address, with a hundred spectators in it:
 * there is plenty for requests that succeed, and little for guesses at codes and passwords.
 */
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

/** An amount (points) per time (s), for each address. */
interface Amount {
  points: number
  duration: number
}

const MINUTE = 60
/** As long as a room lives at most. */
const NIGHT = 6 * 60 * MINUTE

const AMOUNTS = {
  /** Everything but the client's files: a hundred join pages look at their room 24 times a minute. */
  request: { points: 4_000, duration: MINUTE },
  /** Joins and reconnections, and the sockets for them. */
  join: { points: 1_500, duration: MINUTE },
  socket: { points: 1_500, duration: MINUTE },
  /** Different codes without a room. Of 160,000 codes and 500 rooms, thirty guesses find one in one of ten times. */
  guess: { points: 30, duration: 10 * MINUTE },
  /** Wrong passwords. */
  password: { points: 10, duration: 10 * MINUTE },
} as const satisfies Record<string, Amount>

/** What is limited. */
export type Allowance = keyof typeof AMOUNTS

/** Seats that one address may have reserved and not taken: a whole street may arrive at once. */
const MAX_RESERVED = 120

export class RateLimits {
  readonly #limiters = Object.fromEntries(
    Object.entries(AMOUNTS).map(([name, amount]) => [
      name,
      new RateLimiterMemory({ ...amount, keyPrefix: name }),
    ]),
  ) as Record<Allowance, RateLimiterMemory>
  /** Codes without a room that an address has tried, and codes that have led it to a room. */
  readonly #wrong = new RateLimiterMemory({ points: 1, duration: AMOUNTS.guess.duration, keyPrefix: 'wrong' })
  readonly #right = new RateLimiterMemory({ points: 1, duration: NIGHT, keyPrefix: 'right' })
  /** When seats were reserved that have not been taken, by address (ms since 1970). */
  readonly #reserved = new Map<string, number[]>()
  readonly #reservationMs: number

  /** @param reservation how long (s) a reserved seat is kept */
  constructor(reservation: number) {
    this.#reservationMs = reservation * 1_000
  }

  /** Takes one of an address's allowance. Returns how long (ms) to wait if there is none left, else null. */
  async take(what: Allowance, address: string): Promise<number | null> {
    try {
      await this.#limiters[what].consume(address)
      return null
    } catch (over) {
      if (over instanceof RateLimiterRes) return over.msBeforeNext
      throw over
    }
  }

  /** How long (ms) an address has to wait until it has some of an allowance again, or null. Takes nothing. */
  async spent(what: Allowance, address: string): Promise<number | null> {
    const used = await this.#limiters[what].get(address)
    return used && used.consumedPoints >= AMOUNTS[what].points ? used.msBeforeNext : null
  }

  /**
   * An address asks for a room. One that has guessed too often gets no answer for a while, right or wrong, except about
   * rooms it has found before. Repeating a wrong code is not another guess.
   * @param exists whether there is a room with this code
   * @returns how long (ms) to wait, or null
   */
  async checkCode(address: string, code: string, exists: boolean): Promise<number | null> {
    const key = `${address} ${code}`
    if (exists && (await this.#right.get(key))) return null
    const wait = await this.spent('guess', address)
    if (wait !== null) return wait
    if (exists) await this.#right.set(key, 1, NIGHT)
    else if (!(await this.#wrong.get(key))) {
      await this.#wrong.set(key, 1, AMOUNTS.guess.duration)
      await this.take('guess', address)
    }
    return null
  }

  /** A seat has been reserved for an address. */
  seatReserved(address: string): void {
    this.#reserved.set(address, [...this.#pending(address), Date.now()])
  }

  /** A reserved seat has been taken. */
  seatTaken(address: string): void {
    const [, ...others] = this.#pending(address)
    if (others.length > 0) this.#reserved.set(address, others)
    else this.#reserved.delete(address)
  }

  /** How long (ms) an address has to wait until another seat may be reserved for it, or null. */
  waitForSeat(address: string): number | null {
    const pending = this.#pending(address)
    const [first = 0] = pending
    return pending.length >= MAX_RESERVED ? Math.max(1, first + this.#reservationMs - Date.now()) : null
  }

  /** Forgets reservations that have run out. To be called now and then. */
  sweep(): void {
    for (const address of this.#reserved.keys())
      if (this.#pending(address).length === 0) this.#reserved.delete(address)
  }

  #pending(address: string): number[] {
    const oldest = Date.now() - this.#reservationMs
    return (this.#reserved.get(address) ?? []).filter((at) => at > oldest)
  }
}
