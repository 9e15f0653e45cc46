/** The house as a client holds it: what it sees, what it may ask, and what time it is there. */
import type { StoreApi } from 'zustand/vanilla'
import type { Role } from '../../shared/content/ids.ts'
import type { ActionType, Payload, Rejection } from '../../shared/protocol/actions.ts'
import type { CueView, PublicView, SeatView } from '../../shared/view/types.ts'

/** Why a connection is over for good. */
export type Farewell = 'elsewhere' | 'removed' | 'ended' | 'retired' | 'gone'

export interface Seen {
  public: PublicView
  /** This seat's own view; null for screens and neighbours. */
  mine: SeatView | null
  /** Whether the house can be heard just now. */
  online: boolean
  /** Whether what happens is written down, so that it survives the server. */
  durable: boolean
  /** Path of the storybook's page, once it is bound. */
  book: string | null
  /** Set when nothing more will come. */
  farewell: Farewell | null
}

/** What became of a request: null when it was done, else why not. */
export type Answer = Rejection | 'offline' | null

/** With `subscribeWithSelector`: `store.subscribe(selector, listener)` hears of one part alone. */
export type HouseStore = Omit<StoreApi<Seen>, 'subscribe'> & {
  subscribe: {
    (listener: (seen: Seen, before: Seen) => void): () => void
    <U>(
      selector: (seen: Seen) => U,
      listener: (part: U, before: U) => void,
      options?: { equalityFn?: (a: U, b: U) => boolean; fireImmediately?: boolean },
    ): () => void
  }
}

export interface House {
  readonly code: string
  /** Whose seat this is; changes when roles are swapped or turned. Null for screens and neighbours. */
  readonly role: Role | null
  /** Where others join, for the QR code. */
  readonly address: string
  /** Opens this seat on another phone; null for screens and neighbours. A secret of this seat's. */
  readonly seatLink: string | null
  readonly store: HouseStore
  /** Asks for an action; never throws. */
  ask<T extends ActionType>(type: T, payload: Payload<T>): Promise<Answer>
  /** Room time now, in ms. */
  now(): number
  /** Hears what just happened, for pictures and sounds. Returns how to stop. */
  onCues(listener: (cues: readonly CueView[]) => void): () => void
  /** Leaves for good. A seat goes back to the house. */
  leave(): void
}
