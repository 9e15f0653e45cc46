/**
 * A play of one activity on this phone: steps the engine in time with the room's clock, remembers every touch, and
 * brings the touches to the server, which scores them with the very same code.
 */
import { type ActivityState, type Engine, NO_TOUCH, type Touch } from '../../../shared/minigames/engine.ts'
import { decodeRuns, encodeRuns, type Runs } from '../../../shared/minigames/input-code.ts'
import { engines } from '../../../shared/minigames/registry.ts'
import type { PlayView } from '../../../shared/views/types.ts'
import type { Thumb } from './thumb.ts'

/** After a longer sleep than this (in steps), the steps in between count as a lifted thumb. */
const SLEPT = 40

export interface Recording {
  readonly engine: Engine
  readonly state: ActivityState
  /**
   * Plays all steps that are due at a room time (ms). What the thumb has just done is played at once, a step early at
   * most, so that it is on the next picture. Returns how far the next step has come, −1 to 1.
   */
  advance(now: number, thumb: Pick<Thumb, 'sample' | 'isFresh'>): number
  /** Touches the server does not have yet, from the step it knows on; null when it has them all. */
  unsent(): { from: number; runs: Runs } | null
  /** All touches so far, to be kept. */
  touches(): Runs
  /** Room time (ms) of step 0: it is later after a pause. */
  startAt(time: number): void
  /** The server has everything up to this step. */
  confirm(played: number): void
  readonly done: boolean
}

/** @param kept touches of this play from an earlier life of the page */
export function record(play: PlayView, kept: readonly number[] = []): Recording {
  const engine = engines[play.activity]
  const state = engine.init(play.seed, { gentle: play.gentle, steps: play.steps })
  const touches: Touch[] = []
  let confirmed = 0
  const step = (touch: Touch) => {
    engine.step(state, touch)
    touches.push(touch)
  }
  let startedAt = play.startedAt
  // What the server has counts (the house may have played on); what it does not have yet is known here alone.
  const own = decodeRuns(kept, play.steps) ?? []
  const known = (play.soFar && decodeRuns(play.soFar, play.steps)) ?? own.slice(0, play.played)
  if (known.length === play.played) {
    for (const touch of [...known, ...own.slice(known.length)]) step(touch)
    confirmed = known.length
  }
  return {
    engine,
    state,
    advance(now, thumb) {
      const exact = (now - startedAt) / play.stepMs
      const due = Math.min(play.steps, Math.floor(exact))
      if (due - touches.length > SLEPT) while (touches.length < due - 1) step(NO_TOUCH)
      const early = exact > 0 && due < play.steps && touches.length === due && thumb.isFresh()
      while (touches.length < (early ? due + 1 : due)) step(thumb.sample())
      return Math.min(1, Math.max(-1, exact - touches.length))
    },
    unsent() {
      return confirmed >= touches.length
        ? null
        : { from: confirmed, runs: encodeRuns(touches.slice(confirmed)) }
    },
    touches: () => encodeRuns(touches),
    startAt(time) {
      startedAt = time
    },
    confirm(played) {
      confirmed = Math.min(touches.length, played)
    },
    get done() {
      return touches.length >= play.steps
    },
  }
}
