/** Plays a game with four bots by the real rules, event by event, as fast as it can be computed. */
import TinyQueue from 'tinyqueue'
import {
  createBot,
  type Decision,
  type Policy,
  type Skill,
  type Temperament,
  type Utterance,
} from '../../shared/bots/index.ts'
import { byRole, type PhaseId, type PlanId, ROLES, type Role } from '../../shared/content/ids.ts'
import { isSecondPhone, PHONES, type Phone, roleOfPhone, secondPhone } from '../../shared/content/phones.ts'
import { createRng, type RngState } from '../../shared/rng.ts'
import type { Action, SeatAction } from '../../shared/rules/action.ts'
import { apply } from '../../shared/rules/reduce.ts'
import { nextRoomDeadline } from '../../shared/rules/scheduler.ts'
import { isPresent } from '../../shared/rules/seat-phones.ts'
import { createGameState } from '../../shared/rules/setup.ts'
import type { GameState } from '../../shared/rules/state/index.ts'
import { emptyTranslator } from '../../shared/views/message-translator.ts'
import { cuesFor, viewHand, viewTable } from '../../shared/views/secrecy.ts'
import type { CueView, TableView } from '../../shared/views/types.ts'
import { type Habit, isStorm, slipped, withHabit } from './habits.ts'
import {
  earlier,
  houseLends,
  isIdle,
  type PlannedAction,
  playerOf,
  type TablePlayer,
} from './table-players.ts'
import { handOf } from './view-worth-showing.ts'

/** Who plays one seat. */
export interface BotGuest {
  /** Whether the bot stands in for a human; else it is a house-played role. */
  human: boolean
  /** Whether a second bot shares the seat, on a phone of its own. */
  second?: boolean
  skill: Skill
  temperament?: Temperament
  policy?: Policy
  /** How it misbehaves in the malfunction. */
  habit?: Habit
}
export type Guests = Readonly<Record<Role, BotGuest>>

/** The same player in every seat. */
export const allOf = (guest: BotGuest): Guests => byRole(() => guest)

export interface BotTableOptions {
  seed: number
  guests: Guests
  /** The plan of the night; the week if it is left out. */
  plan?: PlanId
  /** Plays the lobby and the prologue as well. */
  lobby?: boolean
  /** Nobody hears the others, as when bots play for sleepwalking players. */
  deaf?: boolean
  /** All players know all secrets, and guess them right. */
  tellAll?: boolean
  /** What the table has met in earlier nights: content as `list:id`, the longest ago first. */
  met?: readonly string[]
  /** Called after every accepted action. */
  played?(action: Action, game: GameState): void
}

/** Delay (ms) before a bot whose action was rejected is asked again, as in a room. */
const PAUSE = 500
/** More rejections than this in a game are a bug. */
const REFUSALS = 200

/** Added to the table's seed for the house's bots, and for the second ones of shared seats. */
const HOUSE = 7_919
const SECOND = 104_729

/** Phases in which both of a seat's people have something to do; elsewhere the first one decides for both. */
const FOR_BOTH: ReadonlySet<PhaseId> = new Set<PhaseId>(['supper', 'bedtime', 'shout', 'whisper'])

export class BotTable {
  readonly game: GameState
  readonly #options: BotTableOptions
  readonly #players: readonly TablePlayer[]
  /** The house's bots, for players whose consoles it works. */
  readonly #house: readonly TablePlayer[]
  readonly #slips: RngState
  readonly #queue = new TinyQueue<PlannedAction>([], earlier)
  #heard: Utterance[] = []
  #public: TableView | null = null
  #n = -1
  #order = 0
  #refusals = 0

