/** A connection that always shows the same view. */
import { subscribeWithSelector } from 'zustand/middleware'
import { createStore } from 'zustand/vanilla'
import type { CueView, PublicView } from '../../../shared/views/types.ts'
import type { RoomConnection, RoomSnapshot } from '../../connection/room-connection.ts'

/**
 * A connection with one public view and no private one, in which time stands still and every request succeeds.
 * @param now room time (ms)
 * @returns the connection; `cue` plays cues
 */
export function stillConnection(
  view: PublicView,
  now: number,
): RoomConnection & { cue(cues: readonly CueView[]): void } {
  const listeners = new Set<(cues: readonly CueView[]) => void>()
  const store = createStore<RoomSnapshot>()(
    subscribeWithSelector(
      (): RoomSnapshot => ({
        public: view,
        mine: null,
        online: true,
        trouble: null,
        durable: true,
        speaks: true,
        book: null,
        endReason: null,
      }),
    ),
  )
  return {
    code: 'MOTH',
    role: null,
    address: 'http://192.168.1.23:8080/MOTH',
    seatLink: null,
    store,
    ask: async () => null,
    now: () => now,
    onCues: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    leave: () => undefined,
    close: () => undefined,
    cue: (cues) => {
      for (const listener of listeners) listener(cues)
    },
  }
}
