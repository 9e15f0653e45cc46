/**
 * The sockets of this server, each with a budget: whoever says too much, nothing at all, or what makes no sense is cut
 * off, and so is whoever does not read what we say. Rooms hear of none of it but that somebody is gone.
 */
import type { IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'
import { CloseCode } from '@colyseus/core'
import { type TransportOptions, WebSocketTransport } from '@colyseus/ws-transport'
import type { WebSocket } from 'ws'
import { callerOf, type Trust } from './client-address.ts'
import { Budgets } from './token-bucket.ts'
import { isSound } from './ws-frames.ts'

/** Why a socket was cut off. */
export type Cut = 'silent' | 'flood' | 'garbled' | 'slow'

interface HouseTransportOptions extends TransportOptions {
  trust: Trust
  cut(why: Cut): void
}

/** How long (ms) a client may take to say that it has joined. */
const SILENCE = 10_000
/** How long (ms) a client that was cut off may take to say goodbye. */
const FAREWELL = 1_000
/** Bytes that may wait for a client to read them: a few whole states. */
const UNREAD = 1024 * 1024
/** How often (ms) that is looked at. */
const LOOK_EVERY = 1_000

type Listener = Parameters<WebSocket['on']>[1]

export class HouseTransport extends WebSocketTransport {
  readonly #budgets = new Budgets()
  readonly #lines = new Set<Socket>()
  /** Bytes sent to those who are gone. */
  #sent = 0

  constructor({ trust, cut, ...options }: HouseTransportOptions) {
    super(options)
    // Colyseus answers a socket by listening to it. Ours comes first, and decides what it gets to hear.
    this.wss.prependListener('connection', (socket: WebSocket, request: IncomingMessage) =>
      this.#guard(socket, request.socket, callerOf(request, trust), cut),
    )
    const looking = setInterval(() => this.#cutSlow(cut), LOOK_EVERY)
    this.server?.once('close', () => clearInterval(looking))
  }

  /** Bytes sent to all clients since the start. */
  sent(): number {
    return [...this.#lines].reduce((sum, line) => sum + line.bytesWritten, this.#sent)
  }

  #guard(socket: WebSocket, line: Socket, caller: string, cut: (why: Cut) => void): void {
    this.#lines.add(line)
    const budget = this.#budgets.open(caller)
    const end = (why: Cut) => {
      cut(why)
      if (why === 'silent') return socket.terminate()
      socket.close(CloseCode.WITH_ERROR)
      // Whoever sends no farewell in return is not waited for.
      setTimeout(() => socket.terminate(), FAREWELL).unref()
    }
    const silence = setTimeout(() => end('silent'), SILENCE)
    let over = false
    const on = socket.on.bind(socket)
    socket.on = (event: string, listener: Listener) => {
      // What goes wrong with a client's socket is no error of ours.
      if (event === 'error') return on(event, () => {})
      if (event !== 'message') return on(event, listener)
      return on(event, (frame: Buffer, ...rest: unknown[]) => {
        if (over) return
        clearTimeout(silence)
        const wrong = !budget.take(frame.length) ? 'flood' : isSound(frame) ? null : 'garbled'
        if (wrong === null) return listener.call(socket, frame, ...rest)
        over = true
        end(wrong)
      })
    }
    socket.once('close', () => {
      clearTimeout(silence)
      budget.close()
      this.#lines.delete(line)
      this.#sent += line.bytesWritten
    })
  }

  #cutSlow(cut: (why: Cut) => void): void {
    for (const socket of this.wss.clients) {
      if (socket.bufferedAmount <= UNREAD) continue
      cut('slow')
      socket.terminate()
    }
  }
}
