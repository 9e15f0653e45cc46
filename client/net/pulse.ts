/** Feels whether a line is alive: phones do not always say that it has died. */

/** How often (ms) the house is asked, and how long it may take to answer. */
const BEAT = 1_500
const DEAD_AFTER = 2_500

export interface Pulse {
  /** Asks at once: the device has woken up. */
  feel(): void
  stop(): void
}

/**
 * @param ask resolves when the house has answered; rejects when it has not within so many ms
 * @param dead the line is not alive, whatever it says
 */
export function feelPulse(ask: (ms: number) => Promise<unknown>, dead: () => void): Pulse {
  let stopped = false
  let timer: ReturnType<typeof setTimeout> | undefined

  const beat = async () => {
    clearTimeout(timer)
    // What nobody looks at may sleep; it is felt again when it is woken.
    if (!document.hidden) {
      try {
        await ask(DEAD_AFTER)
      } catch {
        if (!stopped) dead()
        return
      }
    }
    if (!stopped) timer = setTimeout(() => void beat(), BEAT)
  }
  timer = setTimeout(() => void beat(), BEAT)
  return {
    feel: () => void beat(),
    stop() {
      stopped = true
      clearTimeout(timer)
    },
  }
}
