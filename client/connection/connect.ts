/** Joins a room over Colyseus and keeps the connection alive. */
import type { Role } from '../../shared/content/ids.ts'
import type { JoinOptions } from '../../shared/protocol/join-options.ts'
import { PROTOCOL_VERSION } from '../../shared/protocol/protocol-version.ts'
import { addressOf } from '../device/base-path.ts'
import { nextJoinAttempt } from './join-attempt.ts'
import { LiveConnection } from './live-connection.ts'
import { RoomClient } from './room-client.ts'
import type { RoomConnection } from './room-connection.ts'

/** The seat that somebody asks for at the door. */
export interface NewSeat {
  role: Role
  name: string
  /** Sits down with the player who has the role. */
  second?: boolean
}

/** Options to join as a player: back into a seat by its token, into a free one by role and name, or beside its player. */
export const asSeat = (seat: string | NewSeat): JoinOptions =>
  typeof seat === 'string'
    ? { version: PROTOCOL_VERSION, as: 'seat', token: seat }
    : { version: PROTOCOL_VERSION, as: 'seat', ...seat }

/** Options to join as a neighbour, who watches on a phone. */
export const asNeighbour = (): JoinOptions => ({ version: PROTOCOL_VERSION, as: 'neighbour' })

/** Options to join as the shared screen. @param beside whether it is embedded in a player's phone */
export const asScreen = (beside: boolean): JoinOptions => ({
  version: PROTOCOL_VERSION,
  as: 'screen',
  beside,
})

/**
 * Joins a room and waits for its first view. From then on the connection reconnects by itself.
 * @param code the room's four letters
 * @param signal aborts the join; it has no effect once the connection is open
 * @throws JoinRejected with a reason, or any error when the server cannot be reached
 */
export function connect(code: string, options: JoinOptions, signal?: AbortSignal): Promise<RoomConnection> {
  const client = new RoomClient(location.origin + addressOf('/'))
  const join = (as: JoinOptions, back = false) => {
    if (as.as !== 'seat') return client.joinById(code, as)
    const { pageId, attempt } = nextJoinAttempt()
    return client.joinById(code, { ...as, page: pageId, knock: attempt, back })
  }
  return LiveConnection.open(
    code,
    {
      join: () => join(options),
      resume: (token) => client.reconnect(token),
      rejoin: (token) => join(token === null ? options : asSeat(token), true),
      returning: 'token' in options && options.token !== undefined,
    },
    signal,
  )
}
