/**
 * Room time on a phone. The server answers `time` with the room's time; halfway between asking and answer it was
 * that time. The answer that took least on its way is the one to believe.
 */

/** One question and its answer; all in ms. */
export interface TimeSample {
  /** Local time when asked. */
  sentAt: number
  /** Local time when answered. */
  receivedAt: number
  /** Room time in the answer. */
  room: number
}

export interface RoomClock {
  /** Takes an answer into account; answers that took longer than the best so far change nothing. */
  add(sample: TimeSample): void
  /** Forgets all answers: after a sleep of the device its clock may have stood still. */
  reset(): void
  /** Room time (ms) at a local time, or null before the first answer. */
  at(local: number): number | null
}

export function createRoomClock(): RoomClock {
  let best: { roundTrip: number; offset: number } | null = null
  return {
    add: ({ sentAt, receivedAt, room }) => {
      const roundTrip = receivedAt - sentAt
      if (best && best.roundTrip < roundTrip) return
      best = { roundTrip, offset: room - receivedAt + roundTrip / 2 }
    },
    reset: () => {
      best = null
    },
    at: (local) => (best ? local + best.offset : null),
  }
}
