/**
 * The durable log in Redis, for any number of processes. Each room has one owner, by a lease that it prolongs every second and a
 * fencing number in every append; the rooms of a process that has died are taken over by the others.
 */
import { randomUUID } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import type { Logger } from 'pino'
import type { DurableLog, RetiredRoom } from '../durable-log.ts'
import { RoomLog, type RoomStart } from '../room-log.ts'
import type { SavedRoom } from '../saved-room.ts'
import { readRoom } from './entries.ts'
import type { LogFigures } from './log-figures.ts'
import { LEASE, OwnedRoom } from './owned-room.ts'
import type { RedisClient } from './redis-connection.ts'
import { Replicas } from './replicas.ts'
import { ANSWER, aliveKey, defineRoomScripts, OWNERS, retiredKey, roomKey } from './room-scripts.ts'
import { WriteHealth } from './write-health.ts'

/** How often (ms) the leases are prolonged and the time of rooms is stored. */
const PROLONG_EVERY = 1_000
/** How long (ms) a room counts as open after it was last seen in the list of all rooms, which is read every second. */
const SEEN_FOR = 5_000
/** How long (ms) the end of this process waits for Redis. */
const CLOSING = 3_000
/** How long (s) a code is claimed for a room that has not begun. */
const CLAIM = 30
/** An entry that has waited this long (ms) counts as not written. */
const SLOW = 1_500
/**
 * How long (ms) after Redis has come back no rooms are taken that nobody gave up: their processes could not prolong their leases
 * either, and have to get the chance.
 */
const GRACE = LEASE + 1_000

interface RedisLogOptions {
  redis: RedisClient
  /** For questions that somebody waits for; the same by default. */
  asks?: RedisClient
  /** Version of this process's rules; it leaves alone the rooms of others. */
  rules: number
  /** How long Redis keeps a room that nobody ends (s): more than rooms may last. */
  longestLife: number
  log: Logger
}

export class RedisLog implements DurableLog {
  /** What is not written is not shown: another process may go on with the room without it. */
  readonly holdsBack = true
  readonly #options: RedisLogOptions
  readonly #redis: RedisClient
  readonly #asks: RedisClient
  readonly #replicas: Replicas
  readonly #me = randomUUID()
  readonly #rooms = new Map<string, OwnedRoom>()
  /** Rooms that were taken over and not resumed yet: replaying many takes longer than a lease. */
  readonly #taken = new Map<string, OwnedRoom>()
  /** When each room of any process was last seen in the list (ms since 1970). */
  readonly #seen = new Map<string, number>()
  readonly #failing = new Set<string>()
  readonly #health: WriteHealth
  readonly #prolonging: NodeJS.Timeout
  readonly #counts = { takenOver: 0, received: 0, handedOn: 0 }

  constructor(options: RedisLogOptions) {
    this.#options = options
    this.#redis = options.redis
    this.#asks = options.asks ?? options.redis
    this.#replicas = new Replicas(options.redis, options.log)
    defineRoomScripts(options.redis)
    this.#prolonging = setInterval(() => this.#prolong(), PROLONG_EVERY).unref()
    this.#health = new WriteHealth(this.#redis, options.log, () => this.#prolong())
  }

  get durable(): boolean {
    return this.#health.durable
  }

  /** Whether Redis has answered lately. If not, other processes may have this one's rooms. */
  get reachable(): boolean {
    return this.#health.silence < LEASE
  }

