/** A phone that is played by a bot, over the client's own connection code. The bot sees only what has reached the phone. */
import { hash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import * as v from 'valibot'
import { asSeat, connect } from '../../client/connection/connect.ts'
import type { RoomConnection } from '../../client/connection/room-connection.ts'
import { type Bot, createBot, type Decision } from '../../shared/bots/index.ts'
import type { Role } from '../../shared/content/ids.ts'
import { ACTIONS, type ActionType } from '../../shared/protocol/actions.ts'
import type { CueView, PublicView } from '../../shared/views/types.ts'
import type { BadConnection } from './bad-connection.ts'
import { setOrigin } from './fake-browser.ts'

export interface PhoneOptions {
  code: string
  role: Role
  seed: number
  line: BadConnection
  /** ms of room time per ms. */
  speed: number
  /** Resolves when the server is running; on a machine under load a restart may take many seconds. */
  calm(): Promise<void>
}

/** Identifies an action, in the form in which the log has it: as parsed by its schema. */
export const keyOf = (by: string, type: ActionType, payload: unknown): string =>
  `${by} ${type} ${JSON.stringify(v.parse(ACTIONS[type], payload))}`

/** A short text that two views have in common only if they are equal. */
export const printOf = (view: PublicView): string => hash('sha1', JSON.stringify(sorted(view)), 'base64')

/** A value with the keys of all objects in one order. */
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1))
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]))
}

/** An action that the server has acknowledged. */
export interface Acknowledged {
  /** See {@link keyOf}. */
  key: string
  /** Id of the process that has acknowledged it. */
  process: string
}

/** Attempts to join before giving up. */
const MAX_ATTEMPTS = 100

/** How long (ms of room time) the bot waits after a refused request. */
const PAUSE = 500

export class ChaosPhone {
  readonly role: Role
  readonly connection: RoomConnection
  readonly line: BadConnection
  readonly acknowledged: Acknowledged[] = []
  /** Every public view that this phone has shown, by {@link printOf}. */
  readonly shown = new Set<string>()
  readonly #bot: Bot
  readonly #speed: number
  #cues: CueView[] = []
  #plan: { decision: Decision; n: number; timer: NodeJS.Timeout } | null = null
  #asking = false
  #stopped = false
  /** A room time, and the time on this machine then (ms). */
  #time = { room: 0, at: 0 }

  private constructor({ role, seed, line, speed }: PhoneOptions, house: RoomConnection) {
    this.role = role
    this.connection = house
    this.line = line
    this.#speed = speed
    this.#bot = createBot({ role, seed })
    house.onCues((cues) => this.#cues.push(...cues))
    house.store.subscribe(({ public: all }, { public: before }) => {
      if (all !== before) this.shown.add(printOf(all))
      this.#think()
    })
  }

  static async join(options: PhoneOptions): Promise<ChaosPhone> {
    const seat = asSeat({ role: options.role, name: `The ${options.role}` })
    // An attempt may fail because of the network, or because the server is being restarted.
    for (let attempts = 1; ; attempts++) {
      await options.calm()
      setOrigin(options.line.url)
      try {
        return new ChaosPhone(options, await connect(options.code, seat))
      } catch (error) {
        if (attempts === MAX_ATTEMPTS) throw error
        await new Promise((done) => setTimeout(done, 500))
      }
    }
  }

  get phase(): string {
    return this.connection.store.getState().public.phase
  }

  stop(): void {
    this.#stopped = true
    this.#drop()
  }

  async ask(type: Decision['type'] | 'start', payload: object): Promise<boolean> {
    const { role } = this
    const answer = await this.connection.ask(type, payload as never)
    if (answer === null) this.acknowledged.push({ key: keyOf(role, type, payload), process: this.line.from })
    return answer === null
  }

  #now(): number {
    return this.#time.room + (performance.now() - this.#time.at) * this.#speed
  }

  #think(): void {
    const { public: all, mine, online, endReason } = this.connection.store.getState()
    if (this.#stopped || endReason || !mine) return
    // Clients assume that room time runs like theirs, which is wrong at this speed: phases' start times are more exact.
    if (all.startedAt > this.#time.room) this.#time = { room: all.startedAt, at: performance.now() }
    if (this.#plan && this.#plan.n !== all.n) this.#drop()
    if (!online || this.#asking || all.paused) return
    const cues = this.#cues.splice(0)
    const decision = this.#bot.decide({ public: all, mine, cues }, Math.floor(this.#now()))
    if (decision && this.#plan && isSame(decision, this.#plan.decision)) return
    this.#drop()
    if (decision)
      this.#plan = { decision, n: all.n, timer: this.#in(decision.afterMs, () => void this.#act(decision)) }
  }

  async #act(decision: Decision): Promise<void> {
    this.#plan = null
    this.#asking = true
    const done = await this.ask(decision.type, decision.payload)
    this.#asking = false
    if (done) this.#think()
    else this.#in(PAUSE, () => this.#think())
  }

  #drop(): void {
    if (this.#plan) clearTimeout(this.#plan.timer)
    this.#plan = null
  }

  #in(ms: number, then: () => void): NodeJS.Timeout {
    return setTimeout(() => (this.#stopped ? undefined : then()), ms / this.#speed)
  }
}

const isSame = (one: Decision, other: Decision): boolean =>
  one.type === other.type && isDeepStrictEqual(one.payload, other.payload)
