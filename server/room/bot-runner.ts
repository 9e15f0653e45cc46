/**
 * The house plays: every seat that nobody took, and every seat whose phone is silent, is played by its bot. A bot is
 * shown that seat's view and nothing else; what it wants to do waits for as long as it says, and is dropped when it
 * wants something else, when the phase is over, or when the person is back.
 */
import { isDeepStrictEqual } from 'node:util'
import type { Bot, Decision, Seen } from '../../shared/bots/bot.ts'
import { type PhaseId, ROLES, type Role } from '../../shared/content/ids.ts'
import type { Rejection } from '../../shared/protocol/actions.ts'
import type { Night } from '../../shared/rules/state.ts'
import type { Clock } from './clock.ts'

/** Who plays for the house. It says nothing aloud: there are people at the table. */
export type Player = Pick<Bot, 'decide'>

interface HouseholdOptions {
  clock: Clock
  night(): Night
  /** What a role's seat may see and hear now. */
  seenBy(role: Role): Seen
  createPlayer(role: Role): Player
  /** Does it in that role's name. Returns why it is refused, or null. */
  play(role: Role, decision: Decision): Rejection | null
  failed(error: unknown, doing: string): void
}

/** How long (ms) a bot whose wish was refused, or that broke, waits before it is asked again. */
const PAUSE = 500
/** Phases of which something is remembered later in the night. */
const REMEMBERED: ReadonlySet<PhaseId> = new Set(['lights', 'bedtime', 'night', 'breakfast', 'sign'])

interface Plan {
  /** The phase it was made for, as `night.phase.n`. */
  n: number
  /** Null for a pause. */
  decision: Decision | null
  callOff(): void
}

export class Household {
  readonly #options: HouseholdOptions
  readonly #players = new Map<Role, Player>()
  readonly #plans = new Map<Role, Plan>()
  #before: Night | null = null

  constructor(options: HouseholdOptions) {
    this.#options = options
  }

  /** To be called after every action: plans that are stale are dropped, and if anything has changed, all are asked. */
  consider(): void {
    const night = this.#options.night()
    const changed = this.#before === null || isOther(this.#before, night)
    this.#before = night
    for (const role of ROLES) {
      const plan = this.#plans.get(role)
      const asleep = night.seats[role].awake !== 'human'
      if (plan && (!asleep || plan.n !== night.phase.n)) this.#drop(role)
      if (asleep && changed && this.#plans.get(role)?.decision !== null) this.#ask(role)
    }
  }

  /** Lets who plays for the house see what happens without doing anything: a night that is gone through again. */
  watch(): void {
    const { night, seenBy, clock, failed } = this.#options
    if (!REMEMBERED.has(night().phase.id)) return
    for (const role of ROLES) {
      if (night().seats[role].awake === 'human') continue
      try {
        this.#playerOf(role).decide(seenBy(role), clock.now())
      } catch (error) {
        failed(error, `the house watches as ${role}`)
      }
    }
  }

  stop(): void {
    for (const role of ROLES) this.#drop(role)
  }

  #drop(role: Role): void {
    this.#plans.get(role)?.callOff()
    this.#plans.delete(role)
  }

  #ask(role: Role): void {
    const { clock, seenBy, failed } = this.#options
    try {
      const decision = this.#playerOf(role).decide(seenBy(role), clock.now())
      // Who still wants the same has been thinking about it already.
      if (decision && sameWish(decision, this.#plans.get(role)?.decision)) return
      this.#drop(role)
      if (decision) this.#plan(role, decision, decision.afterMs, () => this.#act(role, decision))
    } catch (error) {
      failed(error, `the house thinks for ${role}`)
      this.#pause(role)
    }
  }

  #act(role: Role, decision: Decision): void {
    const { play, failed } = this.#options
    try {
      if (play(role, decision)) this.#pause(role)
    } catch (error) {
      failed(error, `the house plays ${decision.type} for ${role}`)
      this.#pause(role)
    }
  }

  #pause(role: Role): void {
    this.#plan(role, null, PAUSE, () => this.#ask(role))
  }

  #plan(role: Role, decision: Decision | null, ms: number, then: () => void): void {
    this.#drop(role)
    const callOff = this.#options.clock.after(ms, () => {
      this.#plans.delete(role)
      then()
    })
    this.#plans.set(role, { n: this.#options.night().phase.n, decision, callOff })
  }

  #playerOf(role: Role): Player {
    const known = this.#players.get(role)
    if (known) return known
    const player = this.#options.createPlayer(role)
    this.#players.set(role, player)
    return player
  }
}

/** Whether anything but the time and the cues is different; that time stands still, or goes on, is something. */
function isOther(before: Night, after: Night): boolean {
  if (before.clock.paused !== after.clock.paused) return true
  const keys = Object.keys(after) as (keyof Night)[]
  return keys.some((key) => key !== 'clock' && key !== 'cues' && before[key] !== after[key])
}

function sameWish(one: Decision, other: Decision | null | undefined): boolean {
  return other?.type === one.type && isDeepStrictEqual(one.payload, other.payload)
}
