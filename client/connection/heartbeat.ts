/** The heartbeat: pings the server regularly, because phones do not always report a dead socket. */

/** Time (ms) between two pings, and how long a reply may take. */
const INTERVAL = 1_500
const TIMEOUT = 2_500

export interface Heartbeat {
  /** Pings at once, for when the device has just woken up. */
  check(): void
  stop(): void
}

/**
 * Starts the heartbeat.
 * @param ask sends one ping; resolves with the reply, rejects when none came within `timeoutMs`
 * @param silent called once when a reply did not come; the heartbeat stops then
 */
export function startHeartbeat(ask: (timeoutMs: number) => Promise<unknown>, silent: () => void): Heartbeat {
  let stopped = false
  let timer: ReturnType<typeof setTimeout> | undefined

  const beat = async () => {
    clearTimeout(timer)
    // The timers of a hidden page are unreliable; the socket is checked when the page is shown again.
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
