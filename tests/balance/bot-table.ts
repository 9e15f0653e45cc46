/** Plays a game with four bots by the real rules, event by event, as fast as it can be computed. */
import TinyQueue from 'tinyqueue'
import {
  type Bot,
  createBot,
  type Decision,
  type Policy,
  type Skill,
  type Speech,
  type Temperament,
  type Utterance,
} from '../../shared/bots/index.ts'
import { byRole, ROLES, type Role } from '../../shared/content/ids.ts'
import type { Action, SeatAction } from '../../shared/rules/action.ts'
import { apply } from '../../shared/rules/reduce.ts'
import { nextRoomDeadline } from '../../shared/rules/scheduler.ts'
import { createGameState } from '../../shared/rules/setup.ts'
import type { GameState } from '../../shared/rules/state/index.ts'
import { emptyTranslator } from '../../shared/views/message-translator.ts'
import { cuesFor, viewPublic, viewSeat } from '../../shared/views/secrecy.ts'
import type { CueView, PublicView } from '../../shared/views/types.ts'
import { handOf } from './view-worth-showing.ts'

/** Who plays one seat. */
export interface BotGuest {
  /** Whether the bot stands in for a human; else it is a house-played role. */
  human: boolean
  skill: Skill
  temperament?: Temperament
  policy?: Policy
}
export type Guests = Readonly<Record<Role, BotGuest>>

/** The same player in every seat. */
export const allOf = (guest: BotGuest): Guests => byRole(() => guest)

export interface BotTableOptions {
  seed: number
  guests: Guests
  /** Plays the lobby and the prologue as well. */
  lobby?: boolean
  /** Nobody hears the others, as when bots play for sleepwalking players. */
  deaf?: boolean
  /** Called after every accepted action. */
  played?(action: Action, night: GameState): void
}

interface PlannedAction {
  at: number
  /** Plans for the same time are executed in the order they were made. */
  order: number
  role: Role
  decision?: Decision
  speech?: Speech
}

/** Delay (ms) before a bot whose action was rejected is asked again, as in a room. */
const PAUSE = 500
/** More rejections than this in a game are a bug. */
const REFUSALS = 200

const earlier = (a: PlannedAction, b: PlannedAction): number => a.at - b.at || a.order - b.order

export class BotTable {
  readonly game: GameState
  readonly #options: BotTableOptions
  readonly #bots: Record<Role, Bot>
  readonly #queue = new TinyQueue<PlannedAction>([], earlier)
  readonly #plans: Partial<Record<Role, PlannedAction>> = {}
  readonly #speeches: Partial<Record<Role, PlannedAction>> = {}
  readonly #stamps: Partial<Record<Role, string>> = {}
  #heard: Utterance[] = []
  #public: PublicView | null = null
  #n = -1
  #order = 0
  #refusals = 0

