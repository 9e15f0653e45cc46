/**
 * Keeps watch over who looks: a night that neither a screen nor the host's phone follows stands still after a while,
 * and goes on when somebody does. After a restart it goes on once everybody is back, or most of them are.
 */
import { ROLES } from '../../shared/content/ids.ts'
import type { Night, PausedBy } from '../../shared/rules/state.ts'
import type { Clock } from './clock.ts'

/** For so long (ms) nobody may look. */
const UNWATCHED = 60_000
/** After a restart, those who are back wait so long (ms) for the others. */
const WAIT = 10_000

interface VigilOptions {
  clock: Clock
  night(): Night
  /** Whether a screen shows the room, or the host's phone is connected. */
  isWatched(): boolean
  /** Stops the night, or lets it go on. */
  halt(why: Exclude<PausedBy, 'host'> | null): void
}

/** What is waited for, and how to call it off. */
interface Waiting {
  for: 'watchers' | 'others'
  callOff(): void
}

export class Vigil {
  readonly #options: VigilOptions
  #waiting: Waiting | null = null

  constructor(options: VigilOptions) {
    this.#options = options
  }

  /** To be called whenever somebody has come or gone, and whenever the night has changed. */
  look(): void {
    const { night, isWatched, halt } = this.#options
    const { clock, phase } = night()
    const watched = isWatched()
    const untimed = phase.id === 'lobby' || phase.id === 'storybook'
    const stands = clock.paused && !clock.countdown
    if (untimed || (stands ? clock.pausedBy === 'host' || !watched : watched)) this.#wait(null)
    else if (!stands) this.#wait('watchers', UNWATCHED, () => halt('nobody'))
    else if (clock.pausedBy === 'restart' && !areAllBack(night()))
      this.#wait('others', WAIT, () => halt(null))
    else {
      this.#wait(null)
      halt(null)
    }
  }

  stop(): void {
    this.#wait(null)
  }

  #wait(what: Waiting['for'] | null, ms = 0, then: () => void = () => {}): void {
    if (this.#waiting?.for === what) return
    this.#waiting?.callOff()
    this.#waiting = null
    if (!what) return
    const callOff = this.#options.clock.after(ms, () => {
      this.#waiting = null
      then()
    })
    this.#waiting = { for: what, callOff }
  }
}

/** Nobody is missing but those who slept already. */
const areAllBack = ({ seats }: Night): boolean =>
  ROLES.every((role) => seats[role].awake !== 'human' || seats[role].droppedAt === null)
