/**
 * What every dream and own way is: a fixed-step machine on plain integers.
 *
 * The phone plays it, the server scores the recorded thumb with the very same code, and both agree bit for
 * bit, because nothing here reads a clock, draws on `Math.random` or keeps a fraction from one step to the
 * next.
 */
import type { ActivityId } from '../content/ids.ts'
import type { RngState } from '../rng.ts'

/** Milliseconds in one step: 40 steps a second. */
export const STEP_MS = 25

/** Steps in a dream at standard length (25 s). */
export const DREAM_STEPS = 1000

/** Steps in an own way at standard length (10 s). */
export const OWN_WAY_STEPS = 400

/** Shortest and longest activity an engine takes, in steps (5 s and 100 s). */
export const MIN_STEPS = 200
export const MAX_STEPS = 4000

/** The playing field in field units, portrait, origin top left; the phone scales it to its own size. */
export const FIELD = { width: 1000, height: 1400 } as const

/** One sample of the thumb per step: `NO_TOUCH`, or `x + y * 1024` with x 0–1000 and y 0–1400. */
export type Touch = number

/** No thumb on the glass. */
export const NO_TOUCH: Touch = -1

/** The thumb at (x, y) in field units; rounded and brought inside the field. */
export function packTouch(x: number, y: number): Touch {
  return clamp(Math.round(x), 0, FIELD.width) + clamp(Math.round(y), 0, FIELD.height) * 1024
}

/** A touch's x, 0–1000. Only for touches, not for `NO_TOUCH`. */
export function touchX(touch: Touch): number {
  return touch & 1023
}

/** A touch's y, 0–1400. Only for touches, not for `NO_TOUCH`. */
export function touchY(touch: Touch): number {
  return touch >> 10
}

/** Where the thumb is, or nothing if it is lifted. */
export function unpackTouch(touch: Touch): { x: number; y: number } | undefined {
  return touch === NO_TOUCH ? undefined : { x: touchX(touch), y: touchY(touch) }
}

/** Whether a number from outside is a touch an engine can take. */
export function isTouch(value: unknown): value is Touch {
  if (value === NO_TOUCH) return true
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) return false
  return value <= FIELD.width + FIELD.height * 1024 && (value & 1023) <= FIELD.width
}

/** How an activity is played. */
export interface EngineOptions {
  /** Gentle hands: wider targets, slower pace. */
  gentle: boolean
  /** Its length in steps, `MIN_STEPS`–`MAX_STEPS`. */
  steps: number
}

/**
 * What every activity's state holds; each adds what there is to draw, in field units. Whole numbers,
 * booleans, short strings and arrays of them only: it survives JSON unchanged.
 */
export interface ActivityState {
  /** Steps played so far. */
  step: number
  /** Steps in all; the activity is over when `step` reaches it. */
  steps: number
  gentle: boolean
  /** The thumb in the step just played. */
  thumb: Touch
  /** The thumb one step earlier: together they tell a press from a hold. */
  before: Touch
  /** What has been earned so far, 0–`best`. */
  points: number
  /** What a perfect player would earn, at least 1. */
  best: number
}

export type Score = 0 | 1 | 2 | 3

/** The shares of `best`, in percent, from which an activity is worth 1, 2 and 3. */
export type Marks = readonly [one: number, two: number, three: number]

/** One activity. All functions are pure but for `step`, which changes the state it is given in place. */
export interface Engine<S extends ActivityState = ActivityState> {
  readonly id: ActivityId
  readonly marks: Marks
  /** @throws RangeError if the length is out of bounds. */
  init(seed: number, options: EngineOptions): S
  /**
   * Plays one step; does nothing once the activity is done. A touch that is none counts as a lifted thumb.
   */
  step(state: S, touch: Touch): void
  done(state: S): boolean
  /** What it is worth so far, 0–3; final once done. */
  score(state: S): Score
  /** How much of a perfect play has been earned, 0–100; for the screen. */
  progress(state: S): number
  /**
   * Where a house-played or simulated player would have its thumb in the next step. It reads the state (and
   * in it its own thumb, its only memory) and draws from `rng`; it changes nothing else.
   * @param skill 0–100 (brought into that range): 20 a beginner, 50 a child, 80 a practised hand
   */
  auto(state: S, skill: number, rng: RngState): Touch
}

/** `value` brought between `low` and `high`. */
export function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value))
}
