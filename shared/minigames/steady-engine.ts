/** Shared by mini-games in which the thumb follows or withstands something (lanterns, glider, corridor, landing, study). */
import { between, nextInt, type RngState } from '../rng.ts'
import { clamp } from './engine.ts'
import { div, ramp } from './minigame-base.ts'

/** Unit vectors (in thousandths) of eight directions, clockwise from the right. */
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

/** An event with a warning before it, such as a gust of wind. */
export interface TimedEvent {
  /** First step of the warning. */
  warn: number
  /** First step of the event. */
  from: number
  /** First step after the event. */
  until: number
}

/** Durations in steps: each pair holds those at the start and at the end of the mini-game. */
export interface EventPace {
  /** From the end of one event to the warning of the next. */
  quiet: readonly [number, number]
  /** Of the warning. */
  warn: readonly [number, number]
  /** Of the event itself. */
  last: readonly [number, number]
  /** Random addition to `quiet`: 0 to this many steps. */
  jitter: number
}

/** Events from `start` to the last step, at shorter and shorter intervals; the last one may be cut short. */
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

/** A value that wanders at random: it moves to a goal, and from there to another. */
export interface Wander {
  value: number
  goal: number
}

/** Moves the value by at most `speed`; at its goal it first draws a new one between `low` and `high`. */
export function wander(rng: RngState, walk: Wander, speed: number, low: number, high: number): void {
  if (walk.value === walk.goal) walk.goal = between(rng, low, high)
  walk.value = approach(walk.value, walk.goal, speed)
}

/** `value` moved towards `goal` by at most `speed`. */
export function approach(value: number, goal: number, speed: number): number {
  return value + clamp(goal - value, -speed, speed)
}

/** How close two values are: 100 if equal, 0 if `range` or more apart. */
export function closeness(a: number, b: number, range: number): number {
  return clamp(100 - div(Math.abs(a - b) * 100, range), 0, 100)
}
