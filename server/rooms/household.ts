/**
 * The house plays: every seat that nobody took, and every seat whose phone is silent, is played by its bot. A bot is
 * shown that seat's view and nothing else; what it wants to do waits for as long as it says, and is dropped when the
 * phase is over or the person is back.
 */
import { ROLES, type Role } from '../../shared/content/ids.ts'
import type { Rejection } from '../../shared/protocol/actions.ts'
import type { SeatAction } from '../../shared/rules/action.ts'
import type { Night } from '../../shared/rules/state.ts'
import type { PublicView, SeatView } from '../../shared/view/types.ts'
import type { Clock } from './clock.ts'

export interface Views {
  public: PublicView
  mine: SeatView
}

/** What a bot wants to do, and how long (ms) it thinks before it does. */
export type Decision = { afterMs: number } & Pick<SeatAction, 'type' | 'payload'>

export interface Bot {
  /** @param now room time in ms */
  decide(views: Views, now: number): Decision | null
}

export interface HouseholdOptions {
  clock: Clock
  night(): Night
  views(role: Role): Views
  createBot(role: Role): Bot
  play(action: Omit<SeatAction, 'at'>): Rejection | null
  failed(error: unknown, doing: string): void
}

/** How long (ms) a bot whose wish was refused waits before it is asked again. */
const PAUSE = 500

interface Plan {
  /** The phase it was made for, as `night.phase.n`. */
  n: number
  callOff(): void
}

export class Household {
  readonly #options: HouseholdOptions
  readonly #bots = new Map<Role, Bot>()
  readonly #plans = new Map<Role, Plan>()

  constructor(options: HouseholdOptions) {
    this.#options = options
  }

  /** To be called whenever the night has changed: plans that are stale are dropped, and whoever has none is asked. */
  consider(): void {
    const night = this.#options.night()
    for (const role of ROLES) {
      const plan = this.#plans.get(role)
      const asleep = night.seats[role].awake !== 'human'
      if (plan && (!asleep || plan.n !== night.phase.n)) this.#drop(role)
      if (asleep && !this.#plans.has(role)) this.#ask(role, night.phase.n)
    }
  }

  stop(): void {
    for (const role of ROLES) this.#drop(role)
  }

  #drop(role: Role): void {
    this.#plans.get(role)?.callOff()
    this.#plans.delete(role)
  }

  #ask(role: Role, n: number): void {
    const { clock, views, failed } = this.#options
    try {
      const decision = this.#botOf(role).decide(views(role), clock.now())
      if (decision) this.#plan(role, n, decision.afterMs, () => this.#act(role, decision))
    } catch (error) {
      failed(error, `the house thinks for ${role}`)
      this.#rest(role, n)
    }
  }

  #act(role: Role, { type, payload }: Decision): void {
    const { night, play, failed } = this.#options
    try {
      const refused = play({ by: role, type, payload, house: true } as Omit<SeatAction, 'at'>)
      if (refused) this.#rest(role, night().phase.n)
    } catch (error) {
      failed(error, `the house plays ${type} for ${role}`)
      this.#rest(role, night().phase.n)
    }
  }

  /** Nothing for a while, then it is asked again. */
  #rest(role: Role, n: number): void {
    this.#plan(role, n, PAUSE, () => this.consider())
  }

  #plan(role: Role, n: number, ms: number, then: () => void): void {
    this.#drop(role)
    const callOff = this.#options.clock.after(ms, () => {
      this.#plans.delete(role)
      then()
    })
    this.#plans.set(role, { n, callOff })
  }

  #botOf(role: Role): Bot {
    const known = this.#bots.get(role)
    if (known) return known
    const bot = this.#options.createBot(role)
    this.#bots.set(role, bot)
    return bot
  }
}
