/**
 * The durable log in Redis, for any number of processes. Each room has one owner, by a lease that it prolongs every second (as
 * each append does) and a fencing number in every append; the rooms of a process that has died are taken over by the others.
 */
import { randomUUID } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import type { Logger } from 'pino'
import type { DurableLog, RetiredRoom } from '../durable-log.ts'
import { RoomLog, type RoomStart } from '../room-log.ts'
import type { SavedRoom } from '../saved-room.ts'
import { abandonedRooms, takeInOrder } from './abandoned.ts'
import { readRoom } from './entries.ts'
import { Lately } from './lately.ts'
import { hasPlayer, sayAlive, sayGone } from './living.ts'
import { figuresOf, type LogFigures } from './log-figures.ts'
import { LEASE, OwnedRoom } from './owned-room.ts'
import { inOneWrite, type RedisClient } from './redis-connection.ts'
import { Replicas } from './replicas.ts'
import { ANSWER, defineRoomScripts, OWNERS, retiredKey, roomKey } from './room-scripts.ts'
import { WriteHealth } from './write-health.ts'

/** How often (ms) this process says that it lives. */
const LIVE_EVERY = 1_000
/** How often (ms) it looks whose leases have to be prolonged. */
const LOOK_EVERY = 100
/** How long (ms) a room counts as open after it was last seen in the list of all rooms, which is read every second. */
const SEEN_FOR = 5_000
/** How long (ms) the end of this process waits for Redis. */
const CLOSING = 3_000
/** How long (s) a code is claimed for a room that has not begun. */
const CLAIM = 30
/** How long (ms) a room that could not be opened here is left to others. */
const SHUN_FOR = 5_000
/** An entry that has waited this long (ms) counts as not written. */
const SLOW = 1_500

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
  /** Rooms that were open on any process a moment ago. */
  readonly seen = new Lately(SEEN_FOR)
  readonly #failing = new Set<string>()
  /** Rooms that could not be opened here. */
  readonly #shunned = new Lately(SHUN_FOR)
  readonly #health: WriteHealth
  #timers: NodeJS.Timeout[] = []
  readonly #counts = { takenOver: 0, received: 0, handedOn: 0 }

  constructor(options: RedisLogOptions) {
    this.#options = options
    this.#redis = options.redis
    this.#asks = options.asks ?? options.redis
    this.#replicas = new Replicas(options.redis, options.log)
    defineRoomScripts(options.redis)
    this.#health = new WriteHealth(this.#redis, options.log, () => {
      this.#announce()
      this.#live()
      if (this.#redis.status === 'ready') for (const room of this.#all()) room.send()
    })
    this.startProlonging()
  }

  get durable(): boolean {
    return this.#health.durable
  }

  /** Whether Redis has answered lately. If not, other processes may have this one's rooms. */
  get reachable(): boolean {
    return this.#health.silence < LEASE
  }

  get figures(): LogFigures {
    return figuresOf([...this.#rooms.values()], this.#counts)
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

  /** Whether there is a room with a code, on any process or on its way from one to another. */
  async exists(code: string): Promise<boolean> {
    return (await this.#asks.hexists(roomKey(code), 'fence')) === 1
  }

  /** Takes over rooms that have no owner, and that these rules can go on with or nobody's can; each when it is asked for. */
  async *saved(only?: string): AsyncGenerator<SavedRoom> {
    await this.#sayAlive()
    if (only === undefined) return yield* takeInOrder(this.#abandoned, this.#take)
    const room = await this.#take(only)
    if (room) yield room
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

  giveBack(code: string): void {
    const room = this.#rooms.get(code) ?? this.#taken.get(code)
    if (!room) return
    this.#shunned.note(code)
    this.#forget(code)
    room.lose()
    void this.#free(room).catch(this.#failed)
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
    for (const room of this.#all()) room.flush()
  }

  startProlonging(): void {
    const live = setInterval(() => this.#live(), LIVE_EVERY).unref()
    this.#timers = [live, setInterval(() => this.#prolong(), LOOK_EVERY).unref()]
  }

  /** Prolongs no lease any more: the rooms are anybody's soon. */
  stopProlonging(): void {
    for (const timer of this.#timers) clearInterval(timer)
  }

  /** Gives all rooms up, so that others can take them at once. */
  async close(): Promise<void> {
    this.stopProlonging()
    if (this.#redis.status === 'ready') {
      const released = Promise.allSettled(this.#all().map((room) => this.#release(room)))
      const left = released.then(() => sayGone(this.#redis, this.#me)).catch(() => {})
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
      flush: () => room.flush(),
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
          if (!well || !this.durable) this.#announce()
        },
      },
      taken,
    )
    room.moved.addEventListener('abort', () => {
      if (this.#rooms.get(code) !== room && this.#taken.get(code) !== room) return
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
    await this.#free(room)
    this.#rooms.delete(room.code)
    this.#counts.handedOn++
  }

  async #free(room: OwnedRoom): Promise<void> {
    // Without an owner it is anybody's, though this process lives on.
    await this.#redis.hset(OWNERS, room.code, '')
    await room.release()
  }

  readonly #abandoned = async (): Promise<string[]> => {
    const owners = await this.#redis.hgetall(OWNERS)
    for (const rooms of [this.seen, this.#shunned]) rooms.sweep()
    for (const code of Object.keys(owners)) this.seen.note(code)
    return abandonedRooms(this.#redis, owners, this.#me, (code) => this.#has(code))
  }

  #has(code: string): boolean {
    return this.#rooms.has(code) || this.#taken.has(code)
  }

  /** Takes one room, if its lease is over. Returns it as it was saved. */
  readonly #take = async (code: string): Promise<SavedRoom | null> => {
    const { log, rules } = this.#options
    if (this.#has(code) || this.#shunned.has(code)) return null
    const releasedOnly = this.#health.isJustBack ? 1 : 0
    const take = (of: number | '') => this.#redis.takeRoom(roomKey(code), this.#me, LEASE, of, releasedOnly)
    let [fence, entries, released] = await take(rules)
    if (fence === ANSWER.otherRules && !(await hasPlayer(this.#redis, code)))
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
      this.giveBack(code)
      return null
    }
  }

  #all(): OwnedRoom[] {
    return [...this.#rooms.values(), ...this.#taken.values()]
  }

  #prolong(): void {
    this.#announce()
    if (this.#redis.status !== 'ready') return
    inOneWrite(this.#redis, () => {
      for (const room of this.#all()) room.prolong()
    })
  }

  #live(): void {
    if (this.#redis.status === 'ready') void this.#sayAlive().catch(() => {})
  }

  async #sayAlive(): Promise<void> {
    await sayAlive(this.#redis, this.#me, this.#options.rules, LEASE)
    this.#health.wrote()
    await this.#replicas.look()
  }

  #announce(): void {
    this.#health.judge(this.#failing.size > 0 || this.#all().some(({ lag }) => lag > SLOW))
  }

  readonly #failed = (error: unknown): void => {
    this.#options.log.error({ err: error }, 'a room could not be deleted or given back')
  }
}