  get figures(): LogFigures {
    const rooms = [...this.#rooms.values()]
    return {
      owned: rooms.length,
      ...this.#counts,
      lag: Math.max(0, ...rooms.map(({ lag }) => lag)) / 1_000,
      waiting: rooms.reduce((sum, { entries, written }) => sum + entries - written, 0),
    }
  }

  onDurable(listener: (durable: boolean) => void): () => void {
    return this.#health.onDurable(listener)
  }

  /** The room with a code, if this process owns it. */
  owned(code: string): OwnedRoom | null {
    return this.#rooms.get(code) ?? null
  }

  /** Claims a code for a room that will begin soon. Returns whether no other room has it, on any process. */
  async claim(code: string): Promise<boolean> {
    return (await this.#redis.claimRoom(roomKey(code), this.#me, CLAIM)) === 1
  }

  /** Notes that a room was opened, on any process. */
  opened(code: string): void {
    this.#seen.set(code, Date.now())
  }

  /** Whether a room was open on any process a moment ago. */
  isOpen(code: string): boolean {
    return Date.now() - (this.#seen.get(code) ?? 0) < SEEN_FOR
  }

  /** Whether there is a room with a code, on any process or on its way from one to another. */
  async exists(code: string): Promise<boolean> {
    return (await this.#asks.hexists(roomKey(code), 'fence')) === 1
  }

  /** Takes over the rooms whose owners have died or given them up, and that these rules can go on with or nobody's can. */
  async saved(only?: string): Promise<SavedRoom[]> {
    await this.#live()
    if (only !== undefined) return [await this.#take(only)].filter((room) => room !== null)
    const saved: SavedRoom[] = []
    const alive = new Map<string, boolean>()
    const owners = Object.entries(await this.#redis.hgetall(OWNERS))
    for (const [code] of owners) this.opened(code)
    for (const code of this.#seen.keys()) if (!this.isOpen(code)) this.#seen.delete(code)
    for (const [code, owner] of owners) {
      if (owner !== this.#me && !alive.has(owner))
        alive.set(owner, (await this.#redis.exists(aliveKey(owner))) === 1)
      const room = alive.get(owner) ? null : await this.#take(code)
      if (room) saved.push(room)
    }
    return saved.toSorted((one, other) => other.seen - one.seen)
  }

  begin({ code, rules, seed, language, opened }: RoomStart): RoomLog {
    const log = this.#log(code, 0, null)
    const fields = { rules, seed, language, opened, clock: 0, seen: opened }
    this.#rooms.get(code)?.begin(Object.entries(fields).flat())
    return log
  }

  resume(code: string, entries: number): RoomLog {
    const taken = this.#taken.get(code) ?? null
    this.#taken.delete(code)
    return this.#log(code, entries, taken)
  }

  retire(code: string, book: string | null): void {
    const taken = this.#taken.get(code)
    this.#taken.delete(code)
    void taken?.end(JSON.stringify({ book } satisfies RetiredRoom)).catch(this.#failed)
  }

  async retired(code: string): Promise<RetiredRoom | null> {
    const left = await this.#asks.get(retiredKey(code))
    return left === null ? null : (JSON.parse(left) as RetiredRoom)
  }

  /** Redis forgets them by itself. */
  forgetRetired(): void {}

  flush(): void {
    for (const room of [...this.#rooms.values(), ...this.#taken.values()]) room.send()
  }

  /** Prolongs no lease any more: the rooms are anybody's soon. */
  stopProlonging(): void {
    clearInterval(this.#prolonging)
  }

  /** Gives all rooms up, so that others can take them at once. */
  async close(): Promise<void> {
    this.stopProlonging()
    if (this.#redis.status === 'ready') {
      const rooms = [...this.#rooms.values(), ...this.#taken.values()]
      const released = Promise.allSettled(rooms.map((room) => this.#release(room)))
      const left = released.then(() => this.#redis.del(aliveKey(this.#me))).catch(() => 0)
      // Redis may not answer. What is not written then was not acknowledged.
      await Promise.race([left, setTimeout(CLOSING, null, { ref: false })])
    }
    this.#redis.disconnect()
  }

  #log(code: string, entries: number, taken: OwnedRoom | null): RoomLog {
    const room = taken ?? this.#own(code, null)
    room.follow(() => log.now())
    const log = new RoomLog(code, entries, {
      write: (entry) => room.write(entry),
      committed: () => room.committed(),
      flush: () => room.send(),
      fence: room.fence,
      isOwned: () => room.isOwned,
      release: () => this.#release(room),
      ended: () => {
        this.#forget(code)
        void room.end().catch(this.#failed)
      },
      moved: room.moved,
    })
    this.#rooms.set(code, room)
    return log
  }

  #own(code: string, taken: { fence: number; entries: number } | null): OwnedRoom {
    const { redis, longestLife, log } = this.#options
    const room = new OwnedRoom(
      {
        code,
        redis,
        confirmed: () => this.#replicas.confirmed(),
        owner: this.#me,
        longestLife,
        answers: (well, error) => {
          if (!well && !this.#failing.has(code)) log.error({ room: code, err: error }, 'Redis does not write')
          if (well) this.#failing.delete(code)
          else this.#failing.add(code)
          if (well) this.#health.wrote()
          this.#announce()
        },
      },
      taken,
    )
    room.moved.addEventListener('abort', () => {
      log.warn({ room: code }, 'the room has another owner now, or Redis has lost part of it')
      this.#forget(code)
    })
    return room
  }

  #forget(code: string): void {
    this.#rooms.delete(code)
    this.#taken.delete(code)
    this.#failing.delete(code)
  }

  /** Gives a room up. If it cannot be written, its lease ends by itself. */
  async #release(room: OwnedRoom): Promise<void> {
    // Without an owner it is anybody's, though this process lives on.
    await this.#redis.hset(OWNERS, room.code, '')
    await room.release()
    this.#rooms.delete(room.code)
    this.#counts.handedOn++
  }

  /** Takes one room, if its lease is over. Returns it as it was saved. */
  async #take(code: string): Promise<SavedRoom | null> {
    const { log, rules } = this.#options
    if (this.#rooms.has(code) || this.#taken.has(code)) return null
    const releasedOnly = this.#health.sinceBack < GRACE ? 1 : 0
    const take = (of: number | '') => this.#redis.takeRoom(roomKey(code), this.#me, LEASE, of, releasedOnly)
    let [fence, entries, released] = await take(rules)
    if (fence === ANSWER.otherRules && !(await this.#hasPlayer(code)))
      [fence, entries, released] = await take('')
    if (fence === ANSWER.fenced) await this.#redis.hdel(OWNERS, code)
    if (fence < 0) return null
    await this.#redis.hset(OWNERS, code, this.#me)
    this.#taken.set(code, this.#own(code, { fence, entries }))
    this.#counts[released ? 'received' : 'takenOver']++
    try {
      return await readRoom(this.#redis, code, released === 1)
    } catch (error) {
      log.error({ err: error, room: code }, 'a room could not be read')
      return null
    }
  }

  /** Whether a process is alive that has the rules of a room. */
  async #hasPlayer(code: string): Promise<boolean> {
    const rules = await this.#redis.hget(roomKey(code), 'rules')
    const owners = new Set(Object.values(await this.#redis.hgetall(OWNERS)))
    for (const owner of owners) if ((await this.#redis.get(aliveKey(owner))) === rules) return true
    return false
  }

  #prolong(): void {
    this.#announce()
    if (this.#redis.status !== 'ready') return
    void this.#live().catch(() => {})
    this.flush()
  }

  async #live(): Promise<void> {
    await this.#redis.set(aliveKey(this.#me), this.#options.rules, 'PX', LEASE)
    this.#health.wrote()
    await this.#replicas.look()
  }

  #announce(): void {
    const late = [...this.#rooms.values()].some(({ lag }) => lag > SLOW)
    this.#health.judge(late || this.#failing.size > 0)
  }

  readonly #failed = (error: unknown): void => {
    this.#options.log.error({ err: error }, 'a room could not be deleted')
  }
}
