/** A phone whose person plays as a bot would, knowing only what has reached it, over the clients' own line. */
import { isDeepStrictEqual } from 'node:util'
import * as v from 'valibot'
import { asSeat, connect } from '../../client/connection/connect.ts'
import type { RoomConnection } from '../../client/connection/room-connection.ts'
import { type Bot, createBot, type Decision } from '../../shared/bots/index.ts'
import type { Role } from '../../shared/content/ids.ts'
import { ACTIONS, type ActionType } from '../../shared/protocol/actions.ts'
import type { CueView } from '../../shared/views/types.ts'
import type { BadConnection } from './bad-connection.ts'
import { standAt } from './fake-browser.ts'

export interface PhoneOptions {
  code: string
  role: Role
  seed: number
  line: BadConnection
  /** How many ms of room time pass in one. */
  speed: number
  /** Done when the server is there: a machine under load may need many seconds to start it. */
  calm(): Promise<void>
}

/** What was asked for and acknowledged, as it is to be found in the log: as the catalogue of actions reads it. */
export const keyOf = (by: string, type: ActionType, payload: unknown): string =>
  `${by} ${type} ${JSON.stringify(v.parse(ACTIONS[type], payload))}`

/** How often somebody tries to get in, with the server there each time. */
const KNOCKS = 20

/** A wish is not asked for again sooner than this (room ms). */
const PAUSE = 500

export class ChaosPhone {
  readonly role: Role
  readonly house: RoomConnection
  readonly line: BadConnection
  readonly acknowledged: string[] = []
  readonly #bot: Bot
  readonly #speed: number
  #cues: CueView[] = []
  #plan: { decision: Decision; n: number; timer: NodeJS.Timeout } | null = null
  #asking = false
  #stopped = false
  /** Room time, and when (ms) it was that. */
  #time = { room: 0, at: 0 }

  private constructor({ role, seed, line, speed }: PhoneOptions, house: RoomConnection) {
    this.role = role
    this.house = house
    this.line = line
    this.#speed = speed
    this.#bot = createBot({ role, seed })
    house.onCues((cues) => this.#cues.push(...cues))
    house.store.subscribe(() => this.#think())
  }

  static async join(options: PhoneOptions): Promise<ChaosPhone> {
    const seat = asSeat({ role: options.role, name: `The ${options.role}` })
    // Whoever finds the door shut by the weather, or no server behind it, knocks again.
    for (let knocks = 1; ; knocks++) {
      await options.calm()
      standAt(options.line.url)
      try {
        return new ChaosPhone(options, await connect(options.code, seat))
      } catch (error) {
        if (knocks === KNOCKS) throw error
        await new Promise((done) => setTimeout(done, 500))
      }
    }
  }

  get phase(): string {
    return this.house.store.getState().public.phase
  }

  stop(): void {
    this.#stopped = true
    this.#drop()
  }

  async ask(type: Decision['type'] | 'start', payload: object): Promise<boolean> {
    const { role } = this
    const answer = await this.house.ask(type, payload as never)
    if (answer === null) this.acknowledged.push(keyOf(role, type, payload))
    return answer === null
  }

  #now(): number {
    return this.#time.room + (performance.now() - this.#time.at) * this.#speed
  }

  #think(): void {
    const { public: all, mine, online, farewell } = this.house.store.getState()
    if (this.#stopped || farewell || !mine) return
    // Clients take room time for their own: on a fast clock, the beginning of a phase tells better what time it is.
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
