/**
 * Pauses the game when neither a screen nor the host's phone has been connected for 60 s, and resumes it when one of them is
 * back. After a restart of the server, it resumes when all players are back, or 10 s after a screen or the host is. While nothing can
 * be written down and therefore nothing shown, it is paused, too.
 */
import { ROLES } from '../../shared/content/ids.ts'
import type { GameState, PausedBy } from '../../shared/rules/state/index.ts'
import type { Clock } from './room-clock.ts'

/** The game is paused after this long (ms) without a screen and without the host. */
const UNWATCHED = 60_000
/** After a restart, how long (ms) a watched game waits for the other players. */
const WAIT = 10_000
/** The same after another process has given the room to this one: the others are on their way. */
const SHORT_WAIT = 1_000

interface AutoPauseOptions {
  clock: Clock
  game(): GameState
  /** Whether a screen shows the room, or the host's phone is connected. */
  isWatched(): boolean
  /** Pauses the game, giving a reason, or resumes it. */
  halt(why: Exclude<PausedBy, 'host'> | null): void
}

/** What a timer is running for, and how to cancel it. */
interface Waiting {
  for: 'watchers' | 'others'
  cancel(): void
}

export class AutoPause {
  readonly #options: AutoPauseOptions
  #waiting: Waiting | null = null
  #patience = WAIT
  #kept = true

  constructor(options: AutoPauseOptions) {
    this.#options = options
  }

  /** To be called whenever a client has joined or gone, and whenever the game has changed. */
  update(): void {
    const { game, isWatched, halt } = this.#options
    const { clock, phase } = game()
    const [watched, kept] = [isWatched(), this.#kept]
    const untimed = phase.id === 'lobby' || phase.id === 'storybook'
    const paused = clock.paused && !clock.countdown
    if (!untimed && !paused && !kept) {
      this.#wait(null)
      halt('restart')
    } else if (untimed || (paused ? clock.pausedBy === 'host' || !watched || !kept : watched))
      this.#wait(null)
    else if (!paused) this.#wait('watchers', UNWATCHED, () => halt('nobody'))
    else if (clock.pausedBy === 'restart' && !areAllBack(game()))
      this.#wait('others', this.#patience, () => halt(null))
    else {
      this.#wait(null)
      this.#patience = WAIT
      halt(null)
    }
  }

  /** To be called when what happens can't be kept and shown any more, and when it can again. */
  setKept(kept: boolean): void {
    if (this.#kept === kept) return
    this.#kept = kept
    this.update()
  }

  /** The players are back in a moment: the game need not wait long for those who are not. */
  expectSoon(): void {
    this.#patience = SHORT_WAIT
  }

  stop(): void {
    this.#wait(null)
  }

  #wait(what: Waiting['for'] | null, ms = 0, then: () => void = () => {}): void {
    if (this.#waiting?.for === what) return
    this.#waiting?.cancel()
    this.#waiting = null
    if (!what) return
    const cancel = this.#options.clock.after(ms, () => {
      this.#waiting = null
      then()
    })
    this.#waiting = { for: what, cancel }
  }
}

/** Whether all players are connected, except those whose role a bot plays already. */
const areAllBack = ({ seats }: GameState): boolean =>
  ROLES.every((role) => seats[role].awake !== 'human' || seats[role].droppedAt === null)
