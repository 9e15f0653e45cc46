/**
 * Runs a bot for every role without a player, for every role whose phone has been silent or untouched for too long, and for
 * the console that the house has steadied. A bot gets the view of its seat and nothing else. Each decision is carried out
 * after the delay it asks for, unless the bot decides something else before, the phase ends, or the player is back.
 */
import { isDeepStrictEqual } from 'node:util'
import type { Bot, Decision, Observation } from '../../shared/bots/bot.ts'
import type { PhaseId } from '../../shared/content/ids.ts'
import { PHONES, type Phone } from '../../shared/content/phones.ts'
import type { Rejection } from '../../shared/protocol/rejections.ts'
import { houseActs } from '../../shared/rules/malfunction/rattle.ts'
import type { GameState } from '../../shared/rules/state/index.ts'
import type { Clock } from './room-clock.ts'

/** A bot as the server uses it. */
export type BotPlayer = Pick<Bot, 'decide'>

interface BotRunnerOptions {
  clock: Clock
  game(): GameState
  /** The views and cues of a phone. */
  seenBy(phone: Phone): Observation
  createBot(phone: Phone): BotPlayer
  /** Performs a decision in the name of a phone's player. Returns why it is refused, or null. */
  play(phone: Phone, decision: Decision): Rejection | null
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
  readonly #bots = new Map<Phone, BotPlayer>()
  readonly #plans = new Map<Phone, Plan>()
  #before: GameState | null = null

  constructor(options: BotRunnerOptions) {
    this.#options = options
  }

  /** To be called after every action: drops outdated plans, and asks the bots again if the game has changed. */
  update(): void {
    const game = this.#options.game()
    const changed = this.#before === null || isOther(this.#before, game)
    this.#before = game
    for (const phone of PHONES) {
      const plan = this.#plans.get(phone)
      const acts = houseActs(game, phone)
      if (plan && (!acts || plan.n !== game.phase.n)) this.#drop(phone)
      if (acts && changed && this.#plans.get(phone)?.decision !== null) this.#ask(phone)
    }
  }

  /** Lets bots see the game without acting, so that they remember it while a game is replayed. */
  observe(): void {
    const { game, seenBy, clock, failed } = this.#options
    if (!REMEMBERED.has(game().phase.id)) return
    for (const phone of PHONES) {
      if (!houseActs(game(), phone)) continue
      try {
        this.#botOf(phone).decide(seenBy(phone), clock.now())
      } catch (error) {
        failed(error, `bot observes as ${phone}`)
      }
    }
  }

  stop(): void {
    for (const phone of PHONES) this.#drop(phone)
  }

  #drop(phone: Phone): void {
    this.#plans.get(phone)?.cancel()
    this.#plans.delete(phone)
  }

  #ask(phone: Phone): void {
    const { clock, seenBy, failed } = this.#options
    try {
      const decision = this.#botOf(phone).decide(seenBy(phone), clock.now())
      // An unchanged decision keeps the delay that has begun.
      if (decision && isSame(decision, this.#plans.get(phone)?.decision)) return
      this.#drop(phone)
      if (decision) this.#plan(phone, decision, decision.afterMs, () => this.#act(phone, decision))
    } catch (error) {
      failed(error, `bot decides for ${phone}`)
      this.#pause(phone)
    }
  }

  #act(phone: Phone, decision: Decision): void {
    const { play, failed } = this.#options
    try {
      if (play(phone, decision)) this.#pause(phone)
    } catch (error) {
      failed(error, `bot plays ${decision.type} for ${phone}`)
      this.#pause(phone)
    }
  }

  #pause(phone: Phone): void {
    this.#plan(phone, null, PAUSE, () => this.#ask(phone))
  }

  #plan(phone: Phone, decision: Decision | null, ms: number, then: () => void): void {
    this.#drop(phone)
    const cancel = this.#options.clock.after(ms, () => {
      this.#plans.delete(phone)
      then()
    })
    this.#plans.set(phone, { n: this.#options.game().phase.n, decision, cancel })
  }

  #botOf(phone: Phone): BotPlayer {
    const known = this.#bots.get(phone)
    if (known) return known
    const bot = this.#options.createBot(phone)
    this.#bots.set(phone, bot)
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
