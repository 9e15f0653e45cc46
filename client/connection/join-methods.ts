/** The ways to open a socket to a room. */
import type { Room } from '@colyseus/sdk'

export interface JoinMethods {
  join(): Promise<Room>
  /** Continues the same connection, by Colyseus' reconnection token. */
  resume(token: string): Promise<Room>
  /** Opens a new connection, by the seat's token where there is a seat. */
  rejoin(token: string | null): Promise<Room>
  /** Whether `join` returns to a seat that this phone already holds. */
  readonly returning: boolean
}
