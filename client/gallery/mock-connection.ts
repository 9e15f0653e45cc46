/** A house that plays a recorded night to one viewer: what it sees is real, what it asks for is only written down. */
import { subscribeWithSelector } from 'zustand/middleware'
import { createStore } from 'zustand/vanilla'
import type { Role } from '../../shared/content/ids.ts'
import type { RoomSummary } from '../../shared/protocol/notices.ts'
import type { GameState } from '../../shared/rules/state/index.ts'
import type { Teller } from '../../shared/views/message-translator.ts'
import { cuesFor, viewPublic, viewSeat } from '../../shared/views/secrecy.ts'
import type { CueView, Viewer } from '../../shared/views/types.ts'
import type { RoomConnection, RoomSnapshot } from '../connection/room-connection.ts'
import { languageOfPage } from '../device/page-language.ts'

export const CODE = 'MOTH'

/** Somebody asked for something. */
export interface RequestedAction {
  by: Role | null
  type: string
  payload: unknown
}

export interface FakeHouse extends RoomConnection {
  /** Shows another moment of the night. Room time runs on from `at` (ms) at a rate; at 0 it stands there. */
  show(night: GameState, at: number, options: { rate: number; heard: boolean }): void
}

/** @param onAsk hears what the viewer asks for; nothing of it is done */
export function fakeHouse(
  viewer: Viewer,
  night: GameState,
  tell: Teller,
  onAsk: (asked: RequestedAction) => void,
): FakeHouse {
  const role = viewer.kind === 'seat' ? viewer.role : null
  const listeners = new Set<(cues: readonly CueView[]) => void>()
  let clock = { at: night.clock.room, since: performance.now(), rate: 0 }

  const see = (now: GameState): RoomSnapshot => {
    // Views may share parts with the night they are of, and that one is changed in place.
    const still = structuredClone(now)
    bringTouches(still)
    return {
      public: viewPublic(still, tell),
      mine: role && viewSeat(still, role, tell),
      online: true,
      durable: true,
      book: still.phase.id === 'storybook' ? '/book/gallery' : null,
      farewell: null,
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

/** Every play brings its touches along, as for a phone that comes back in the middle of it. */
function bringTouches(night: GameState): void {
  for (const play of Object.values(night.evenings.at(-1)?.plays ?? {})) play.resume = true
}

/** What is known of the room at its door. */
export function summaryOf(night: GameState): RoomSummary {
  const roles = {} as RoomSummary['roles']
  for (const role of Object.keys(night.seats) as Role[]) {
    const { player, awake } = night.seats[role]
    roles[role] = { player: player?.name ?? null, awake }
  }
  return {
    code: CODE,
    language: languageOfPage(),
    phase: night.phase.id,
    locked: night.settings.locked,
    roles,
    neighbours: 2,
  }
}
