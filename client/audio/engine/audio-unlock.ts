/**
 * The page's audio context. Browsers keep a page silent until somebody has touched it, so it is made at the first tap,
 * and woken again by any later one: phones put sound to sleep with the screen.
 */

let context: AudioContext | null = null
const waiting = new Set<(awake: AudioContext) => void>()
const changed = new Set<() => void>()

/** What counts as a touch to browsers; a finger's counts when it is lifted. */
const TAPS = ['pointerup', 'touchend', 'click', 'keydown'] as const

/** Whether this page could be heard if somebody touched it. */
export const waitsForTap = (): boolean => typeof AudioContext !== 'undefined' && context?.state !== 'running'

/**
 * Calls `then` with the page's audio context once it runs. Returns how to give up waiting, and listening for taps; when
 * nobody is left who waits, the context sleeps.
 * @param onChange is told whenever sound wakes or falls asleep
 */
export function onceAwake(then: (awake: AudioContext) => void, onChange?: () => void): () => void {
  if (typeof AudioContext === 'undefined') return () => undefined
  waiting.add(then)
  if (onChange) changed.add(onChange)
  for (const tap of TAPS) addEventListener(tap, wake, { capture: true, passive: true })
  // Whoever came here by tapping something has tapped already.
  if (navigator.userActivation?.hasBeenActive) wake()
  return () => {
    waiting.delete(then)
    if (onChange) changed.delete(onChange)
    if (waiting.size + changed.size > 0) return
    for (const tap of TAPS) removeEventListener(tap, wake, { capture: true })
    void context
      ?.suspend()
      .then(() => waiting.size + changed.size > 0 && wake())
      .catch(() => undefined)
  }
}

function wake(): void {
  if (!context) {
    context = new AudioContext({ latencyHint: 'interactive' })
    context.onstatechange = tell
  }
  if (context.state !== 'running') void context.resume().catch(() => undefined)
  tell()
}

function tell(): void {
  if (context?.state === 'running') for (const then of waiting) then(context)
  for (const change of changed) change()
}
