/**
 * Rate limits by address. A household with a hundred neighbours may share one address, so limits are generous for requests
 * that succeed, and strict for guesses of codes and passwords.
 */
import type { Cluster, Redis } from 'ioredis'
import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterRedis,
  RateLimiterRes,
} from 'rate-limiter-flexible'
import { countSeatsAlone, countSeatsTogether, type ReservedSeats } from './reserved-seats.ts'

/** How many (points) per time (s) an address may have. */
interface Amount {
  points: number
  duration: number
}

const MINUTE = 60
/** The longest life of a room. */
const NIGHT = 6 * 60 * MINUTE

const AMOUNTS = {
  /** All requests except for the client's files. A hundred join pages poll their room 24 times a minute each. */
  request: { points: 4_000, duration: MINUTE },
  /** Joins and reconnections, and their WebSockets. */
  join: { points: 1_500, duration: MINUTE },
  socket: { points: 1_500, duration: MINUTE },
  /** Different codes without a room. With 50 rooms among 57,000 codes, thirty guesses find a room with probability 0.03. */
  guess: { points: 30, duration: 10 * MINUTE },
  /** Wrong passwords. */
  password: { points: 10, duration: 10 * MINUTE },
} as const satisfies Record<string, Amount>

/** What is limited. */
export type Allowance = keyof typeof AMOUNTS

export class RateLimits {
  readonly #limiters: Record<Allowance, RateLimiterAbstract>
  /** Codes that an address has tried: those without a room, and those with one. */
  readonly #wrong: RateLimiterAbstract
  readonly #right: RateLimiterAbstract
  readonly seats: ReservedSeats

  /**
   * @param reservation how long (s) a reserved seat is kept
   * @param redis where the processes of a house count together; without it this one counts alone
   */
  constructor(reservation: number, redis?: Redis | Cluster) {
    const limiter = (name: string, amount: Amount) => limiterOf({ ...amount, keyPrefix: name }, redis)
    this.#limiters = Object.fromEntries(
      Object.entries(AMOUNTS).map(([name, amount]) => [name, limiter(name, amount)]),
    ) as Record<Allowance, RateLimiterAbstract>
    this.#wrong = limiter('wrong', { points: 1, duration: AMOUNTS.guess.duration })
    this.#right = limiter('right', { points: 1, duration: NIGHT })
    const ms = reservation * 1_000
    this.seats = redis ? countSeatsTogether(redis, ms) : countSeatsAlone(ms)
  }

  /** Takes one point of an address. Returns how long (ms) to wait if none is left, else null. */
  async take(what: Allowance, address: string): Promise<number | null> {
    try {
      await this.#limiters[what].consume(address)
      return null
    } catch (over) {
      if (over instanceof RateLimiterRes) return over.msBeforeNext
      throw over
    }
  }

  /** How long (ms) an address has to wait for its next point, or null. Takes none. */
  async spent(what: Allowance, address: string): Promise<number | null> {
    const used = await this.#limiters[what].get(address)
    return used && used.consumedPoints >= AMOUNTS[what].points ? used.msBeforeNext : null
  }

  /**
   * Checks whether an address may learn if there is a room. After too many guesses it may not for a while, whether the code
   * is right or wrong, except for rooms it has found before. Repeating a wrong code does not count as another guess.
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

  /** Notes that an address knows a room, because it has opened it: too many wrong codes do not keep it out. */
  async knowsRoom(address: string, code: string): Promise<void> {
    await this.#right.set(`${address} ${code}`, 1, NIGHT)
  }
}

/** A limiter that counts in Redis, or in memory while Redis does not answer and where there is none. */
function limiterOf(
  options: Amount & { keyPrefix: string },
  redis: Redis | Cluster | undefined,
): RateLimiterAbstract {
  const alone = new RateLimiterMemory(options)
  if (!redis) return alone
  return new RateLimiterRedis({
    ...options,
    keyPrefix: `goodnight:limit:${options.keyPrefix}`,
    storeClient: redis,
    rejectIfRedisNotReady: true,
    insuranceLimiter: alone,
  })
}
