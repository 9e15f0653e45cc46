/** Limits how much clients may send, for each socket and for all sockets of an address together. */
import { type BucketSize, TokenBucket } from './token-bucket.ts'

/** Bytes of one socket. A full drawing has 40 kB; otherwise a client sends a few hundred bytes a second. */
const SOCKET_BYTES: BucketSize = { capacity: 512 * 1024, perSecond: 32 * 1024 }
/** Bytes and messages of an address. A hundred neighbours who cheer as fast as they may send 500 messages a second. */
const ADDRESS_BYTES: BucketSize = { capacity: 8 * 1024 * 1024, perSecond: 1024 * 1024 }
const ADDRESS_MESSAGES: BucketSize = { capacity: 6_000, perSecond: 1_500 }
/** Messages that each socket may send even when the allowance of its address is used up. */
const MINIMUM: BucketSize = { capacity: 20, perSecond: 10 }

interface AddressQuota {
  sockets: number
  bytes: TokenBucket
  messages: TokenBucket
}

/** The allowance of one socket. */
export interface SocketQuota {
  /** Takes a message off the allowance. @param bytes its length @returns whether there was enough */
  take(bytes: number): boolean
  /** To be called when the socket is closed. */
  close(): void
}

export class BandwidthLimiter {
  readonly #quotas = new Map<string, AddressQuota>()
  readonly #now: () => number

  /** @param now time in ms, never backwards */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now
  }

  /** Makes the allowance of a new socket. */
  open(address: string): SocketQuota {
    const now = this.#now()
    const shared = this.#quotas.get(address) ?? {
      sockets: 0,
      bytes: new TokenBucket(ADDRESS_BYTES, now),
      messages: new TokenBucket(ADDRESS_MESSAGES, now),
    }
    shared.sockets++
    this.#quotas.set(address, shared)
    const own = new TokenBucket(SOCKET_BYTES, now)
    const minimum = new TokenBucket(MINIMUM, now)
    return {
      take: (bytes) => {
        const at = this.#now()
        const [withinOwn, withinMinimum] = [own.take(bytes, at), minimum.take(1, at)]
        const withinShared = [shared.bytes.take(bytes, at), shared.messages.take(1, at)].every(Boolean)
        return withinOwn && (withinShared || withinMinimum)
      },
      close: () => {
        shared.sockets--
        if (shared.sockets === 0 && this.#quotas.get(address) === shared) this.#quotas.delete(address)
      },
    }
  }
}
