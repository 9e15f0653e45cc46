/**
 * Turns pointer events, which arrive at any time, into one touch for each step of an engine. Taps shorter than a step
 * are kept, and a second thumb that comes down before the first is lifted gives a press of its own.
 */
import { NO_TOUCH, packTouch, type Touch } from './engine.ts'

/** Collects pointer events between steps; coordinates are in field units. */
export interface Sampler {
  /** A thumb comes down at (x, y). */
  down(x: number, y: number): void
  /** The thumb moves to (x, y); ignored while none is down. */
  move(x: number, y: number): void
  /** The thumb is lifted, or the browser cancelled the touch. */
  up(): void
  /** The touch for the next step. */
  sample(): Touch
  /** Where the thumb is now, whether sampled or not. */
  now(): Touch
  /** Whether there is anything that has not been sampled. */
  isFresh(): boolean
}

/** Maximum of queued touches: 0.15 s of them. No human taps faster; further taps are dropped. */
const MAX_QUEUED = 6

/** A sampler without events. */
export function createSampler(): Sampler {
  let now: Touch = NO_TOUCH
  /** The last touch sampled, and those still to be sampled before `now`. */
  let sampled: Touch = NO_TOUCH
  const queue: Touch[] = []
  return {
    down(x, y) {
      now = packTouch(x, y)
      if (queue.length >= MAX_QUEUED) return
      if ((queue.at(-1) ?? sampled) !== NO_TOUCH) queue.push(NO_TOUCH)
      queue.push(now)
    },
    move(x, y) {
      if (now !== NO_TOUCH) now = packTouch(x, y)
    },
    up() {
      now = NO_TOUCH
    },
    sample() {
      sampled = queue.shift() ?? now
      return sampled
    },
    now: () => now,
    isFresh: () => queue.length > 0 || now !== sampled,
  }
}
