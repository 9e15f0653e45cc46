/**
 * Runs a bot for every role without a player, for every role whose phone has been silent or untouched for too long, and for
 * the console that the house has steadied. A bot gets the view of its seat and nothing else. Each decision is carried out
 * after the delay it asks for, unless the bot decides something else before, the phase ends, or the player is back.
 */
import { isDeepStrictEqual } from 'node:util'
import type { Bot, Decision, Observation } from '../../shared/bots/bot.ts'
import { type PhaseId, ROLES, type Role } from '../../shared/content/ids.ts'
import type { Rejection } from '../../shared/protocol/rejections.ts'
import { houseHas } from '../../shared/rules/malfunction/rattle.ts'
import type { GameState } from '../../shared/rules/state/index.ts'
import type { Clock } from './room-clock.ts'

/** A bot as the server uses it. */
export type BotPlayer = Pick<Bot, 'decide'>

interface BotRunnerOptions {
  clock: Clock
  game(): GameState
  /** The views and cues of a role's seat. */
  seenBy(role: Role): Observation
  createBot(role: Role): BotPlayer
  /** Performs a decision in a role's name. Returns why it is refused, or null. */
  play(role: Role, decision: Decision): Rejection | null
  failed(error: unknown, doing: string): void
}

/** How long (ms) a bot is not asked again after its decision was refused, or after it threw. */
const PAUSE = 500
/** Phases of which bots remember something. */
const REMEMBERED: ReadonlySet<PhaseId> = new Set(['lights', 'bedtime', 'night', 'breakfast', 'sign'])

interface Plan {
  /** The phase it was made for, as `game.phase.n`. */
  n: number
  /** Null for a pause. */
  decision: Decision | null
  cancel(): void
}

export class BotRunner {
  readonly #options: BotRunnerOptions
  readonly #bots = new Map<Role, BotPlayer>()
  readonly #plans = new Map<Role, Plan>()
  #before: GameState | null = null

  constructor(options: BotRunnerOptions) {
    this.#options = options
  }

  /** To be called after every action: drops outdated plans, and asks the bots again if the game has changed. */
  update(): void {
    const game = this.#options.game()
    const changed = this.#before === null || isOther(this.#before, game)
    this.#before = game
    for (const role of ROLES) {
      const plan = this.#plans.get(role)
      const asleep = houseHas(game, role)
      if (plan && (!asleep || plan.n !== game.phase.n)) this.#drop(role)
      if (asleep && changed && this.#plans.get(role)?.decision !== null) this.#ask(role)
    }
  }

  /** Lets bots see the game without acting, so that they remember it while a game is replayed. */
  observe(): void {
    const { game, seenBy, clock, failed } = this.#options
    if (!REMEMBERED.has(game().phase.id)) return
    for (const role of ROLES) {
      if (!houseHas(game(), role)) continue
      try {
        this.#botOf(role).decide(seenBy(role), clock.now())
      } catch (error) {
        failed(error, `bot observes as ${role}`)
      }
    }
  }

  stop(): void {
    for (const role of ROLES) this.#drop(role)
  }

  #drop(role: Role): void {
    this.#plans.get(role)?.cancel()
    this.#plans.delete(role)
  }

  #ask(role: Role): void {
    const { clock, seenBy, failed } = this.#options
    try {
      const decision = this.#botOf(role).decide(seenBy(role), clock.now())
      // An unchanged decision keeps the delay that has begun.
      if (decision && isSame(decision, this.#plans.get(role)?.decision)) return
      this.#drop(role)
      if (decision) this.#plan(role, decision, decision.afterMs, () => this.#act(role, decision))
    } catch (error) {
      failed(error, `bot decides for ${role}`)
      this.#pause(role)
    }
  }

  #act(role: Role, decision: Decision): void {
    const { play, failed } = this.#options
    try {
      if (play(role, decision)) this.#pause(role)
    } catch (error) {
      failed(error, `bot plays ${decision.type} for ${role}`)
      this.#pause(role)
    }
  }

  #pause(role: Role): void {
    this.#plan(role, null, PAUSE, () => this.#ask(role))
  }

  #plan(role: Role, decision: Decision | null, ms: number, then: () => void): void {
    this.#drop(role)
    const cancel = this.#options.clock.after(ms, () => {
      this.#plans.delete(role)
      then()
    })
    this.#plans.set(role, { n: this.#options.game().phase.n, decision, cancel })
  }

  #botOf(role: Role): BotPlayer {
    const known = this.#bots.get(role)
    if (known) return known
    const bot = this.#options.createBot(role)
    this.#bots.set(role, bot)
    return bot
  }
}

/** Whether anything but the time and the cues has changed. Pausing and resuming count as changes. */
function isOther(before: GameState, after: GameState): boolean {
  if (before.clock.paused !== after.clock.paused) return true
  const keys = Object.keys(after) as (keyof GameState)[]
  return keys.some((key) => key !== 'clock' && key !== 'cues' && before[key] !== after[key])
}

function isSame(one: Decision, other: Decision | null | undefined): boolean {
  return other?.type === one.type && isDeepStrictEqual(one.payload, other.payload)
}
