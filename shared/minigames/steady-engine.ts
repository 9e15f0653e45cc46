/** The steady engine: something wanders, and the thumb keeps up with it. */
import { between, nextInt, type RngState } from '../rng.ts'
import { clamp } from './engine.ts'
import { div, ramp } from './minigame-base.ts'

/** Unit vectors (thousandths) of the eight directions, clockwise from "to the right". */
export const DIRECTIONS: readonly (readonly [x: number, y: number])[] = [
  [1000, 0],
  [707, 707],
  [0, 1000],
  [-707, 707],
  [-1000, 0],
  [-707, -707],
  [0, -1000],
  [707, -707],
]

/** A stretch of time in which one thing happens: announced, then there, then over. */
export interface TimedEvent {
  /** Step from which it is announced. */
  warn: number
  /** First step in which it is there. */
  from: number
  /** First step in which it is over. */
  until: number
}

/** How long the parts of a spell take, in steps, at the start and at the end of the activity. */
export interface EventPace {
  /** Quiet between the end of one spell and the announcement of the next. */
  quiet: readonly [number, number]
  warn: readonly [number, number]
  last: readonly [number, number]
  /** Up to this many steps more of quiet, by chance. */
  jitter: number
}

/**
 * Spells from `start` to the last step, one after the other, ever closer together; the last may be cut short.
 */
export function planEvents(rng: RngState, start: number, steps: number, pace: EventPace): TimedEvent[] {
  const out: TimedEvent[] = []
  let step = start
  for (;;) {
    const warn = step + ramp(step, steps, ...pace.quiet) + nextInt(rng, pace.jitter + 1)
    const from = warn + ramp(step, steps, ...pace.warn)
    if (from >= steps) return out
    const until = Math.min(steps, from + ramp(step, steps, ...pace.last))
    out.push({ warn, from, until })
    step = until
  }
}

/** A value that strolls: towards a goal, at a speed, and on to the next goal. */
export interface Wander {
  value: number
  goal: number
}

/** Moves a stroll one step of at most `speed`; arrived, it picks its next goal between `low` and `high`. */
export function wander(rng: RngState, walk: Wander, speed: number, low: number, high: number): void {
  if (walk.value === walk.goal) walk.goal = between(rng, low, high)
  walk.value = approach(walk.value, walk.goal, speed)
}

/** `value` brought at most `speed` nearer to `goal`. */
export function approach(value: number, goal: number, speed: number): number {
  return value + clamp(goal - value, -speed, speed)
}

/** How near two values are, 100 when equal down to 0 from `range` apart. */
export function closeness(a: number, b: number, range: number): number {
  return clamp(100 - div(Math.abs(a - b) * 100, range), 0, 100)
}
