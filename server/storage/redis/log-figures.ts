/** What is counted of the rooms of one process. */
import type { OwnedRoom } from './owned-room.ts'

export interface LogFigures {
  /** Rooms that it owns. */
  owned: number
  /** Rooms that it has taken over from processes that died. */
  takenOver: number
  /** Rooms that other processes have given it. */
  received: number
  /** Rooms that it has given to other processes. */
  handedOn: number
  /** For how long (s) the oldest entry that Redis has not confirmed has been waiting. */
  lag: number
  /** How many entries Redis has not confirmed. */
  waiting: number
}

/** The figures of these rooms. @param counts what was counted so far */
export function figuresOf(
  rooms: readonly OwnedRoom[],
  counts: Pick<LogFigures, 'takenOver' | 'received' | 'handedOn'>,
): LogFigures {
  return {
    owned: rooms.length,
    ...counts,
    lag: Math.max(0, ...rooms.map(({ lag }) => lag)) / 1_000,
    waiting: rooms.reduce((sum, { entries, written }) => sum + entries - written, 0),
  }
}
