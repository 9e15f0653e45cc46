/**
 * One run of a mini-game on this phone: steps the engine in time with the room's clock, records every touch, and says
 * which touches the server still lacks. The server scores the run from the touches with the same engine.
 */
import { type ActivityState, type Engine, NO_TOUCH, type Touch } from '../../../shared/minigames/engine.ts'
import { decodeRuns, encodeRuns, type Runs } from '../../../shared/minigames/input-code.ts'
import { engines } from '../../../shared/minigames/registry.ts'
import type { PlayView } from '../../../shared/views/types.ts'
import type { Thumb } from './thumb.ts'

/** After a gap longer than this (in steps, as when the page slept), the steps in between count as a lifted thumb. */
const LONGEST_GAP = 40

export interface Recording {
  readonly engine: Engine
  readonly state: ActivityState
  /**
   * Plays all steps that are due at a room time (ms). A new touch is played at once, a step early at most, so that the
   * next frame shows it.
   * @returns how far the next step has come, −1 to 1 (negative after an early step)
   */
  advance(now: number, thumb: Pick<Thumb, 'sample' | 'isFresh'>): number
  /** Touches that the server has not confirmed, and the step they begin at; null when it has them all. */
  unsent(): { from: number; runs: Runs } | null
  /** All touches so far, for storing them across reloads. */
  touches(): Runs
  /** Sets the room time (ms) of step 0, which a pause moves. */
  startAt(time: number): void
  /** The server has everything up to this step. */
  confirm(played: number): void
  readonly done: boolean
}

/**
 * Starts a run, or continues it after a reload.
 * @param play as the server sees it; its touches count where they differ from `kept`
 * @param kept touches of this run that an earlier load of the page stored
 */
export function createRecording(play: PlayView, kept: readonly number[] = []): Recording {
  const engine = engines[play.activity]
  const state = engine.init(play.seed, { gentle: play.gentle, steps: play.steps })
  const touches: Touch[] = []
  let confirmed = 0
  const step = (touch: Touch) => {
    engine.step(state, touch)
    touches.push(touch)
  }
  let startedAt = play.startedAt
  // The server's touches win, since a bot may have played on; touches it lacks are known only to this phone.
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
      if (due - touches.length > LONGEST_GAP) while (touches.length < due - 1) step(NO_TOUCH)
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
