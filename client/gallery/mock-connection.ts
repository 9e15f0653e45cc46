/** A connection that shows a recorded night to one viewer. Views are real; requests are only recorded. */
import { subscribeWithSelector } from 'zustand/middleware'
import { createStore } from 'zustand/vanilla'
import type { Role } from '../../shared/content/ids.ts'
import { phoneAt } from '../../shared/content/phones.ts'
import type { RoomSummary } from '../../shared/protocol/notices.ts'
import type { GameState } from '../../shared/rules/state/index.ts'
import type { MessageTranslator } from '../../shared/views/message-translator.ts'
import { cuesFor, viewPublic, viewSeat } from '../../shared/views/secrecy.ts'
import type { CueView, Viewer } from '../../shared/views/types.ts'
import type { RoomConnection, RoomSnapshot } from '../connection/room-connection.ts'
import { pageLanguage } from '../device/page-language.ts'

/** Code of the room in all nights of the gallery. */
export const CODE = 'MOTH'

/** A request that a viewer made. */
export interface RequestedAction {
  by: Role | null
  type: string
  payload: unknown
}

export interface MockConnection extends RoomConnection {
  /**
   * Shows another moment of the night.
   * @param at room time (ms), which runs on from there at `rate`; at 0 it stands still
   * @param options `heard`: whether the cues of this moment are played
   */
  show(night: GameState, at: number, options: { rate: number; heard: boolean }): void
}

/**
 * Makes the connection of one viewer.
 * @param night the first state to show
 * @param onAsk called with every request; none of them has any effect
 */
export function createMockConnection(
  viewer: Viewer,
  night: GameState,
  tell: MessageTranslator,
  onAsk: (asked: RequestedAction) => void,
): MockConnection {
  const role = viewer.kind === 'seat' ? viewer.role : null
  const listeners = new Set<(cues: readonly CueView[]) => void>()
  let clock = { at: night.clock.room, since: performance.now(), rate: 0 }

  const see = (now: GameState): RoomSnapshot => {
    // Views may share objects with the state, and a replay changes its state in place.
    const still = structuredClone(now)
    includeTouches(still)
    return {
      public: viewPublic(still, tell),
      mine: viewer.kind === 'seat' ? viewSeat(still, phoneAt(viewer.role, viewer), tell) : null,
      online: true,
      trouble: null,
      durable: true,
      speaks: true,
      book: still.phase.id === 'storybook' ? '/book/gallery' : null,
      endReason: null,
    }
  }
  const first = see(night)
  const store = createStore<RoomSnapshot>()(subscribeWithSelector(() => first))

  return {
    code: CODE,
    role,
    address: `http://192.168.1.23:2567/${CODE}`,
    seatLink: role && `http://192.168.1.23:2567/${CODE}#seat=a-seat-of-the-gallery`,
    store,
    async ask(type, payload) {
      onAsk({ by: role, type, payload })
      return null
    },
    now: () => clock.at + (performance.now() - clock.since) * clock.rate,
    onCues(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    leave: () => onAsk({ by: role, type: 'leave', payload: {} }),
    close: () => undefined,
    show(now, at, { rate, heard }) {
      clock = { at, since: performance.now(), rate }
      store.setState(see(now), true)
      const cues = heard ? cuesFor(now, viewer, tell) : []
      if (cues.length > 0) for (const listener of listeners) listener(cues)
    },
  }
}

/** Makes each mini-game's view contain the touches so far, as for a phone that reconnects in the middle of it. */
function includeTouches(night: GameState): void {
  for (const play of Object.values(night.evenings.at(-1)?.plays ?? {})) play.resume = true
}

/** The room's summary, as the join page gets it from a server. */
export function summaryOf(night: GameState): RoomSummary {
  const roles = {} as RoomSummary['roles']
  for (const role of Object.keys(night.seats) as Role[]) {
    const { player, second, awake } = night.seats[role]
    roles[role] = { player: player?.name ?? null, second: second?.name ?? null, awake }
  }
  return {
    code: CODE,
    language: pageLanguage(),
    phase: night.phase.id,
    locked: night.settings.locked,
    roles,
    neighbours: 2,
  }
}
