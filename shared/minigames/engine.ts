/**
 * The contract of a mini-game (dream or own way): a fixed-step engine on plain integers.
 *
 * The phone plays it, and the server scores the recorded touches with the same code. Both agree bit for bit because no
 * engine reads a clock, uses `Math.random` or keeps a fraction from one step to the next.
 */
import type { ActivityId } from '../content/ids.ts'
import type { RngState } from '../rng.ts'

/** Length of a step in ms: 40 steps a second. */
export const STEP_MS = 25

/** Steps of a dream at standard length (25 s). */
export const DREAM_STEPS = 1000

/** Steps of an own way at standard length (10 s). */
export const OWN_WAY_STEPS = 400

/** Shortest length that an engine accepts, in steps (5 s). */
export const MIN_STEPS = 200
/** Longest length that an engine accepts, in steps (100 s). */
export const MAX_STEPS = 4000

/** Size of the playing field in field units: portrait, origin top left. The phone scales it to its screen. */
export const FIELD = { width: 1000, height: 1400 } as const

/** The thumb in one step: `NO_TOUCH`, or `x + y * 1024` with x 0–1000 and y 0–1400. */
export type Touch = number

/** The thumb does not touch the screen. */
export const NO_TOUCH: Touch = -1

/** The touch at (x, y) in field units, rounded and clamped to the field. */
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

/** Where the thumb is, in field units; undefined if it is lifted. */
export function unpackTouch(touch: Touch): { x: number; y: number } | undefined {
  return touch === NO_TOUCH ? undefined : { x: touchX(touch), y: touchY(touch) }
}

/** Whether an untrusted value is a valid touch. */
export function isTouch(value: unknown): value is Touch {
  if (value === NO_TOUCH) return true
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) return false
  return value <= FIELD.width + FIELD.height * 1024 && (value & 1023) <= FIELD.width
}

/** How an activity is played. */
export interface EngineOptions {
  /** The player's setting for wider targets and a slower pace. */
  gentle: boolean
  /** Length in steps, `MIN_STEPS`–`MAX_STEPS`. */
  steps: number
}

/**
 * The part of a state that all mini-games have. Each adds what is drawn, in field units. Only whole numbers, booleans,
 * short strings and arrays of those, so that JSON keeps a state unchanged.
 */
export interface ActivityState {
  /** Steps played so far. */
  step: number
  /** Length in steps; the mini-game is over when `step` reaches it. */
  steps: number
  gentle: boolean
  /** The thumb in the step just played. */
  thumb: Touch
  /** The thumb one step earlier; together with `thumb` it tells a press from a hold. */
  before: Touch
  /** Points earned so far, 0–`best`. */
  points: number
  /** Points of perfect play, at least 1. */
  best: number
}

/** What a mini-game is worth: the Glow of a dream. */
export type Score = 0 | 1 | 2 | 3

/** Percentages of `best` from which the score is 1, 2 and 3. */
export type Marks = readonly [one: number, two: number, three: number]

/** One mini-game. All functions are pure, except that `step` changes its state in place. */
export interface Engine<S extends ActivityState = ActivityState> {
  readonly id: ActivityId
  readonly marks: Marks
  /**
   * The state before the first step.
   * @param seed 32-bit whole number; decides all that is random
   * @throws RangeError if the length is out of bounds
   */
  init(seed: number, options: EngineOptions): S
  /** Plays one step; does nothing once the mini-game is over. An invalid touch counts as a lifted thumb. */
  step(state: S, touch: Touch): void
  done(state: S): boolean
  /** The score so far; final once done. */
  score(state: S): Score
  /** Points earned in percent of perfect play, 0–100; for the screen. */
  progress(state: S): number
  /**
   * The touch of a bot in the next step. It changes only `rng`, and remembers nothing but the thumb in the state.
   * @param skill 0–100 (clamped): 20 is a beginner, 50 a child, 80 a practised player
   */
  auto(state: S, skill: number, rng: RngState): Touch
}

/** `value` limited to the range from `low` to `high`. */
export function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value))
}
