/** Watches one open socket: reports when it is cut, when the server stops answering, and when the server closes it. */
import type { Room } from '@colyseus/sdk'
import { CLOSE_CODES } from '../../shared/protocol/notices.ts'
import type { ConnectionEvent } from './connection-machine.ts'
import { startHeartbeat } from './heartbeat.ts'
import { reportHidden } from './hidden-report.ts'

/** A socket is brief unless the server has answered over it after this time (ms): some networks open sockets and cut them soon. */
const BRIEF = 2_000

const DISMISSALS: Readonly<Record<number, 'elsewhere' | 'removed' | 'ended' | undefined>> = {
  [CLOSE_CODES.elsewhere]: 'elsewhere',
  [CLOSE_CODES.removed]: 'removed',
  [CLOSE_CODES.ended]: 'ended',
}

export interface Socket {
  /** Pings the server at once. */
  check(): void
  /** Stops watching and closes the socket. @param consented tells the server that this client leaves deliberately */
  close(consented: boolean): void
}

/**
 * Starts the heartbeat and the listeners.
 * @param tell receives the socket's events, until it is closed from here
 * @param lasting called once the socket is known not to be brief
 */
export function watchSocket(room: Room, tell: (event: ConnectionEvent) => void, lasting: () => void): Socket {
  const since = performance.now()
  let brief = true
  let isOpen = true
  let watched = true
  // The SDK's own reconnection gives up after a minute and does not use the seat's token.
  room.reconnection.enabled = false
  room.onError(() => undefined)
  room.onLeave((code) => {
    isOpen = false
    if (!watched) return
    const why = DISMISSALS[code]
    tell(why ? { type: 'dismissed', why } : { type: 'dropped', brief })
  })
  const heartbeat = startHeartbeat(
    async (timeout) => {
      await room.request('time', {}, { timeout })
      if (!brief || !watched || performance.now() - since < BRIEF) return
      brief = false
      lasting()
    },
    () => tell({ type: 'silent', brief }),
  )
  const stopReporting = reportHidden(room)
  return {
    check: heartbeat.check,
    close(consented) {
      watched = false
      stopReporting()
      heartbeat.stop()
      if (isOpen) void room.leave(consented)
    },
  }
}

/**
 * Waits for a socket.
 * @param connected called with the socket
 * @param failed called with the error; `isGivenUp` says whether the attempt was given up meanwhile
 * @param consented whether a socket that opens too late leaves deliberately
 * @returns gives up: a socket that opens later is closed at once
 */
export function awaitSocket(
  coming: Promise<Room>,
  connected: (room: Room) => void,
  failed: (error: unknown, isGivenUp: () => boolean) => void,
  consented: () => boolean,
): () => void {
  let givenUp = false
  coming.then(
    (room) => {
      if (givenUp) void room.leave(consented())
      else connected(room)
    },
    (error: unknown) => {
      if (!givenUp) failed(error, () => givenUp)
    },
  )
  return () => {
    givenUp = true
  }
}
