/**
 * Holds one night: applies actions, lets time pass at the next deadline, lets the house play where nobody does, and
 * writes every accepted action down. It knows no connection and no clock but the one it is given.
 */
import type { Role } from '../../shared/content/ids.ts'
import type { Rejection } from '../../shared/protocol/actions.ts'
import type { Action } from '../../shared/rules/action.ts'
import type { Result } from '../../shared/rules/reduce.ts'
import type { Replayed } from '../../shared/rules/replay.ts'
import type { Night } from '../../shared/rules/state.ts'
import type { CueView, PublicView, SeatView, UnfinishedStoryView, Viewer } from '../../shared/view/types.ts'
import { Household, type Player } from './bot-runner.ts'
import type { Clock } from './clock.ts'

/** The game as the driver needs it; `game.ts` is the real one. */
export interface Game {
  /** Version of the rules, for the record. */
  version: number
  createNight(seed: number, language: string): Night
  reduce(night: Night, action: Action): Result
  /** Makes a night again from its actions, as far as they fit these rules. */
  replay(seed: number, language: string, actions: readonly Action[], after: (night: Night) => void): Replayed
  /** Room time (ms) at which something happens by itself, or null. */
  nextDeadline(night: Night): number | null
  viewPublic(night: Night): PublicView
  viewSeat(night: Night, role: Role): SeatView
  /** The story so far, for a night that cannot go on. */
  viewStory(night: Night): UnfinishedStoryView
  /** What a viewer may hear of what has just happened. */
  cuesFor(night: Night, viewer: Viewer): CueView[]
  /** Who plays a role for the house; the seed decides its manner. */
  createPlayer(role: Role, seed: number): Player
}

export interface DriverOptions {
  game: Game
  clock: Clock
  /** 32-bit whole number. */
  seed: number
  language: string
  /** What was accepted before, to go on from there. */
  before?: readonly Action[]
  /** An action is part of the night now. Called before anybody hears of it. */
  accepted?(action: Action): void
  /** The night is another one now; its views may have changed. */
  changed(): void
  /** The night has cues: something happened that has a picture or a sound. */
  happened(night: Night): void
  /** Something threw that must not end the room. */
  failed(error: unknown, doing: string): void
}

/** A whole night, to be replayed: the same rules make the same state of it. */
export interface NightRecord {
  rules: number
  seed: number
  language: string
  actions: Action[]
}

type Unstamped<T> = T extends unknown ? Omit<T, 'at'> : never
/** An action that has no time yet. */
export type Request = Unstamped<Action>

/** How long (ms) the driver waits before it tries again what threw. */
const RETRY = 1_000

export class Driver {
  readonly #options: DriverOptions
  readonly #household: Household
  readonly #actions: Action[] = []
  readonly #views = new Map<Role | 'public', PublicView | SeatView>()
  #night: Night
  #stopped = false
  #callOff: () => void = () => {}

  constructor(options: DriverOptions) {
    this.#options = options
    this.#night = options.game.createNight(options.seed, options.language)
    this.#household = this.#hire()
    if (options.before) this.#replay(options.before)
  }

  #hire(): Household {
    const options = this.#options
    return new Household({
      clock: options.clock,
      night: () => this.#night,
      seenBy: (role) => ({
        public: this.publicView(),
        mine: this.seatView(role),
        cues: options.game.cuesFor(this.#night, { kind: 'seat', role }),
      }),
      createPlayer: (role) => options.game.createPlayer(role, options.seed),
      play: (by, { type, payload }) => this.dispatch({ by, type, payload, house: true } as Request),
      failed: options.failed,
    })
  }

  get night(): Night {
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
   * @param at room time (ms), now unless it is told; never before what happened last
   * @returns why it is refused, or null
   * @throws what the rules throw; the night is then as it was
   */
  dispatch(request: Request, at = this.now()): Rejection | null {
    if (this.#stopped) return 'not-now'
    const action = { ...request, at } as Action
    const result = this.#options.game.reduce(this.#night, action)
    if (!result.ok) return result.reason
    this.#night = result.night
    this.#actions.push(action)
    this.#options.accepted?.(action)
    this.#views.clear()
    this.#awaitDeadline()
    this.#tell()
    this.#household.consider()
    return null
  }

  /** How many actions the night is made of. */
  get length(): number {
    return this.#actions.length
  }

  record(): NightRecord {
    const { game, seed, language } = this.#options
    return { rules: game.version, seed, language, actions: [...this.#actions] }
  }

  /** Nothing happens any more, by itself or by anybody. */
  stop(): void {
    this.#stopped = true
    this.#callOff()
    this.#household.stop()
  }

  /** Goes through what was accepted before; who plays for the house watches again what it watched then. */
  #replay(before: readonly Action[]): void {
    const { game, seed, language } = this.#options
    const { night, played } = game.replay(seed, language, before, (then) => {
      this.#night = then
      this.#views.clear()
      this.#household.watch()
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

  /** Whoever is told may fail to listen; the action has been done all the same. */
  #tell(): void {
    const { changed, happened, failed } = this.#options
    // Whoever hears of it may act at once, and that is another night.
    const night = this.#night
    try {
      changed()
      if (night.cues.length > 0) happened(night)
    } catch (error) {
      failed(error, 'telling')
    }
  }

  #awaitDeadline(): void {
    this.#callOff()
    const deadline = this.#options.game.nextDeadline(this.#night)
    if (deadline !== null) this.#timeIn(deadline - this.#options.clock.now())
  }

  #timeIn(ms: number): void {
    this.#callOff = this.#options.clock.after(Math.max(0, ms), () => {
      try {
        this.dispatch({ by: 'server', type: 'time' })
      } catch (error) {
        this.#options.failed(error, 'time')
        this.#timeIn(RETRY)
      }
    })
  }
}
