/** The actions that the reducer takes: requests of players and neighbours, and events reported by the server. */
import type { PlanId, Role } from '../content/ids.ts'
import type { HostActionType, NeighbourActionType, Payload, SeatActionType } from '../protocol/actions.ts'
import type { PausedBy, Player } from './state/index.ts'

interface Stamp {
  /** Room time in ms since the room opened; it never runs backwards. */
  at: number
}

/** An action of a seat. `house` is set if a bot played it, `second` if it came from the seat's second phone. */
export type SeatAction = {
  [T in SeatActionType]: Stamp & { by: Role; type: T; payload: Payload<T>; house?: true; second?: true }
}[SeatActionType]

/** An action of the host's controls; `by` is the host's seat. */
export type HostAction = {
  [T in HostActionType]: Stamp & { by: Role; type: T; payload: Payload<T>; second?: true }
}[HostActionType]

/** An action of a neighbour; `id` tells neighbours apart, so that each has one vote. */
export type NeighbourAction = {
  [T in NeighbourActionType]: Stamp & { by: 'neighbour'; id: string; type: T; payload: Payload<T> }
}[NeighbourActionType]

/** Events that only the server reports: time, joining and leaving, lost and restored connections, pauses. */
export type ServerAction = Stamp & { by: 'server' } & (
    | { type: 'time' }
    /** Somebody takes a free seat, or sits down with the person who has it. */
    | { type: 'sit'; role: Role; player: Player; second?: true }
    /** Also `drop` and `back`: `second` is set if it is the second person of the seat. */
    | { type: 'leave'; role: Role; second?: true }
    | { type: 'drop'; role: Role; second?: true }
    | { type: 'back'; role: Role; second?: true }
    /** The server pauses the game, or resumes it (`null`). */
    | { type: 'halt'; why: Exclude<PausedBy, 'host'> | null }
    /** What the table has met in earlier nights, in this browser or elsewhere: content as `list:id`, the longest ago first. */
    | { type: 'recall'; met: readonly string[] }
    | { type: 'plan'; plan: PlanId }
    /** Sets the percentage that every duration is scaled by; used by tests and shortened games. */
    | { type: 'percent'; percent: number }
  )

/** Everything that {@link reduce} accepts, and everything that is logged. */
export type Action = SeatAction | HostAction | NeighbourAction | ServerAction

/** An action of a seat that a phase of type `T` handles. */
export type SeatActionOf<T extends SeatActionType> = Extract<SeatAction, { type: T }>
