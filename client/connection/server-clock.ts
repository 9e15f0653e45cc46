/** Estimates the room's time from a burst of questions after joining, then one now and then. */
import { createRoomClock } from '../../shared/protocol/clock-sync.ts'

/** Questions in the first burst, and the ms between them. */
const BURST = 4
const BURST_INTERVAL = 250
/** Time (ms) between later questions. */
const INTERVAL = 30_000

export interface ServerClock {
  /** Room time in ms; this device's own time until the server has answered once. */
  now(): number
  /** Resolved when the server has answered for the first time. */
  readonly known: Promise<void>
  /** Starts asking, anew after a reconnection or a sleep of the device. The old estimate is used until there is an answer. */
  restart(): void
  /** Stops asking; `now()` goes on. */
  stop(): void
}

/** @param ask resolves with the room's time in ms, or rejects */
export function createServerClock(ask: () => Promise<number>): ServerClock {
  let clock = createRoomClock()
  let timer: ReturnType<typeof setTimeout> | undefined
  let run = 0
  let answered: () => void = () => undefined
  const known = new Promise<void>((resolve) => {
    answered = resolve
  })

  const sample = async (fresh: typeof clock, left: number, mine: number): Promise<void> => {
    const sentAt = Date.now()
    try {
      const room = await ask()
      if (mine === run) {
        fresh.add({ sentAt, receivedAt: Date.now(), room })
        clock = fresh
        answered()
      }
    } catch {
      // Lost; the next question may be answered.
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
    now: () => clock.at(Date.now()) ?? Date.now(),
    known,
    restart() {
      stop()
      void sample(createRoomClock(), BURST, run)
    },
    stop,
  }
}
