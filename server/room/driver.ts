/**
 * Runs one game: applies actions, advances it at each deadline, runs the bots, and records every accepted action. It knows
 * nothing about connections, and its only clock is the one it is given.
 */
import type { Role } from '../../shared/content/ids.ts'
import type { Rejection } from '../../shared/protocol/actions.ts'
import type { Action } from '../../shared/rules/action.ts'
import type { Result } from '../../shared/rules/reduce.ts'
import type { NightRecord, Replayed } from '../../shared/rules/replay.ts'
import type { GameState } from '../../shared/rules/state/index.ts'
import type { CueView, PublicView, SeatView, UnfinishedStoryView, Viewer } from '../../shared/views/types.ts'
import { type BotPlayer, BotRunner } from './bot-runner.ts'
import type { Clock } from './room-clock.ts'

/** The rules, views and bots as the driver needs them; `rules-game.ts` has the real ones. */
export interface Game {
  /** Version of the rules. Only rules of the same version can replay a game. */
  version: number
  createNight(seed: number, language: string): GameState
  reduce(night: GameState, action: Action): Result
  /** Replays a game up to the first action that these rules refuse. @param after called after each action */
  replay(
    seed: number,
    language: string,
    actions: readonly Action[],
    after: (night: GameState) => void,
  ): Replayed
  /** Room time (ms) at which the game has to be advanced next, or null. */
  nextDeadline(night: GameState): number | null
  viewPublic(night: GameState): PublicView
  viewSeat(night: GameState, role: Role): SeatView
  /** The story so far, for a game that cannot go on. */
  viewStory(night: GameState): UnfinishedStoryView
  /** The cues of the last action that a viewer may get. */
  cuesFor(night: GameState, viewer: Viewer): CueView[]
  /** Makes a bot for a role; the seed decides how it behaves. */
  createBot(role: Role, seed: number): BotPlayer
}

export interface DriverOptions {
  game: Game
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
  happened(night: GameState): void
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
  readonly #views = new Map<Role | 'public', PublicView | SeatView>()
  #night: GameState
  #stopped = false
  #cancel: () => void = () => {}

  constructor(options: DriverOptions) {
    this.#options = options
    this.#night = options.game.createNight(options.seed, options.language)
    this.#bots = this.#createBots()
    if (options.before) this.#replay(options.before)
  }

  #createBots(): BotRunner {
    const options = this.#options
    return new BotRunner({
      clock: options.clock,
      night: () => this.#night,
      seenBy: (role) => ({
        public: this.publicView(),
        mine: this.seatView(role),
        cues: options.game.cuesFor(this.#night, { kind: 'seat', role }),
      }),
      createBot: (role) => options.game.createBot(role, options.seed),
      play: (by, { type, payload }) => this.dispatch({ by, type, payload, house: true } as Request),
      failed: options.failed,
    })
  }

  get night(): GameState {
    return this.#night
  }

  /** Room time (ms). */
  now(): number {
    return Math.max(this.#options.clock.now(), this.#night.clock.room)
  }

  publicView(): PublicView {
    return this.#cached('public', () => this.#options.game.viewPublic(this.#night))
  }

  seatView(role: Role): SeatView {
    return this.#cached(role, () => this.#options.game.viewSeat(this.#night, role))
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
    const result = this.#options.game.reduce(this.#night, action)
    if (!result.ok) return result.reason
    this.#night = result.game
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
    const { game, seed, language } = this.#options
    return { rules: game.version, seed, language, actions: [...this.#actions] }
  }

  /** Stops timers and bots; every action is refused from now on. */
  stop(): void {
    this.#stopped = true
    this.#cancel()
    this.#bots.stop()
  }

  /** Replays earlier actions; bots observe each state again to rebuild their memory. */
  #replay(before: readonly Action[]): void {
    const { seed, language } = this.#options
    const { night, played } = this.#options.game.replay(seed, language, before, (then) => {
      this.#night = then
      this.#views.clear()
      this.#bots.observe()
    })
    this.#night = night
    this.#actions.push(...before.slice(0, played))
    this.#views.clear()
    this.#awaitDeadline()
  }

  #cached<T extends PublicView | SeatView>(key: Role | 'public', make: () => T): T {
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
    const night = this.#night
    try {
      changed()
      if (night.cues.length > 0) happened(night)
    } catch (error) {
      failed(error, 'listeners')
    }
  }

  #awaitDeadline(): void {
    this.#cancel()
    const deadline = this.#options.game.nextDeadline(this.#night)
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
