/** Keeps a client's idea of the room's time: a few questions at once after joining, then one now and then. */
import { createRoomClock } from '../../shared/protocol/clock.ts'

/** Questions in the first burst, and the ms between them. */
const BURST = 4
const BETWEEN = 250
/** How often to ask again, in ms. */
const AGAIN = 30_000

export interface TimeKeeper {
  now(): number
  /** Starts anew, after a reconnection or a sleep of the device. */
  restart(): void
  stop(): void
}

/** @param ask resolves with the room's time in ms, or rejects */
export function keepTime(ask: () => Promise<number>): TimeKeeper {
  const clock = createRoomClock()
  let timer: ReturnType<typeof setTimeout> | undefined
  let run = 0

  const sample = async (left: number, mine: number): Promise<void> => {
    const sentAt = Date.now()
    try {
      const room = await ask()
      if (mine === run) clock.add({ sentAt, receivedAt: Date.now(), room })
    } catch {
      // Not heard; the next question will be.
    }
    if (mine === run)
      timer = setTimeout(() => void sample(Math.max(0, left - 1), mine), left > 1 ? BETWEEN : AGAIN)
  }
  const stop = () => {
    run++
    clearTimeout(timer)
  }
  const restart = () => {
    stop()
    clock.reset()
    void sample(BURST, run)
  }
  restart()
  return { now: () => clock.at(Date.now()) ?? Date.now(), restart, stop }
}
