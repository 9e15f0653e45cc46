/**
 * The WebSocket transport of this server. It cuts off sockets that flood, stay silent, send malformed frames, or do not read
 * what they are sent. Rooms only see that the client has disconnected.
 */
import type { IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'
import { CloseCode, Protocol } from '@colyseus/core'
import { type TransportOptions, WebSocketTransport } from '@colyseus/ws-transport'
import type { WebSocket } from 'ws'
import { BandwidthLimiter } from './bandwidth-limiter.ts'
import { addressOfClient, type ProxyTrust } from './client-address.ts'
import { rememberConnection } from './cork.ts'
import { holdFrames, type ShownLog } from './held-frames.ts'
import { isValidFrame } from './ws-frames.ts'

/** Why a socket was cut off. */
export type CutReason = 'silent' | 'flood' | 'garbled' | 'slow'

interface GuardedTransportOptions extends TransportOptions {
  trust: ProxyTrust
  /** The log of a room that says what may be shown; null where everything is written before it is sent. */
  shownLog(code: string): ShownLog | null
  /** Called whenever a socket is cut off. */
  cut(why: CutReason): void
}

/** How long (ms) a client may take to acknowledge that it has joined. */
const JOIN_TIMEOUT = 10_000
/** How long (ms) a client may take to answer a close frame. */
const CLOSE_TIMEOUT = 1_000
/** Bytes that may wait to be read by a client: a few whole states. */
const MAX_UNREAD = 1024 * 1024
/** How often (ms) that is checked. */
const CHECK_EVERY = 1_000

/** The path of a room's socket: `/process/CODE`. */
const ROOM_PATH = /^\/[\w-]+\/([\w-]+)(?:\?|$)/

type Listener = Parameters<WebSocket['on']>[1]

/** The WebSocket transport of Colyseus, with a guard in front of each socket. */
export class GuardedTransport extends WebSocketTransport {
  readonly #limiter = new BandwidthLimiter()
  readonly #connections = new Set<Socket>()
  /** Bytes sent over connections that are closed. */
  #sent = 0

  constructor({ trust, cut, shownLog, ...options }: GuardedTransportOptions) {
    super(options)
    // Colyseus adds its socket listeners in its own `connection` listener. This one runs first and wraps them.
    this.wss.prependListener('connection', (socket: WebSocket, request: IncomingMessage) => {
      const [, code = ''] = ROOM_PATH.exec(request.url ?? '') ?? []
      const log = shownLog(code)
      if (log) holdFrames(socket, request.socket, log)
      this.#guard(socket, request.socket, addressOfClient(request, trust), cut)
    })
    const checking = setInterval(() => this.#cutSlow(cut), CHECK_EVERY)
    this.server?.once('close', () => clearInterval(checking))
  }

  /** Bytes sent to all clients since the start. */
  sent(): number {
    return [...this.#connections].reduce((sum, { bytesWritten }) => sum + bytesWritten, this.#sent)
  }

  #guard(socket: WebSocket, connection: Socket, address: string, cut: (why: CutReason) => void): void {
    this.#connections.add(connection)
    rememberConnection(socket, connection)
    const quota = this.#limiter.open(address)
    const end = (why: CutReason) => {
      cut(why)
      if (why === 'silent') return socket.terminate()
      socket.close(CloseCode.WITH_ERROR)
      setTimeout(() => socket.terminate(), CLOSE_TIMEOUT).unref()
    }
    const silence = setTimeout(() => end('silent'), JOIN_TIMEOUT)
    let over = false
    const on = socket.on.bind(socket)
    socket.on = (event: string, listener: Listener) => {
      // Errors of a client's socket need not be logged.
      if (event === 'error') return on(event, () => {})
      if (event !== 'message') return on(event, listener)
      return on(event, (frame: Buffer, ...rest: unknown[]) => {
        if (over) return
        clearTimeout(silence)
        const wrong = !quota.take(frame.length) ? 'flood' : isValidFrame(frame) ? null : 'garbled'
        if (wrong === null) return listener.call(socket, frame, ...rest)
        over = true
        end(wrong)
      })
    }
    muteEmptyPatches(socket)
    socket.once('close', () => {
      clearTimeout(silence)
      quota.close()
      this.#connections.delete(connection)
      this.#sent += connection.bytesWritten
    })
  }

  #cutSlow(cut: (why: CutReason) => void): void {
    for (const socket of this.wss.clients) {
      if (socket.bufferedAmount <= MAX_UNREAD) continue
      cut('slow')
      socket.terminate()
    }
  }
}

/**
 * Drops empty patches. Colyseus sends a patch to all clients of a room, even if only one seat's private state has changed:
 * to the others an empty patch would reveal that someone did something in secret.
 */
function muteEmptyPatches(socket: WebSocket): void {
  const send: (...args: Parameters<WebSocket['send']>) => void = socket.send.bind(socket)
  const isEmptyPatch = (frame: unknown): boolean =>
    frame instanceof Uint8Array && frame.length === 1 && frame[0] === Protocol.ROOM_STATE_PATCH
  Object.assign(socket, {
    send(...args: Parameters<WebSocket['send']>) {
      if (!isEmptyPatch(args[0])) send(...args)
    },
  })
}
