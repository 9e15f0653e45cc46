/**
 * Runs one game: applies actions, advances it at each deadline, runs the bots, and records every accepted action. It knows
 * nothing about connections, and its only clock is the one it is given.
 */
import type { Role } from '../../shared/content/ids.ts'
import { isSecondPhone, type Phone, roleOfPhone } from '../../shared/content/phones.ts'
import type { Rejection } from '../../shared/protocol/rejections.ts'
import type { Action } from '../../shared/rules/action.ts'
import type { ReduceResult } from '../../shared/rules/reduce.ts'
import type { NightRecord, ReplayResult } from '../../shared/rules/replay.ts'
import { isPresent, isShared } from '../../shared/rules/seat-phones.ts'
import type { GameState } from '../../shared/rules/state/index.ts'
import type { CueView, PublicView, SeatView, UnfinishedStoryView, Viewer } from '../../shared/views/types.ts'
import { type BotPlayer, BotRunner } from './bot-runner.ts'
import type { Clock } from './room-clock.ts'
import { seatedAt } from './seat-places.ts'

/** The rules, views and bots as the driver needs them; `rules-game.ts` has the real ones. */
export interface GameRules {
  /** Version of the rules. Only rules of the same version can replay a game. */
  version: number
  createNight(seed: number, language: string): GameState
  reduce(game: GameState, action: Action): ReduceResult
  /** Replays a game up to the first action that these rules refuse. @param after called after each action */
  replay(
    seed: number,
    language: string,
    actions: readonly Action[],
    after: (game: GameState) => void,
  ): ReplayResult
  /** Room time (ms) at which the game has to be advanced next, or null. */
  nextDeadline(game: GameState): number | null
  viewPublic(game: GameState): PublicView
  viewSeat(game: GameState, phone: Phone): SeatView
  /** The story so far, for a game that cannot go on. */
  viewStory(game: GameState): UnfinishedStoryView
  /** The cues of the last action that a viewer may get. */
  cuesFor(game: GameState, viewer: Viewer): CueView[]
  /** Makes a bot for a role; the seed decides how it behaves. */
  createBot(role: Role, seed: number): BotPlayer
}

export interface DriverOptions {
  rules: GameRules
  clock: Clock
  /** 32-bit unsigned integer. */
  seed: number
  language: string
  /** Actions to replay first, from before a restart. */
  before?: readonly Action[]
  /** Called with each accepted action, before {@link changed}. */
  accepted?(action: Action): void
  /** Called when the state has changed. */
  changed(): void
  /** Called when the last action has caused cues, which clients show as animations and sounds. */
  happened(game: GameState): void
  /** Called with an error that must not end the room. */
  failed(error: unknown, doing: string): void
}

type Unstamped<T> = T extends unknown ? Omit<T, 'at'> : never
/** An action without its time. */
export type Request = Unstamped<Action>

/** How long (ms) until a deadline is retried when the rules threw. */
const RETRY = 1_000

export class Driver {
  readonly #options: DriverOptions
  readonly #bots: BotRunner
  readonly #actions: Action[] = []
  readonly #views = new Map<Phone | 'public', PublicView | SeatView>()
  #game: GameState
  #stopped = false
  #cancel: () => void = () => {}

  constructor(options: DriverOptions) {
    this.#options = options
    this.#game = options.rules.createNight(options.seed, options.language)
    this.#bots = this.#createBots()
    if (options.before) this.#replay(options.before)
  }

  #createBots(): BotRunner {
    const options = this.#options
    return new BotRunner({
      clock: options.clock,
      game: () => this.#game,
      seenBy: (phone) => ({
        public: this.publicView(),
        mine: this.seatView(phone),
        cues: options.rules.cuesFor(this.#game, { kind: 'seat', ...seatedAt(phone) }),
        // On a steadied console the player still reads and speaks; the bot only operates it.
        handsOnly: isPresent(this.#game, phone),
      }),
      // The hands of two people are not the same.
      createBot: (phone) =>
        options.rules.createBot(roleOfPhone(phone), options.seed + (isSecondPhone(phone) ? 1 : 0)),
      play: (phone, { type, payload }) => {
        const { role: by, ...second } = seatedAt(phone)
        return this.dispatch({ by, type, payload, house: true, ...second } as Request)
      },
      failed: options.failed,
    })
  }

  get game(): GameState {
    return this.#game
  }

  /** Room time (ms). */
  now(): number {
    return Math.max(this.#options.clock.now(), this.#game.clock.room)
  }

  publicView(): PublicView {
    return this.#cached('public', () => this.#options.rules.viewPublic(this.#game))
  }

  seatView(phone: Phone): SeatView {
    return this.#cached(phone, () => this.#options.rules.viewSeat(this.#game, phone))
  }

  /** Whether two people share a seat, so that it has a second phone. */
  isShared(role: Role): boolean {
    return isShared(this.#game, role)
  }

  /**
   * Applies an action.
   * @param at room time (ms), not before the last action
   * @returns why it is refused, or null
   * @throws what the rules throw; the state is then unchanged
   */
  dispatch(request: Request, at = this.now()): Rejection | null {
    if (this.#stopped) return 'not-now'
    const action = { ...request, at } as Action
    const result = this.#options.rules.reduce(this.#game, action)
    if (!result.ok) return result.reason
    this.#game = result.game
    this.#actions.push(action)
    this.#options.accepted?.(action)
    this.#views.clear()
    this.#awaitDeadline()
    this.#notify()
    this.#bots.update()
    return null
  }

  /** How many actions have been accepted. */
  get length(): number {
    return this.#actions.length
  }

  record(): NightRecord {
    const { rules, seed, language } = this.#options
    return { rules: rules.version, seed, language, actions: [...this.#actions] }
  }

  /** Stops timers and bots; every action is refused from now on. */
  stop(): void {
    this.#stopped = true
    this.#cancel()
    this.#bots.stop()
  }

  /** Replays earlier actions; bots observe each state again to rebuild their memory. */
  #replay(before: readonly Action[]): void {
    const { rules, seed, language } = this.#options
    const { game, played } = rules.replay(seed, language, before, (then) => {
      this.#game = then
      this.#views.clear()
      this.#bots.observe()
    })
    this.#game = game
    this.#actions.push(...before.slice(0, played))
    this.#views.clear()
    this.#awaitDeadline()
  }

  #cached<T extends PublicView | SeatView>(key: Phone | 'public', make: () => T): T {
    const known = this.#views.get(key)
    if (known) return known as T
    const view = make()
    this.#views.set(key, view)
    return view
  }

  /** Errors of listeners must not undo the action. */
  #notify(): void {
    const { changed, happened, failed } = this.#options
    // A listener may dispatch another action, which replaces the state.
    const game = this.#game
    try {
      changed()
      if (game.cues.length > 0) happened(game)
    } catch (error) {
      failed(error, 'listeners')
    }
  }

  #awaitDeadline(): void {
    this.#cancel()
    const deadline = this.#options.rules.nextDeadline(this.#game)
    if (deadline !== null) this.#timeIn(deadline - this.#options.clock.now())
  }

  #timeIn(ms: number): void {
    this.#cancel = this.#options.clock.after(Math.max(0, ms), () => {
      try {
        this.dispatch({ by: 'server', type: 'time' })
      } catch (error) {
        this.#options.failed(error, 'time')
        this.#timeIn(RETRY)
      }
    })
  }
}
