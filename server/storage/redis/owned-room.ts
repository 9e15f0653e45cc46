/**
 * A room that this process owns in Redis: its entries are appended one batch at a time, in order, each with the fencing number.
 * While Redis does not answer, entries wait in memory, and nothing that follows from them may be shown.
 */
import type { RoomEntry } from '../room-log.ts'
import { encodeEntry } from './entries.ts'
import type { RedisClient } from './redis-connection.ts'
import { ANSWER, entriesKey, OWNERS, retiredKey, roomKey } from './room-scripts.ts'

/** How long (ms) a process owns a room after it last said so. Another one may take it then. */
export const LEASE = 3_000
/** A lease is prolonged when it is this old (ms), or some of it less, so that not all rooms do it at the same time. */
const PROLONG_AFTER = 1_300
const EARLIER = 500
/** How long (ms) after an error a batch is sent again. */
const RETRY_AFTER = 250
/** Most entries in a batch. */
const BATCH = 200

interface OwnedRoomOptions {
  code: string
  redis: RedisClient
  /** Resolves to whether a replica has what was written before, where there are replicas. */
  confirmed(): Promise<boolean>
  /** Name of this process. */
  owner: string
  /** How long Redis keeps a room that nobody ends (s). */
  longestLife: number
  /** Called with every answer of Redis: whether it did what it was asked, or its error. */
  answers(well: boolean, error?: unknown): void
}

export class OwnedRoom {
  readonly code: string
  /** Aborted when another process has the room, or Redis has lost part of it: this process must not go on with it. */
  readonly moved: AbortSignal
  /** Its fencing number. */
  readonly fence: number
  readonly #options: OwnedRoomOptions
  readonly #moving = new AbortController()
  readonly #listeners = new Set<() => void>()
  /** Entries that Redis has acknowledged, and those that wait. */
  #written: number
  #waiting: (readonly [field: string, text: string])[] = []
  /** What the room is begun with, until Redis has it. */
  #beginning: (string | number)[] | null = null
  #sending: Promise<void> | null = null
  /** Since when something waits for Redis, an entry or a longer lease (steady ms); null if nothing does. */
  #since: number | null = null
  readonly #prolongAfter = PROLONG_AFTER - Math.random() * EARLIER
  #retry: NodeJS.Timeout | null = null
  #scheduled = false
  #lease: { wall: number; steady: number }
  #now: () => number | null = () => null
  #clock = 0
  #over = false
  /** It was ended or given up here: nothing is secret to its clients any more. */
  #done = false

  /** @param taken fencing number and entries of a room that was taken over; null for a new room */
  constructor(options: OwnedRoomOptions, taken: { fence: number; entries: number } | null) {
    this.code = options.code
    this.moved = this.#moving.signal
    this.#options = options
    this.fence = taken?.fence ?? 1
    this.#written = taken?.entries ?? 0
    this.#lease = leaseFrom()
  }

  /** How many entries there are, and how many of them Redis has. */
  get entries(): number {
    return this.#written + this.#waiting.length
  }

  get written(): number {
    return this.#done ? this.entries : this.#written
  }

