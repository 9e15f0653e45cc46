/** The interface of a client's connection to a room: the views, requests, and the room's time. */
import type { StoreApi } from 'zustand/vanilla'
import type { Role } from '../../shared/content/ids.ts'
import type { ActionType, Payload } from '../../shared/protocol/actions.ts'
import type { Rejection } from '../../shared/protocol/rejections.ts'
import type { CueView, PublicView, SeatView } from '../../shared/views/types.ts'
import type { Trouble } from './trouble.ts'

/** Why a connection has ended for good, as pages explain it to the player. */
export type EndReason = 'elsewhere' | 'removed' | 'ended' | 'retired' | 'gone' | 'outdated'

/** Everything a page renders from; replaced as a whole whenever a part changes. */
export interface RoomSnapshot {
  public: PublicView
  /** This seat's own view; null for screens and spectators. */
  mine: SeatView | null
  /** Whether there is a socket just now. */
  online: boolean
  /** Why there has been none for a while; null while that is not known, or not so. */
  trouble: Trouble | null
  /** Whether the server can persist the action log, so that the game survives a restart. */
  durable: boolean
  /** Of a screen: whether it is the one that speaks where only one machine may. */
  speaks: boolean
  /** Address of the storybook's page, once there is one. */
  book: string | null
  /** Set when the connection has ended for good. */
  endReason: EndReason | null
}

/** Outcome of a request: null when it was accepted, else why not. */
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
  /** The role of this client's seat; changes when roles are swapped or rotated. Null for screens and spectators. */
  readonly role: Role | null
  /** Address at which others join, for the QR code. */
  readonly address: string
  /** Opens this seat on another phone; null for screens and spectators. Secret: it contains the seat's token. */
  readonly seatLink: string | null
  readonly store: ConnectionStore
  /** Requests an action; never throws. While offline it waits a few seconds for a reconnection. */
  ask<T extends ActionType>(type: T, payload: Payload<T>): Promise<ActionResult>
  /** Room time now (ms since the room was opened). */
  now(): number
  /** Calls `listener` with the cues of what just happened, for pictures and sounds. Returns what unsubscribes it. */
  onCues(listener: (cues: readonly CueView[]) => void): () => void
  /** Leaves the room for good: a seat becomes free for other players, and its token is deleted. */
  leave(): void
  /** Closes the connection with its page. A seat stays this phone's and can be opened again by its token. */
  close(): void
}
