/** Keeps a client's idea of the room's time: a few questions at once after joining, then one now and then. */
import { createRoomClock } from '../../shared/protocol/clock.ts'

/** Questions in the first burst, and the ms between them. */
const BURST = 4
const BETWEEN = 250
/** How often to ask again, in ms. */
const AGAIN = 30_000

export interface TimeKeeper {
  now(): number
  /** Done when the room's time is known for the first time. */
  readonly known: Promise<void>
  /** Starts anew, after a reconnection or a sleep of the device; until the house has answered, the old time goes on. */
  restart(): void
  stop(): void
}

/** @param ask resolves with the room's time in ms, or rejects */
export function keepTime(ask: () => Promise<number>): TimeKeeper {
  let clock = createRoomClock()
  let timer: ReturnType<typeof setTimeout> | undefined
  let run = 0
  let heard: () => void = () => undefined
  const known = new Promise<void>((done) => {
    heard = done
  })

  const sample = async (fresh: typeof clock, left: number, mine: number): Promise<void> => {
    const sentAt = Date.now()
    try {
      const room = await ask()
      if (mine === run) {
        fresh.add({ sentAt, receivedAt: Date.now(), room })
        clock = fresh
        heard()
      }
    } catch {
      // Not heard; the next question will be.
    }
    if (mine === run)
      timer = setTimeout(() => void sample(fresh, Math.max(0, left - 1), mine), left > 1 ? BETWEEN : AGAIN)
  }
  const stop = () => {
    run++
    clearTimeout(timer)
  }
  const restart = () => {
    stop()
    void sample(createRoomClock(), BURST, run)
  }
  restart()
  return { now: () => clock.at(Date.now()) ?? Date.now(), known, restart, stop }
}
