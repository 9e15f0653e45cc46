/**
 * The states of a connection and what each event does in them: one table, without timers or sockets. What runs while a
 * state lasts is in `live-connection.ts`.
 *
 *   idle → joining → online ⇄ waiting ⇄ reconnecting, and from each of them to replaced or closed, which are final.
 *
 * A table of our own rather than XState: five living states without nesting fit on a page, and XState 5 (`setup` and
 * `createActor`) would add 14.5 kB (gzip) to what a phone downloads while somebody waits at the join page.
 */
import type { Rejection } from '../../shared/protocol/actions.ts'

/** How to get back in: `resume` as the same connection, by Colyseus' token; `rejoin` as a new one, by the seat's token. */
export type ReconnectMethod = 'resume' | 'rejoin'

/** Why a connection is closed for good. `replaced` is a state of its own: that seat can be taken back. */
export type CloseReason =
  | 'left'
  | 'removed'
  | 'ended'
  | 'retired'
  | 'gone'
  /** This page is older than the server's protocol. */
  | 'outdated'
  /** The first join failed. */
  | 'not-joined'

interface Retry {
  /** Counts attempts to come back, from 0. */
  readonly attempt: number
  /** Whether the server may still know the old connection, so that `resume` is worth trying. */
  readonly resumable: boolean
}

export type ConnectionState =
  /** Nothing has been tried yet. */
  | { readonly name: 'idle' }
  /** The first join is on its way. */
  | { readonly name: 'joining' }
  /** There is a socket, and as far as we know it works. */
  | { readonly name: 'online' }
  /** No socket; the next attempt is made after a pause. */
  | ({ readonly name: 'waiting' } & Retry)
  /** No socket; an attempt is on its way. */
  | ({ readonly name: 'reconnecting'; readonly way: ReconnectMethod } & Retry)
  /** The same seat was opened elsewhere. Final. */
  | { readonly name: 'replaced' }
  /** Final. */
  | { readonly name: 'closed'; readonly reason: CloseReason }

export type ConnectionEvent =
  | { readonly type: 'join' }
  /** An attempt has brought a socket. */
  | { readonly type: 'connected' }
  /** An attempt has failed or takes too long; another one may succeed. */
  | { readonly type: 'failed' }
  /** An attempt was rejected, and later ones would be, too. */
  | { readonly type: 'rejected'; readonly reason: Rejection }
  /** The socket was cut. `brief`: it had only just been opened. */
  | { readonly type: 'dropped'; readonly brief: boolean }
  /** The socket looks open, but the server does not answer. */
  | { readonly type: 'silent'; readonly brief: boolean }
  /** The server has closed the socket on purpose. */
  | { readonly type: 'dismissed'; readonly why: 'elsewhere' | 'removed' | 'ended' }
  /** The pause before the next attempt is over. */
  | { readonly type: 'due' }
  /** The device has woken up, or its network is back. */
  | { readonly type: 'wake' }
  /** This page ends the connection. */
  | { readonly type: 'close' }

type Name = ConnectionState['name']
type Type = ConnectionEvent['type']
type StateCalled<N extends Name> = Extract<ConnectionState, { name: N }>
type EventOf<T extends Type> = Extract<ConnectionEvent, { type: T }>
type TransitionTable = {
  readonly [N in Name]: {
    readonly [T in Type]: (state: StateCalled<N>, event: EventOf<T>) => ConnectionState
  }
}

/** A connection that lasted only briefly is not followed by another at once: the pauses start from here. */
const AFTER_BRIEF = 2

const ONLINE: ConnectionState = { name: 'online' }
const closed = (reason: CloseReason): ConnectionState => ({ name: 'closed', reason })
/** The event means nothing here: it is late, or cannot happen. */
const ignore = <S extends ConnectionState>(state: S): S => state
const closedHere = () => closed('left')
const failedToJoin = () => closed('not-joined')
const lost =
  (resumable: boolean) =>
  (_: unknown, { brief }: { brief: boolean }): ConnectionState => ({
    name: 'waiting',
    attempt: brief ? AFTER_BRIEF : 0,
    resumable,
  })