  /** @param night a night under way, of this table's people; else a new one begins */
  constructor(options: BotTableOptions, night?: GameState) {
    const { seed, guests } = options
    this.#options = options
    this.#bots = Object.fromEntries(
      ROLES.map((role) => [role, createBot({ role, seed, ...guests[role], chunkMs: null })]),
    ) as Record<Role, Bot>
    this.game = night ?? createGameState({ seed })
    if (!night) this.#seat()
  }

  /** Plays until a condition holds. @throws if nothing happens any more */
  playUntil(over: (night: GameState) => boolean): GameState {
    this.#consider()
    while (!over(this.game)) {
      this.#next()
      this.#consider()
    }
    return this.game
  }

  #seat(): void {
    const { guests, lobby = false } = this.#options
    for (const role of ROLES) {
      if (!guests[role].human) continue
      const gentle = guests[role].skill === 'child'
      this.#apply({ by: 'server', at: 0, type: 'sit', role, player: { id: role, name: role, gentle } })
    }
    if (!lobby) this.#start()
  }

  #start(): void {
    const { lobby = false, guests } = this.#options
    const host = ROLES.find((role) => guests[role].human)
    const at = this.game.clock.room
    // With bots only the game starts by itself.
    if (!host) throw new Error('somebody has to open the house')
    this.#apply({ by: host, at, type: 'start', payload: { prologue: lobby } })
  }

  #apply(action: Action): boolean {
    const refused = apply(this.game, action)
    this.#public = null
    if (refused) return false
    this.#options.played?.(action, this.game)
    return true
  }

  #next(): void {
    const { game } = this
    const deadline = nextRoomDeadline(game)
    let plan = this.#queue.peek()
    while (plan && !this.#stands(plan)) {
      this.#queue.pop()
      plan = this.#queue.peek()
    }
    if (plan && (deadline === null || plan.at <= deadline)) {
      this.#queue.pop()
      this.#carryOut(plan)
    } else if (deadline !== null) this.#apply({ by: 'server', at: deadline, type: 'time' })
    else if (game.phase.id === 'lobby') this.#start()
    else throw new Error(`nothing happens in ${game.phase.id} of night ${game.seed}`)
  }

  #stands = (plan: PlannedAction): boolean => (plan.speech ? this.#speeches : this.#plans)[plan.role] === plan

  #carryOut({ at, role, decision, speech }: PlannedAction): void {
    if (speech) {
      delete this.#speeches[role]
      this.#apply({ by: 'server', at, type: 'time' })
      this.#heard.push(speech.said)
      return
    }
    delete this.#plans[role]
    delete this.#stamps[role]
    if (!decision) return
    const { type, payload } = decision
    const house = this.game.seats[role].awake !== 'human'
    if (this.#apply({ by: role, at, type, payload, ...(house && { house }) } as SeatAction)) return
    this.#refusals += 1
    if (this.#refusals > REFUSALS) throw new Error(`${role} insists on ${type} in ${this.game.phase.id}`)
    this.#plan({ at: at + PAUSE, order: 0, role })
  }

  /** Asks the bots that have no plan, or whose view has changed. */
  #consider(): void {
    const { n } = this.game.phase
    if (n !== this.#n) {
      this.#n = n
      this.#heard = []
      for (const role of ROLES) {
        delete this.#plans[role]
        delete this.#speeches[role]
        delete this.#stamps[role]
      }
    }
    for (const role of ROLES) {
      const stamp = handOf(this.game, role, this.#heard.length)
      const changed = this.#stamps[role] !== stamp
      if (stamp === null ? !this.#plans[role] : changed) this.#ask(role, stamp !== null)
      if (stamp !== null) this.#stamps[role] = stamp
    }
  }

  #ask(role: Role, speaks: boolean): void {
    const { game } = this
    this.#public ??= viewPublic(game, emptyTranslator)
    const seen = {
      public: this.#public,
      mine: viewSeat(game, role, emptyTranslator),
      cues: this.#cues(role),
      ...(!this.#options.deaf && { heard: this.#heard }),
    }
    const now = game.clock.room
    delete this.#plans[role]
    const decision = this.#bots[role].decide(seen, now)
    if (decision) this.#plan({ at: now + decision.afterMs, order: 0, role, decision })
    // House-played roles say nothing aloud.
    if (!speaks || this.#speeches[role] || game.seats[role].awake !== 'human') return
    const speech = this.#bots[role].speak(seen, now)
    if (speech) this.#plan({ at: now + speech.afterMs, order: 0, role, speech })
  }

  /** What a seat's bot observes: its views, and Caleb's sign in the room. */
  #cues(role: Role): CueView[] {
    const { cues } = this.game
    if (cues.length === 0) return []
    const told = cuesFor(this.game, { kind: 'seat', role }, emptyTranslator)
    return cues.some(({ type }) => type === 'sign-given') ? [...told, { type: 'sign-given' }] : told
  }

  #plan(plan: PlannedAction): void {
    plan.order = this.#order++
    const plans = plan.speech ? this.#speeches : this.#plans
    plans[plan.role] = plan
    this.#queue.push(plan)
  }
}

/** Whether a night has reached its last phase. */
export const isOver = (night: GameState): boolean => night.phase.id === 'storybook'

/** Plays a whole night. */
export const playNight = (options: BotTableOptions): GameState => new BotTable(options).playUntil(isOver)
