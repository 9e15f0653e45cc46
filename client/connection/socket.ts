/** Watches one open socket: tells when it is cut, when the server stops answering, and when it is closed on purpose. */
import type { Room } from '@colyseus/sdk'
import { CLOSED } from '../../shared/protocol/notices.ts'
import type { ConnectionEvent } from './connection-machine.ts'
import { startHeartbeat } from './heartbeat.ts'

/** A socket that lasted less than this (ms) was brief. */
const BRIEF = 2_000

const DISMISSALS: Readonly<Record<number, 'elsewhere' | 'removed' | 'ended' | undefined>> = {
  [CLOSED.elsewhere]: 'elsewhere',
  [CLOSED.removed]: 'removed',
  [CLOSED.ended]: 'ended',
}

export interface Socket {
  /** Asks the server at once whether it still answers. */
  check(): void
  /** Stops watching and closes the socket. @param consented tells the server that this client leaves on purpose */
  close(consented: boolean): void
}

/** @param tell called when something has happened to the socket; not any more once it is closed here */
export function watchSocket(room: Room, tell: (event: ConnectionEvent) => void): Socket {
  const since = Date.now()
  const brief = () => Date.now() - since < BRIEF
  let isOpen = true
  let watched = true
  // The SDK's own reconnection gives up after a minute and does not know the seat's token.
  room.reconnection.enabled = false
  room.onError(() => undefined)
  room.onLeave((code) => {
    isOpen = false
    if (!watched) return
    const why = DISMISSALS[code]
    tell(why ? { type: 'dismissed', why } : { type: 'dropped', brief: brief() })
  })
  const heartbeat = startHeartbeat(
    (timeout) => room.request('time', {}, { timeout }),
    () => tell({ type: 'silent', brief: brief() }),
  )
  return {
    check: heartbeat.check,
    close(consented) {
      watched = false
      heartbeat.stop()
      if (isOpen) void room.leave(consented)
    },
  }
}

/**
 * Waits for a socket. Returns how to give up: a socket that comes later is closed at once.
 * @param connected told of the socket
 * @param failed told of the error, and whether somebody has given up meanwhile
 * @param consented whether the server is told that a late socket leaves on purpose
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
