/** A client's connection to a room: what it sees, what it may ask for, and what time it is on the server. */
import type { StoreApi } from 'zustand/vanilla'
import type { Role } from '../../shared/content/ids.ts'
import type { ActionType, Payload, Rejection } from '../../shared/protocol/actions.ts'
import type { CueView, PublicView, SeatView } from '../../shared/views/types.ts'

/** Why a connection has ended for good, as the page tells it to a person. */
export type Farewell = 'elsewhere' | 'removed' | 'ended' | 'retired' | 'gone'

/** Everything a page draws from; replaced as a whole whenever a part changes. */
export interface RoomSnapshot {
  public: PublicView
  /** This seat's own view; null for screens and spectators. */
  mine: SeatView | null
  /** Whether the server can be reached just now. */
  online: boolean
  /** Whether the server can write down what happens, so that it survives a restart. */
  durable: boolean
  /** Path of the storybook's page, once there is one. */
  book: string | null
  /** Set when nothing more will come. */
  farewell: Farewell | null
}

/** Outcome of a request: null when it was done, else why not. */
export type ActionResult = Rejection | 'offline' | null

/** With `subscribeWithSelector`: `store.subscribe(selector, listener)` is called when that part changes. */
export type ConnectionStore = Omit<StoreApi<RoomSnapshot>, 'subscribe'> & {
  subscribe: {
    (listener: (now: RoomSnapshot, before: RoomSnapshot) => void): () => void
    <U>(
      selector: (snapshot: RoomSnapshot) => U,
      listener: (part: U, before: U) => void,
      options?: { equalityFn?: (a: U, b: U) => boolean; fireImmediately?: boolean },
    ): () => void
  }
}

export interface RoomConnection {
  readonly code: string
  /** Whose seat this is; changes when roles are swapped or rotated. Null for screens and spectators. */
  readonly role: Role | null
  /** Address at which others join, for the QR code. */
  readonly address: string
  /** Opens this seat on another phone; null for screens and spectators. Secret: it contains the seat's token. */
  readonly seatLink: string | null
  readonly store: ConnectionStore
  /** Asks for an action; never throws. While offline it waits a few seconds for the connection to come back. */
  ask<T extends ActionType>(type: T, payload: Payload<T>): Promise<ActionResult>
  /** Room time now, in ms. */
  now(): number
  /** Calls `listener` with what just happened, for pictures and sounds. Returns how to stop. */
  onCues(listener: (cues: readonly CueView[]) => void): () => void
  /** Leaves the room for good: a seat becomes free for somebody else, and its token is forgotten. */
  leave(): void
  /** Ends this connection because its page closes. A seat stays this phone's and can be opened again by its token. */
  close(): void
}