  /**
   * Whether what follows from the log may be shown now: this process surely owns the room. Wall time is looked at, too, because
   * the other clock stands still while a machine sleeps.
   */
  get mayShow(): boolean {
    const { wall, steady } = this.#lease
    if (this.#done) return true
    return !this.#over && this.#beginning === null && Date.now() < wall && performance.now() < steady
  }

  /** Whether this process surely owns the room now, and goes on with it. */
  get isOwned(): boolean {
    return !this.#over && this.mayShow
  }

  /** For how long (ms) the oldest that Redis has not confirmed has been waiting. */
  get lag(): number {
    return this.#since === null || this.#over ? 0 : performance.now() - this.#since
  }

  /** Subscribes to every answer of Redis. Returns a function that unsubscribes. */
  onAnswer(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Stores the room's time with its entries. @param now returns room time (ms), or null while it is not known */
  follow(now: () => number | null): void {
    this.#now = now
  }

  /** Begins a new room. @param fields names and values of its hash */
  begin(fields: (string | number)[]): void {
    this.#beginning = fields
    this.#schedule()
  }

  write(entry: RoomEntry): void {
    if (this.#over) return
    this.#waiting.push(encodeEntry(entry))
    this.#since ??= performance.now()
    this.#schedule()
  }

  /** Resolves when all entries so far are in Redis; never, if the room has moved. */
  async committed(): Promise<void> {
    const upTo = this.entries
    if (this.written >= upTo && this.#beginning === null) return
    await new Promise<void>((resolve) => {
      const stop = this.onAnswer(() => {
        if (this.written < upTo || this.#beginning !== null) return
        stop()
        resolve()
      })
    })
  }

  /** Sends what waits. */
  flush(): void {
    if (this.#waiting.length > 0 || this.#beginning) this.send()
  }

  /** Prolongs the lease, unless entries have done so lately. To be called often. */
  prolong(): void {
    if (performance.now() > this.#lease.steady - LEASE + this.#prolongAfter) this.send()
  }

  /** Sends what waits, and prolongs the lease. */
  send(): void {
    if (this.#sending || this.#retry || this.#over) return
    this.#since ??= performance.now()
    this.#sending = this.#sendBatch().finally(() => {
      this.#sending = null
      if (!this.#retry) this.flush()
    })
  }

  /** Writes what waits and gives the room up, so that another process can take it at once. */
  async release(): Promise<void> {
    this.send()
    while (this.#sending) await this.#sending
    const { redis, code } = this.#options
    if (this.#over || this.#waiting.length > 0 || this.#beginning) this.#stop()
    else this.#finish()
    await redis.releaseRoom(roomKey(code), this.fence)
  }

  /** Ends it here: this process must not go on with the room. What waits is dropped. */
  lose(): void {
    if (this.#over) return
    this.#stop()
    this.#moving.abort()
  }

  /** Deletes the room. @param left what to keep of it for a while, or nothing */
  async end(left = ''): Promise<void> {
    this.#waiting = []
    this.#finish()
    await this.#sending
    const { redis, code, longestLife } = this.#options
    const keys = [roomKey(code), entriesKey(code), retiredKey(code)] as const
    const ended = await redis.endRoom(...keys, this.fence, left, longestLife)
    if (ended !== ANSWER.fenced) await redis.hdel(OWNERS, code)
  }

  #schedule(): void {
    if (this.#scheduled) return
    this.#scheduled = true
    // As soon as this moment is over, and not after all else that the process has to do now: Redis writes it meanwhile.
    queueMicrotask(() => {
      this.#scheduled = false
      this.flush()
    })
  }

  async #sendBatch(): Promise<void> {
    const { answers, confirmed } = this.#options
    const batch = this.#beginning ? [] : this.#waiting.slice(0, BATCH)
    const lease = leaseFrom()
    try {
      const answer = this.#beginning ? await this.#begin(this.#beginning) : await this.#append(batch)
      if (answer < 0) return this.lose()
      if ((batch.length > 0 || this.#beginning) && !(await confirmed())) throw new Error('no replica has it')
      answers(true)
      this.#beginning = null
      this.#written += batch.length
      this.#waiting.splice(0, batch.length)
      this.#since = this.#waiting.length > 0 ? lease.steady - LEASE : null
      this.#lease = lease
      this.#tell()
    } catch (error) {
      if (this.#over) return
      answers(false, error)
      this.#retry = setTimeout(() => {
        this.#retry = null
        this.send()
      }, RETRY_AFTER).unref()
    }
  }

  #begin(fields: (string | number)[]): Promise<number> {
    const { redis, code, owner, longestLife } = this.#options
    const keys = [roomKey(code), entriesKey(code), retiredKey(code)] as const
    // Sent first, so that a room is never missing in the list of those that others may have to take over.
    void redis.hset(OWNERS, code, owner).catch(() => {})
    return redis.beginRoom(...keys, owner, LEASE, longestLife, ...fields)
  }

  #append(batch: (readonly [string, string])[]): Promise<number> {
    const { redis, code, longestLife } = this.#options
    this.#clock = this.#now() ?? this.#clock
    return redis.appendToRoom(
      roomKey(code),
      entriesKey(code),
      this.fence,
      this.#written,
      LEASE,
      this.#clock,
      Date.now(),
      longestLife,
      ...batch.flat(),
    )
  }

  #finish(): void {
    this.#stop()
    this.#done = true
    this.#tell()
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener()
  }

  #stop(): void {
    this.#over = true
    if (this.#retry) clearTimeout(this.#retry)
    this.#retry = null
  }
}

/** When a lease ends that is asked for now, by both clocks (ms): before it ends in Redis, which hears of it later. */
const leaseFrom = () => ({ wall: Date.now() + LEASE, steady: performance.now() + LEASE })
