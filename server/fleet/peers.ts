/** The processes of a house: where each can be reached by the others, what it has, and the secret by which they know each other. */
import { randomBytes, timingSafeEqual } from 'node:crypto'
import { isIPv6 } from 'node:net'
import { mastersOf, type RedisClient } from '../storage/redis/redis-connection.ts'

/** How long (ms) a process is listed after it last said that it is there. */
const LISTED = 5_000
const SECRET = 'goodnight:secret'
/** Key of the hash of all processes: what each has said of itself. */
const PROCESSES = 'goodnight:processes'
const peerKey = (process: string): string => `goodnight:peer:${process}`

/** What a process says of itself. */
export interface PeerState {
  /** Version of its rules. */
  rules: number
  /** How many rooms it has, and may have. */
  rooms: number
  maxRooms: number
  /** It opens no rooms and takes none, because it is going to stop. */
  draining: boolean
}

/** A process that is there. */
export interface Peer extends PeerState {
  process: string
}

export class Peers {
  readonly #redis: RedisClient
  readonly #ownUrl: string | null
  readonly #addresses = new Set<string>()
  #secret: Buffer | null = null

  /** @param ownUrl where the others reach this process; null for the address of its connection to Redis */
  constructor(redis: RedisClient, ownUrl: string | null) {
    this.#redis = redis
    this.#ownUrl = ownUrl
  }

  /** Learns the secret that all processes share: the first of them makes it. @throws Error if Redis does not keep it */
  async learnSecret(): Promise<void> {
    await this.#redis.set(SECRET, randomBytes(32).toString('base64url'), 'NX')
    const secret = await this.#redis.get(SECRET)
    // An empty one would be known to everybody.
    if (!secret) throw new Error('Redis does not keep what is written to it.')
    this.#secret = Buffer.from(secret)
  }

  /** The secret, as a header holds it. */
  get secret(): string {
    return this.#secret?.toString() ?? ''
  }

  /** Whether somebody who says a secret is another process of this house. */
  isSecret(said: string): boolean {
    const [known, asked] = [this.#secret, Buffer.from(said)]
    return known !== null && known.length === asked.length && timingSafeEqual(known, asked)
  }

  /** Remembers that a process of the house asks from an address. */
  saw(address: string): void {
    this.#addresses.add(address)
  }

  /** Whether a process of the house has asked from an address: it asks for many clients. */
  isPeer(address: string): boolean {
    return this.#addresses.has(address)
  }

  /** Lists a process for a while. @param port that it listens on */
  async list(process: string, port: number, state: PeerState): Promise<void> {
    await this.#redis.hset(PROCESSES, process, JSON.stringify(state))
    await this.#redis.set(peerKey(process), this.#ownUrl ?? this.#urlAt(port), 'PX', LISTED)
  }

  /** Takes a process off the list. */
  async leave(process: string): Promise<void> {
    await this.#redis.del(peerKey(process))
    await this.#redis.hdel(PROCESSES, process)
  }

  /** Where a process can be reached, or null if it is not there. */
  find(process: string): Promise<string | null> {
    return this.#redis.get(peerKey(process))
  }

  /** All processes that are there, those with the fewest rooms first. */
  async all(): Promise<Peer[]> {
    const listed = Object.entries(await this.#redis.hgetall(PROCESSES))
    const peers = await Promise.all(
      listed.map(async ([process, text]): Promise<Peer | null> => {
        if (await this.#redis.exists(peerKey(process))) return { process, ...(JSON.parse(text) as PeerState) }
        // It may have come back meanwhile, and lists itself again within a second.
        await this.#redis.hdel(PROCESSES, process)
        return null
      }),
    )
    return peers.filter((peer) => peer !== null).toSorted((one, other) => one.rooms - other.rooms)
  }

  /** The address at which others reach this machine is most likely the one at which Redis sees it. */
  #urlAt(port: number): string {
    const address = mastersOf(this.#redis)[0]?.stream?.localAddress ?? '127.0.0.1'
    return `http://${isIPv6(address) ? `[${address}]` : address}:${port}`
  }
}
