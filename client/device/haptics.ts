/** Vibration patterns of a phone. */
import { settings } from './settings.ts'

/** Patterns (ms): vibrate, pause, vibrate … */
const BUZZES = {
  tap: [8],
  pick: [12],
  dial: [6],
  held: [20],
  done: [14, 40, 22],
  missed: [70],
  refused: [25, 40, 25],
  order: [10],
  ping: [20, 60, 20],
  /** The wind blows out a light: a shudder that fades. */
  wind: [40, 30, 26, 30, 14],
  light: [110],
  blanket: [90, 60, 90],
  rescue: [30, 30, 30, 30, 30],
  door: [18, 50, 18],
  beat: [16],
  wrong: [60, 40, 60],
  heart: [18, 90, 24],
  hit: [14],
  perfect: [14, 30, 14],
  bump: [45],
  vision: [12, 200, 12, 160, 12, 120, 18],
  home: [30, 60, 60],
} as const satisfies Record<string, readonly number[]>

export type BuzzName = keyof typeof BUZZES

/** Whether this browser can vibrate. Firefox has the name in `navigator` without a function behind it. */
export const canVibrate = (): boolean =>
  typeof navigator !== 'undefined' && typeof navigator.vibrate === 'function'

/** Vibrates once. Does nothing without a vibration motor, before the first tap, or when switched off in the settings. */
export function buzz(name: BuzzName): void {
  if (!canVibrate() || !settings.getState().haptics) return
  // Browsers log a warning when a page vibrates before the first user input.
  if (navigator.userActivation && !navigator.userActivation.hasBeenActive) return
  try {
    navigator.vibrate([...BUZZES[name]])
  } catch {
    // A browser that refuses must not take the page with it.
  }
}
