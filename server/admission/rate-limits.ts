/**
 * How much one address may ask for. A whole house shares one, with a hundred neighbours in it: there is plenty for
 * those who succeed, and little for those who guess.
 */
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

/** So much (points) in so long (s), for each address. */
interface Amount {
  points: number
  duration: number
}

const MINUTE = 60
/** As long as a room lives at most. */
const NIGHT = 6 * 60 * MINUTE

const AMOUNTS = {
  /** Anything but the client's files: a hundred doors look at their room 24 times a minute. */
  request: { points: 4_000, duration: MINUTE },
  /** Joins and returns, and the sockets for them. */
  join: { points: 1_500, duration: MINUTE },
  socket: { points: 1_500, duration: MINUTE },
  /** Different codes that open no room. Of the 160,000 there are, and 500 rooms, thirty find one in ten times. */
  guess: { points: 30, duration: 10 * MINUTE },
  /** Wrong passwords. */
  password: { points: 10, duration: 10 * MINUTE },
} as const satisfies Record<string, Amount>
export type Allowance = keyof typeof AMOUNTS

/** Seats that were promised to one address and not taken yet: a whole street may arrive at once, and hold on. */
const PROMISED = 120
/** How long (s) a promised seat is kept. */
export const KEPT = 8

export class Limits {
  readonly #limiters = Object.fromEntries(
    Object.entries(AMOUNTS).map(([name, amount]) => [
      name,
      new RateLimiterMemory({ ...amount, keyPrefix: name }),
    ]),
  ) as Record<Allowance, RateLimiterMemory>
  /** Codes that an address has tried in vain, and those that opened for it. */
  readonly #tried = new RateLimiterMemory({ points: 1, duration: AMOUNTS.guess.duration, keyPrefix: 'tried' })
  readonly #friends = new RateLimiterMemory({ points: 1, duration: NIGHT, keyPrefix: 'friend' })
  /** When seats were promised, by address. */
  readonly #promised = new Map<string, number[]>()

  /** Takes one of an address's allowance. Returns how long (ms) to wait if there is none left, else null. */
  async take(what: Allowance, caller: string): Promise<number | null> {
    try {
      await this.#limiters[what].consume(caller)
      return null
    } catch (over) {
      if (over instanceof RateLimiterRes) return over.msBeforeNext
      throw over
    }
  }

  /** How long (ms) an address has to wait until it has some of its allowance again, or null. */
  async spent(what: Allowance, caller: string): Promise<number | null> {
    const used = await this.#limiters[what].get(caller)
    return used && used.consumedPoints >= AMOUNTS[what].points ? used.msBeforeNext : null
  }

  /**
   * An address asks for a room. Whoever has guessed too often gets no answer for a while, right or wrong, but for
   * rooms that have opened for this address before; the same wrong code once more is no guess.
   * @returns how long (ms) to wait, or null
   */
  async lookUp(caller: string, code: string, known: boolean): Promise<number | null> {
    const key = `${caller} ${code}`
    if (known && (await this.#friends.get(key))) return null
    const wait = await this.spent('guess', caller)
    if (wait !== null) return wait
    if (known) await this.#friends.set(key, 1, NIGHT)
    else if (!(await this.#tried.get(key))) {
      await this.#tried.set(key, 1, AMOUNTS.guess.duration)
      await this.take('guess', caller)
    }
    return null
  }

  /** A seat has been promised to an address. */
  promise(caller: string): void {
    this.#promised.set(caller, [...this.#awaited(caller), Date.now()])
  }

  /** A promised seat was taken. */
  arrive(caller: string): void {
    const [, ...others] = this.#awaited(caller)
    if (others.length > 0) this.#promised.set(caller, others)
    else this.#promised.delete(caller)
  }

  /** How long (ms) an address has to wait until it may be promised another seat, or null. */
  crowded(caller: string): number | null {
    const awaited = this.#awaited(caller)
    const [first = 0] = awaited
    return awaited.length >= PROMISED ? Math.max(1, first + KEPT * 1_000 - Date.now()) : null
  }

  /** Forgets the promises that have run out. To be called now and then. */
  sweep(): void {
    for (const caller of this.#promised.keys())
      if (this.#awaited(caller).length === 0) this.#promised.delete(caller)
  }

  #awaited(caller: string): number[] {
    const oldest = Date.now() - KEPT * 1_000
    return (this.#promised.get(caller) ?? []).filter((at) => at > oldest)
  }
}
