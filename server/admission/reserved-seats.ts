/** Counts the seats that are reserved for an address and not taken yet. */
import { randomUUID } from 'node:crypto'
import type { Cluster, Redis } from 'ioredis'

/** Seats that one address may have reserved but not taken: a hundred neighbours may join at once. */
const MAX_RESERVED = 120

export interface ReservedSeats {
  /** Counts a seat that was reserved for an address. */
  reserved(address: string): void
  /** Counts a reserved seat as taken. */
  taken(address: string): void
  /** How long (ms) an address has to wait until another seat may be reserved for it, or null. */
  wait(address: string): number | null | Promise<number | null>
  /** Forgets what is over. To be called now and then. */
  sweep(): void
}

/** Counts the seats of one process. @param reservation how long (ms) a reserved seat is kept */
export function countSeatsAlone(reservation: number): ReservedSeats {
  /** By address: when seats were reserved that have not been taken (ms since the process started: whoever sets the machine's clock changes no wait). */
  const seats = new Map<string, number[]>()
  const pending = (address: string): number[] => {
    const oldest = performance.now() - reservation
    return (seats.get(address) ?? []).filter((at) => at > oldest)
  }
  return {
    reserved: (address) => void seats.set(address, [...pending(address), performance.now()]),
    taken(address) {
      const [, ...others] = pending(address)
      if (others.length > 0) seats.set(address, others)
      else seats.delete(address)
    },
    wait(address) {
      const all = pending(address)
      const [first = 0] = all
      return all.length >= MAX_RESERVED ? Math.max(1, first + reservation - performance.now()) : null
    },
    sweep() {
      for (const address of seats.keys()) if (pending(address).length === 0) seats.delete(address)
    },
  }
}

/**
 * Counts the seats of all processes: one is reserved by the process that is asked, and taken on the one with the room. While Redis
 * does not answer, nobody has to wait.
 * @param reservation how long (ms) a reserved seat is kept
 */
export function countSeatsTogether(redis: Redis | Cluster, reservation: number): ReservedSeats {
  const keyOf = (address: string): string => `goodnight:reserved:${address}`
  const tolerate = () => null
  return {
    reserved(address) {
      redis.zadd(keyOf(address), Date.now(), randomUUID()).catch(tolerate)
      redis.pexpire(keyOf(address), reservation).catch(tolerate)
    },
    taken: (address) => void redis.zpopmin(keyOf(address)).catch(tolerate),
    async wait(address) {
      const key = keyOf(address)
      try {
        const oldest = Date.now() - reservation
        if ((await redis.zcount(key, oldest, '+inf')) < MAX_RESERVED) return null
        const [, first] = await redis.zrange(key, oldest, '+inf', 'BYSCORE', 'LIMIT', 0, 1, 'WITHSCORES')
        return Math.max(1, Number(first) - oldest)
      } catch {
        return null
      }
    },
    sweep: () => {},
  }
}