  /** @param game a game of these guests to go on with; else a new one begins */
  constructor(options: BotTableOptions, game?: GameState) {
    const { seed, guests } = options
    this.#options = options
    const phones = PHONES.filter((phone) => !isSecondPhone(phone) || guests[roleOfPhone(phone)].second)
    const dice = (phone: Phone): number => seed + (isSecondPhone(phone) ? SECOND : 0)
    this.#players = phones.map((phone) => {
      const role = roleOfPhone(phone)
      const { second: _, habit, ...guest } = guests[role]
      const bot = createBot({ role, seed: dice(phone), ...guest, chunkMs: null })
      return playerOf(phone, habit ? withHabit(bot, role, habit, dice(phone)) : bot)
    })
    this.#house = phones.map((phone) =>
      playerOf(
        phone,
        createBot({ role: roleOfPhone(phone), seed: dice(phone) + HOUSE, chunkMs: null }),
        true,
      ),
    )
    this.#slips = createRng(seed + HOUSE)
    this.game = game ?? createGameState({ seed })
    if (!game) this.#seat()
  }

  /** Plays until a condition holds. @throws if nothing happens any more */
  playUntil(over: (game: GameState) => boolean): GameState {
    this.#consider()
    while (!over(this.game)) {
      this.#next()
      this.#consider()
    }
    return this.game
  }

  #seat(): void {
    const { guests, lobby = false, met } = this.#options
    if (met) this.#apply({ by: 'server', at: 0, type: 'recall', met })
    for (const role of ROLES) {
      if (!guests[role].human) continue
      const gentle = guests[role].skill === 'child'
      for (const phone of guests[role].second ? [role, secondPhone(role)] : [role]) {
        const player = { id: phone, name: phone, gentle }
        const second = isSecondPhone(phone) && { second: true as const }
        this.#apply({ by: 'server', at: 0, type: 'sit', role, player, ...second })
      }
    }
    if (!lobby) this.#start()
  }

  #start(): void {
    const { lobby = false, guests, plan } = this.#options
    const host = ROLES.find((role) => guests[role].human)
    const at = this.game.clock.room
    // With bots only the game starts by itself.
    if (!host) throw new Error('somebody has to open the house')
    if (plan && plan !== this.game.settings.plan)
      this.#apply({ by: host, at, type: 'plan', payload: { plan } })
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
    } else if (deadline !== null)
      // A clock that follows the family can move a deadline into the past.
      this.#apply({ by: 'server', at: Math.max(deadline, game.clock.room), type: 'time' })
    else if (game.phase.id === 'lobby') this.#start()
    else throw new Error(`nothing happens in ${game.phase.id} of game ${game.seed}`)
  }

  #stands = (plan: PlannedAction): boolean => (plan.speech ? plan.player.speech : plan.player.plan) === plan

  #carryOut({ at, player, decision, speech }: PlannedAction): void {
    const { phone } = player
    const role = roleOfPhone(phone)
    if (speech) {
      player.speech = null
      this.#apply({ by: 'server', at, type: 'time' })
      this.#heard.push(speech.said)
      return
    }
    player.plan = null
    player.stamp = null
    if (!decision) return
    const slips = !player.house && this.#options.guests[role].habit === 'slip' && isStorm(this.game.phase.id)
    const meant = slips ? slipped(decision, this.#slips) : decision
    const { type, payload } = this.#told(meant)
    const { awake } = this.game.seats[role]
    // Bots ping because they have no voice; a player would read the order out without touching the phone.
    const untouched = type === 'ping' || awake !== 'human'
    const house = player.house || (untouched && !isIdle(this.game, phone))
    const accepted = this.#apply({
      by: role,
      at,
      type,
      payload,
      ...(house && { house }),
      ...(isSecondPhone(phone) && { second: true }),
    } as SeatAction)
    if (accepted && meant === decision) return
    // After a slip the player notices and tries again.
    if (!accepted) this.#refusals += 1
    if (this.#refusals > REFUSALS) throw new Error(`${phone} insists on ${type} in ${this.game.phase.id}`)
    this.#plan({ at: at + PAUSE, order: 0, player })
  }

  /** If all have told their secrets, every guess is right. */
  #told(decision: Decision): Decision {
    if (!this.#options.tellAll || decision.type !== 'guess') return decision
    const { of } = decision.payload
    return { ...decision, payload: { of, secret: this.game.seats[of].secret ?? decision.payload.secret } }
  }

  /** Asks the bots that have no plan, or whose view has changed. */
  #consider(): void {
    const { n } = this.game.phase
    if (n !== this.#n) {
      this.#n = n
      this.#heard = []
      for (const player of [...this.#players, ...this.#house]) {
        player.plan = null
        player.speech = null
        player.stamp = null
      }
    }
    for (const player of this.#players) this.#show(player)
    if (!this.game.malfunction) return
    for (const player of this.#house) {
      if (houseLends(this.game, player.phone)) this.#show(player)
      else player.plan = null
    }
  }

  #show(player: TablePlayer): void {
    if (isSecondPhone(player.phone) && !FOR_BOTH.has(this.game.phase.id)) return
    const stamp = handOf(this.game, player.phone, this.#heard.length)
    const changed = player.stamp !== stamp
    if (stamp === null ? !player.plan : changed) this.#ask(player, stamp !== null)
    if (stamp !== null) player.stamp = stamp
  }

  #ask(player: TablePlayer, speaks: boolean): void {
    const { game } = this
    const { phone, house, bot } = player
    const role = roleOfPhone(phone)
    this.#public ??= viewTable(game, emptyTranslator)
    const seen = {
      public: this.#public,
      mine: viewHand(game, phone, emptyTranslator),
      cues: this.#cues(role),
      ...(!this.#options.deaf && !house && { heard: this.#heard }),
      ...(house && { handsOnly: isPresent(game, phone) }),
    }
    const now = game.clock.room
    player.plan = null
    const decision = bot.decide(seen, now)
    if (decision) this.#plan({ at: now + decision.afterMs, order: 0, player, decision })
    // House-played roles say nothing aloud.
    if (!speaks || house || isSecondPhone(phone) || player.speech || game.seats[role].awake !== 'human')
      return
    const speech = bot.speak(seen, now)
    if (speech) this.#plan({ at: now + speech.afterMs, order: 0, player, speech })
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
    if (plan.speech) plan.player.speech = plan
    else plan.player.plan = plan
    this.#queue.push(plan)
  }
}

/** Whether a game has reached its last phase. */
export const isOver = (game: GameState): boolean => game.phase.id === 'storybook'

/** Plays a whole game. */
export const playNight = (options: BotTableOptions): GameState => new BotTable(options).playUntil(isOver)
