/**
 * Estimates the room's time from a burst of requests after joining, and from one every 30 s afterwards. It counts by the
 * monotonic clock, because people and networks set a device's date and time while it plays.
 */
import { createRoomClock } from '../../shared/protocol/clock-sync.ts'

/** Requests in the first burst, and the time (ms) between them. */
const BURST = 4
const BURST_INTERVAL = 250
/** Time (ms) between later requests. */
const INTERVAL = 30_000

export interface ServerClock {
  /** Room time (ms); this device's own time until the server has replied once. */
  now(): number
  /** Resolved when the server has replied for the first time. */
  readonly known: Promise<void>
  /** Starts a new burst: after joining, a reconnection or a sleep of the device. The old estimate is used until the first reply. */
  restart(): void
  /** Stops the requests; `now()` keeps running. */
  stop(): void
}

/** @param ask requests the room's time: resolves with it in ms, or rejects */
export function createServerClock(ask: () => Promise<number>): ServerClock {
  let clock = createRoomClock()
  let timer: ReturnType<typeof setTimeout> | undefined
  let run = 0
  let answered: () => void = () => undefined
  const known = new Promise<void>((resolve) => {
    answered = resolve
  })

  const sample = async (fresh: typeof clock, left: number, mine: number): Promise<void> => {
    const sentAt = performance.now()
    try {
      const room = await ask()
      if (mine === run) {
        fresh.add({ sentAt, receivedAt: performance.now(), room })
        clock = fresh
        answered()
      }
    } catch {
      // Lost; there will be another request.
    }
    if (mine === run)
      timer = setTimeout(
        () => void sample(fresh, Math.max(0, left - 1), mine),
        left > 1 ? BURST_INTERVAL : INTERVAL,
      )
  }
  const stop = () => {
    run++
    clearTimeout(timer)
  }
  return {
    now: () => clock.at(performance.now()) ?? performance.now(),
    known,
    restart() {
      stop()
      void sample(createRoomClock(), BURST, run)
    },
    stop,
  }
}
