/** Joins a room. */
import { Client } from '@colyseus/sdk'
import type { Role } from '../../shared/content/ids.ts'
import { type JoinOptions, PROTOCOL_VERSION } from '../../shared/protocol/join-options.ts'
import { nextJoinAttempt } from './join-attempt.ts'
import { LiveConnection } from './live-connection.ts'
import type { RoomConnection } from './room-connection.ts'

/** Joins for a seat: by its token, or by a role and a name. */
export const asSeat = (seat: string | { role: Role; name: string }): JoinOptions =>
  typeof seat === 'string'
    ? { version: PROTOCOL_VERSION, as: 'seat', token: seat }
    : { version: PROTOCOL_VERSION, as: 'seat', ...seat }

/** Joins to watch. */
export const asViewer = (as: 'screen' | 'neighbour'): JoinOptions => ({ version: PROTOCOL_VERSION, as })

/**
 * Joins a room and waits for its first view. From then on the connection is mended by itself whenever it breaks.
 * @param signal gives up joining; once the connection is open, `close` ends it
 * @throws JoinRejected with a reason, or any error when the server cannot be reached
 */
export function connect(code: string, options: JoinOptions, signal?: AbortSignal): Promise<RoomConnection> {
  const client = new Client(location.origin)
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