const dismissed = (_: unknown, { why }: EventOf<'dismissed'>): ConnectionState =>
  why === 'elsewhere' ? { name: 'replaced' } : closed(why)
const attempt = ({ attempt, resumable }: Retry): ConnectionState => ({
  name: 'reconnecting',
  way: resumable ? 'resume' : 'rejoin',
  attempt,
  resumable,
})
/** After `resume`, `rejoin` at once; after that, a pause. */
const nextAttempt = ({ way, attempt, resumable }: StateCalled<'reconnecting'>): ConnectionState =>
  way === 'resume'
    ? { name: 'reconnecting', way: 'rejoin', attempt, resumable }
    : { name: 'waiting', attempt: attempt + 1, resumable }
const rejected = (state: StateCalled<'reconnecting'>, { reason }: EventOf<'rejected'>): ConnectionState => {
  // The server may have forgotten the connection and still know the seat.
  if (state.way === 'resume') return nextAttempt(state)
  if (reason === 'elsewhere') return { name: 'replaced' }
  if (reason === 'old-version') return closed('outdated')
  return closed(reason === 'retired' ? 'retired' : 'gone')
}

/** Every event is answered in every state; a new one does not compile until it is. */
const TABLE: TransitionTable = {
  idle: {
    join: () => ({ name: 'joining' }),
    connected: ignore,
    failed: ignore,
    rejected: ignore,
    dropped: ignore,
    silent: ignore,
    dismissed: ignore,
    due: ignore,
    wake: ignore,
    close: closedHere,
  },
  joining: {
    join: ignore,
    connected: () => ONLINE,
    failed: failedToJoin,
    rejected: failedToJoin,
    dropped: ignore,
    silent: ignore,
    dismissed: ignore,
    due: ignore,
    wake: ignore,
    close: closedHere,
  },
  online: {
    join: ignore,
    connected: ignore,
    failed: ignore,
    rejected: ignore,
    dropped: lost(true),
    // It looks alive, perhaps to the server as well, which then refuses to resume it.
    silent: lost(false),
    dismissed,
    due: ignore,
    // The socket is checked at once, but until it fails to answer nothing has changed.
    wake: ignore,
    close: closedHere,
  },
  waiting: {
    join: ignore,
    connected: ignore,
    failed: ignore,
    rejected: ignore,
    dropped: ignore,
    silent: ignore,
    dismissed: ignore,
    due: attempt,
    wake: attempt,
    close: closedHere,
  },
  reconnecting: {
    join: ignore,
    connected: () => ONLINE,
    failed: nextAttempt,
    rejected,
    dropped: ignore,
    silent: ignore,
    dismissed: ignore,
    due: ignore,
    // An attempt that began while the device slept may hang for long: the next one begins at once.
    wake: nextAttempt,
    close: closedHere,
  },
  replaced: final<'replaced'>(),
  closed: final<'closed'>(),
}

function final<N extends 'replaced' | 'closed'>(): TransitionTable[N] {
  const all = {
    join: ignore,
    connected: ignore,
    failed: ignore,
    rejected: ignore,
    dropped: ignore,
    silent: ignore,
    dismissed: ignore,
    due: ignore,
    wake: ignore,
    close: ignore,
  }
  return all
}

/** The names of all states and events. Exported for tests. */
export const STATE_NAMES = Object.keys(TABLE) as Name[]
export const EVENT_TYPES = Object.keys(TABLE.idle) as Type[]

/** The state after an event; the very same object when the event changes nothing. */
export function transition(state: ConnectionState, event: ConnectionEvent): ConnectionState {
  // A state's name picks its row and an event's type its column, so the handler fits both; TypeScript cannot follow that.
  const answer = TABLE[state.name][event.type] as (s: ConnectionState, e: ConnectionEvent) => ConnectionState
  return answer(state, event)
}

/** Whether nothing can follow. */
export const isFinal = ({ name }: ConnectionState): boolean => name === 'replaced' || name === 'closed'
