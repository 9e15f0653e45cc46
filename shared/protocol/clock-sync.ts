/**
 * Estimates the server's room time on a client. The server answers the request `time` with its room time, which is taken
 * to be that of the moment halfway between request and answer. The answer with the shortest round trip is used, since its
 * error is at most half of that.
 */

/** One request and its answer; all in ms. */
export interface TimeSample {
  /** Local time of the request. */
  sentAt: number
  /** Local time of the answer. */
  receivedAt: number
  /** Room time in the answer. */
  room: number
}

/** Converts local time to room time. */
export interface RoomClock {
  /** Adds an answer; one with a longer round trip than the best so far changes nothing. */
  add(sample: TimeSample): void
  /** Forgets all answers, because the device slept: its clock may have stopped meanwhile. */
  reset(): void
  /** Room time (ms) at a local time, or null before the first answer. */
  at(local: number): number | null
}

/** A clock without answers. */
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
