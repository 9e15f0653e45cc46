/**
 * Between a phone's pointer events, which come when they like, and the engines, which want one touch per
 * step. No tap is lost, however short, and a second thumb that lands before the first has left is a press of
 * its own.
 */
import { NO_TOUCH, packTouch, type Touch } from './engine.ts'

export interface Sampler {
  /** A thumb comes down at (x, y), in field units. */
  down(x: number, y: number): void
  /** The thumb slides; ignored while none is down. */
  move(x: number, y: number): void
  /** The thumb is lifted, or the browser took the touch away. */
  up(): void
  /** The touch for the step that is due. */
  sample(): Touch
  /** Where the thumb is now, told or not. */
  now(): Touch
  /** Whether the thumb has done anything since the last step. */
  isFresh(): boolean
}

/** Touches kept waiting at most: fifteen hundredths of a second. Taps beyond that are no human's. */
const MOST_WAITING = 6

export function createSampler(): Sampler {
  /** The thumb now, and what the engine has yet to be told before that. */
  let now: Touch = NO_TOUCH
  let told: Touch = NO_TOUCH
  const waiting: Touch[] = []
  return {
    down(x, y) {
      now = packTouch(x, y)
      if (waiting.length >= MOST_WAITING) return
      if ((waiting.at(-1) ?? told) !== NO_TOUCH) waiting.push(NO_TOUCH)
      waiting.push(now)
    },
    move(x, y) {
      if (now !== NO_TOUCH) now = packTouch(x, y)
    },
    up() {
      now = NO_TOUCH
    },
    sample() {
      told = waiting.shift() ?? now
      return told
    },
    now: () => now,
    isFresh: () => waiting.length > 0 || now !== told,
  }
}
