/** Asks the server regularly whether it still answers: phones do not always report that a socket has died. */

/** Time (ms) between two questions, and how long an answer may take. */
const INTERVAL = 1_500
const TIMEOUT = 2_500

export interface Heartbeat {
  /** Asks at once: the device has just woken up. */
  check(): void
  stop(): void
}

/**
 * Starts asking.
 * @param ask resolves when the server has answered; rejects when it has not within so many ms
 * @param silent called once when an answer did not come; nothing more is asked then
 */
export function startHeartbeat(ask: (timeoutMs: number) => Promise<unknown>, silent: () => void): Heartbeat {
  let stopped = false
  let timer: ReturnType<typeof setTimeout> | undefined

  const beat = async () => {
    clearTimeout(timer)
    // A hidden page may sleep; it is checked again when it wakes up.
    if (!document.hidden) {
      try {
        await ask(TIMEOUT)
      } catch {
        if (stopped) return
        stopped = true
        clearTimeout(timer)
        silent()
        return
      }
    }
    clearTimeout(timer)
    if (!stopped) timer = setTimeout(() => void beat(), INTERVAL)
  }
  timer = setTimeout(() => void beat(), INTERVAL)
  return {
    check: () => void beat(),
    stop() {
      stopped = true
      clearTimeout(timer)
    },
  }
}
