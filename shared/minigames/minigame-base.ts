/** Shared by all mini-games: the frame of an engine, reading the thumb, integer arithmetic, the difficulty curve. */
import type { ActivityId } from '../content/ids.ts'
import type { RngState } from '../rng.ts'
import {
  type ActivityState,
  clamp,
  type Engine,
  type EngineOptions,
  isTouch,
  MAX_STEPS,
  type Marks,
  MIN_STEPS,
  NO_TOUCH,
  type Score,
  type Touch,
  touchX,
  touchY,
} from './engine.ts'

/** The part of an engine that each mini-game defines. */
export interface Activity<S extends ActivityState> {
  readonly id: ActivityId
  readonly marks: Marks
  init(seed: number, options: EngineOptions): S
  /** Plays one step; `state.step` (from 1), `thumb` and `before` are already those of this step. */
  play(state: S): void
  /** As `Engine.auto`; `skill` is a whole number from 0 to 100. */
  auto(state: S, skill: number, rng: RngState): Touch
}

/** Makes an engine of a mini-game: adds what all have in common. */
export function defineEngine<S extends ActivityState>(activity: Activity<S>): Engine<S> {
  const [one, two, three] = activity.marks
  const progress = (state: S) => percent(state.points, state.best)
  const score = (state: S): Score => {
    const share = progress(state)
    return share >= three ? 3 : share >= two ? 2 : share >= one ? 1 : 0
  }
  return {
    id: activity.id,
    marks: activity.marks,
    init(seed, options) {
      const { steps } = options
      if (!Number.isInteger(steps) || steps < MIN_STEPS || steps > MAX_STEPS) {
        throw new RangeError(`${activity.id}: ${steps} steps is not from ${MIN_STEPS} to ${MAX_STEPS}`)
      }
      return activity.init(seed, options)
    },
    step(state, touch) {
      if (state.step >= state.steps) return
      state.step++
      state.before = state.thumb
      state.thumb = isTouch(touch) ? touch : NO_TOUCH
      activity.play(state)
    },
    done: (state) => state.step >= state.steps,
    score,
    progress,
    auto: (state, skill, rng) => activity.auto(state, clamp(Math.round(skill), 0, 100), rng),
  }
}

/**
 * The shared part of a state before the first step.
 * @param best points of perfect play; raised to 1 if lower
 */
export function initialState(options: EngineOptions, best: number): ActivityState {
  return {
    step: 0,
    steps: options.steps,
    gentle: options.gentle,
    thumb: NO_TOUCH,
    before: NO_TOUCH,
    points: 0,
    best: Math.max(1, best),
  }
}

/** Whether the thumb touches the screen. */
export function isDown(state: ActivityState): boolean {
  return state.thumb !== NO_TOUCH
}

/** Whether the thumb came down in this step. */
export function isPress(state: ActivityState): boolean {
  return state.thumb !== NO_TOUCH && state.before === NO_TOUCH
}

/** Whether the thumb is within `reach` field units of (x, y). */
export function thumbNear(state: ActivityState, x: number, y: number, reach: number): boolean {
  if (state.thumb === NO_TOUCH) return false
  return distance2(touchX(state.thumb), touchY(state.thumb), x, y) <= reach * reach
}

/** The square of the distance between two points. */
export function distance2(ax: number, ay: number, bx: number, by: number): number {
  const dx = ax - bx
  const dy = ay - by
  return dx * dx + dy * dy
}

/** Integer division, rounded towards zero. */
export function div(a: number, b: number): number {
  return Math.trunc(a / b)
}

/** `part` in percent of `whole`, 0–100, rounded down. */
export function percent(part: number, whole: number): number {
  return Math.min(100, Math.max(0, div(part * 100, whole)))
}

/** The first fifth (5 s of a dream) is easy. */
const easyUntil = (steps: number): number => div(steps, 5)
/** The first step of the flourish, which is the last eighth (3 s of a dream). */
export const flourishFrom = (steps: number): number => steps - div(steps, 8)

/** Whether a step belongs to the flourish. */
export function isFlourish(step: number, steps: number): boolean {
  return step >= flourishFrom(steps)
}

/** The difficulty curve: `from` while it is easy, then linear to `to`, which it keeps during the flourish. */
export function ramp(step: number, steps: number, from: number, to: number): number {
  const [easy, hard] = [easyUntil(steps), flourishFrom(steps)]
  return from + div((to - from) * (clamp(step, easy, hard) - easy), hard - easy)
}

/** A target's radius; a third larger for gentle hands. */
export function widened(options: { gentle: boolean }, reach: number): number {
  return options.gentle ? div(reach * 4, 3) : reach
}

/** A duration in steps; two fifths longer for gentle hands. */
export function slowed(options: { gentle: boolean }, steps: number): number {
  return options.gentle ? div(steps * 7, 5) : steps
}

/** An entry of a list, at an index that is known to exist. */
export function entryAt<T>(list: readonly T[], index: number): T {
  return list[index] as T
}
