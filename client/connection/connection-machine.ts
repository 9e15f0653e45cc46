/**
 * The connection's state machine: one pure table of states and events, without timers or sockets. What runs while a state
 * lasts is in `live-connection.ts`.
 *
 *   idle → joining → online ⇄ waiting ⇄ reconnecting, and from each of them to replaced or closed, which are final.
 *
 * A table of our own rather than XState: five non-final states without nesting fit on a page, and XState 5 (`setup` and
 * `createActor`) would add 14.5 kB (gzip) to what a phone downloads while its player waits on the join page.
 */
import type { Rejection } from '../../shared/protocol/rejections.ts'

/** How to reconnect: `resume` the same connection by Colyseus' token, or `rejoin` as a new one by the seat's token. */
export type ReconnectMethod = 'resume' | 'rejoin'

/** Why a connection is closed for good. `replaced` is a state of its own, because that seat can be taken back. */
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
  /** Number of the reconnection attempt, from 0. */
  readonly attempt: number
  /** Whether the server may still hold the old connection, so that `resume` is worth trying. */
  readonly resumable: boolean
}

export type ConnectionState =
  /** Before the first join. */
  | { readonly name: 'idle' }
  /** The first join is in progress. */
  | { readonly name: 'joining' }
  /** There is a socket, and nothing suggests that it is dead. */
  | { readonly name: 'online' }
  /** No socket; the next attempt is made after a pause. */
  | ({ readonly name: 'waiting' } & Retry)
  /** No socket; an attempt is in progress. */
  | ({ readonly name: 'reconnecting'; readonly method: ReconnectMethod } & Retry)
  /** The same seat was opened on another page or device. Final. */
  | { readonly name: 'replaced' }
  /** Final. */
  | { readonly name: 'closed'; readonly reason: CloseReason }

export type ConnectionEvent =
  | { readonly type: 'join' }
  /** An attempt has opened a socket. */
  | { readonly type: 'connected' }
  /** An attempt has failed or timed out; another one may succeed. */
  | { readonly type: 'failed' }
  /** The server has rejected an attempt, and would reject later ones, too. */
  | { readonly type: 'rejected'; readonly reason: Rejection }
  /** The socket was cut. `brief`: before it was known to last. */
  | { readonly type: 'dropped'; readonly brief: boolean }
  /** The socket looks open, but the server does not answer. */
  | { readonly type: 'silent'; readonly brief: boolean }
  /** The server has deliberately closed the socket. */
  | { readonly type: 'dismissed'; readonly why: 'elsewhere' | 'removed' | 'ended' }
  /** The pause before the next attempt is over. */
  | { readonly type: 'due' }
  /** The page has become visible again, or the network is back. */
  | { readonly type: 'wake' }
  /** The page closes the connection. */
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

/** First attempt number after a brief connection, so that a server that cuts at once is not tried without a pause. */
const AFTER_BRIEF = 2

const ONLINE: ConnectionState = { name: 'online' }
const closed = (reason: CloseReason): ConnectionState => ({ name: 'closed', reason })
/** Handles an event that is late or cannot happen in this state. */
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
  method: resumable ? 'resume' : 'rejoin',
  attempt,
  resumable,
})
/** After a failed `resume`, `rejoin` at once; after a failed `rejoin`, a pause. */
const nextAttempt = ({ method, attempt, resumable }: StateCalled<'reconnecting'>): ConnectionState =>
  method === 'resume'
    ? { name: 'reconnecting', method: 'rejoin', attempt, resumable }
    : { name: 'waiting', attempt: attempt + 1, resumable }
const rejected = (state: StateCalled<'reconnecting'>, { reason }: EventOf<'rejected'>): ConnectionState => {
  // The server may have dropped the connection and still hold the seat.
  if (state.method === 'resume') return nextAttempt(state)
  if (reason === 'elsewhere') return { name: 'replaced' }
  if (reason === 'old-version') return closed('outdated')
  return closed(reason === 'retired' ? 'retired' : 'gone')
}

/** Every event has a handler in every state; a new event or state does not compile without them. */
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
    // The server may still consider the connection open, and then refuses to resume it.
    silent: lost(false),
    dismissed,
    due: ignore,
    // `live-connection.ts` checks the socket at once; until that check fails, nothing has changed.
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
    // An attempt started while the device slept may hang for long, so the next one begins at once.
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

/** The state after an event; the same object when the event changes nothing. */
export function transition(state: ConnectionState, event: ConnectionEvent): ConnectionState {
  // The handler is looked up by the state's name and the event's type, so it accepts both; TypeScript cannot infer that.
  const answer = TABLE[state.name][event.type] as (s: ConnectionState, e: ConnectionEvent) => ConnectionState
  return answer(state, event)
}

/** Whether no event can change this state any more. */
export const isFinal = ({ name }: ConnectionState): boolean => name === 'replaced' || name === 'closed'
