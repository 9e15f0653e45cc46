/** What a process does with its rooms before it stops. */
import { setTimeout } from 'node:timers/promises'
import type { Logger } from 'pino'
import type { GameRoom } from '../room/GameRoom.ts'

/** How often (ms) it looks which rooms have ended. */
const EVERY = 1_000

interface DrainOptions {
  /** The rooms of this process. */
  rooms(): GameRoom[]
  /** How long (ms) rooms whose game is under way may go on here. */
  time: number
  /** Moves rooms to other processes; null where there can be none. */
  move: ((rooms: GameRoom[]) => Promise<{ left: GameRoom[]; others: boolean }>) | null
  /** Aborted when it has to stop at once. */
  hurry: AbortSignal
  log: Logger
}

/**
 * Resolves when this process may stop: games under way have ended or their time is over, and all rooms that another process can
 * play have been moved there. Rooms that others cannot play, because they have other rules, stay until they end.
 */
export async function drain({ rooms, time, move, hurry, log }: DrainOptions): Promise<void> {
  const until = performance.now() + time
  const underWay = () => rooms().filter((room) => room.isUnderWay)
  if (time > 0) log.info({ rooms: underWay().length }, 'no new rooms; those under way may end first')
  while (!hurry.aborted && performance.now() < until && underWay().length > 0) {
    await move?.(rooms().filter((room) => !room.isUnderWay))
    await pause(hurry)
  }
  let said = false
  while (move && !hurry.aborted && rooms().length > 0) {
    const { left, others } = await move(rooms())
    // Alone, it leaves its rooms in the log for whoever starts next.
    if (left.length === 0 || !others) return
    if (!said)
      log.warn(
        { rooms: left.length },
        'the other processes have other rules: these rooms play on here until they end; another signal ends this at once',
      )
    said = true
    await pause(hurry)
  }
}

const pause = (hurry: AbortSignal) => setTimeout(EVERY, null, { signal: hurry }).catch(() => null)
