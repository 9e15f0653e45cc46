/** What the reducer is fed: what people asked for, and what the server tells (time, arrivals, silences). */
import type { Role } from '../content/ids.ts'
import type { HostActionType, NeighbourActionType, Payload, SeatActionType } from '../protocol/actions.ts'
import type { PausedBy, Player } from './state/index.ts'

interface Stamp {
  /** Room time in ms since the room opened; it never runs backwards. */
  at: number
}

/** An action of a seat. `house` marks what the house played for it. */
export type SeatAction = {
  [T in SeatActionType]: Stamp & { by: Role; type: T; payload: Payload<T>; house?: true }
}[SeatActionType]

export type HostAction = {
  [T in HostActionType]: Stamp & { by: Role; type: T; payload: Payload<T> }
}[HostActionType]

export type NeighbourAction = {
  [T in NeighbourActionType]: Stamp & { by: 'neighbour'; id: string; type: T; payload: Payload<T> }
}[NeighbourActionType]

/** What only the server says. */
export type ServerAction = Stamp & { by: 'server' } & (
    | { type: 'time' }
    | { type: 'sit'; role: Role; player: Player }
    | { type: 'leave'; role: Role }
    | { type: 'drop'; role: Role }
    | { type: 'back'; role: Role }
    /** The house stops the clock, or lets it go on. */
    | { type: 'halt'; why: Exclude<PausedBy, 'host'> | null }
    /** Percent of every duration: tests and fast nights. */
    | { type: 'percent'; percent: number }
  )

export type Action = SeatAction | HostAction | NeighbourAction | ServerAction
/** An action of a seat that a phase of type `T` handles. */
export type SeatActionOf<T extends SeatActionType> = Extract<SeatAction, { type: T }>
