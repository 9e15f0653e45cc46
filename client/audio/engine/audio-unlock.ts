/**
 * The page's one audio context. Browsers keep a page silent until a user gesture, so it is created at the first tap;
 * later taps resume it, since phones suspend sound together with the screen.
 */

let context: AudioContext | null = null
const waiting = new Set<(context: AudioContext) => void>()
const changeListeners = new Set<() => void>()

/** Events that browsers count as a user gesture; a finger's counts when it is lifted. */
const TAPS = ['pointerup', 'touchend', 'click', 'keydown'] as const

/** Whether a tap is needed before this page can be heard. */
export const needsTapForSound = (): boolean =>
  typeof AudioContext !== 'undefined' && context?.state !== 'running'

/**
 * Calls `then` with the page's audio context whenever it runs. Returns how to stop; once no caller is left, the context
 * is suspended.
 * @param then may be called more than once
 * @param onChange called whenever the context starts or stops running
 */
export function whenAudioRuns(then: (context: AudioContext) => void, onChange?: () => void): () => void {
  if (typeof AudioContext === 'undefined') return () => undefined
  waiting.add(then)
  if (onChange) changeListeners.add(onChange)
  for (const tap of TAPS) addEventListener(tap, unlock, { capture: true, passive: true })
  // A tap that led to this page counts. A context takes a slow phone a tenth of a second, so the page is shown first.
  if (navigator.userActivation?.hasBeenActive) setTimeout(() => waiting.has(then) && unlock())
  return () => {
    waiting.delete(then)
    if (onChange) changeListeners.delete(onChange)
    if (waiting.size + changeListeners.size > 0) return
    for (const tap of TAPS) removeEventListener(tap, unlock, { capture: true })
    void context
      ?.suspend()
      .then(() => waiting.size + changeListeners.size > 0 && unlock())
      .catch(() => undefined)
  }
}

function unlock(): void {
  context ??= createContext()
  if (!context) return
  if (context.state !== 'running') void context.resume().catch(() => undefined)
  notify()
}

/** A new context, or null where the browser refuses to make one (too many of them, or no sound device): silence. */
function createContext(): AudioContext | null {
  try {
    const created = new AudioContext({ latencyHint: 'interactive' })
    created.onstatechange = notify
    return created
  } catch {
    return null
  }
}

function notify(): void {
  if (context?.state === 'running') for (const then of waiting) then(context)
  for (const change of changeListeners) change()
}
