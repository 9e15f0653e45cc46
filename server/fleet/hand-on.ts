/** Hands WebSockets that reach the wrong process on to the one that has their room. */
import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { createProxyServer } from 'http-proxy-3'
import { believeAddress, isHandedOn } from '../admission/client-address.ts'
import type { Peers } from './peers.ts'

/** By these a process says that it is one of the house, and for whom it asks. */
const SECRET_HEADER = 'x-goodnight-peer'
const CLIENT_HEADER = 'x-goodnight-client'
/** The path of a room's socket: `/process/CODE`. */
const ROOM_PATH = /^\/([\w-]+)\/([\w-]+)(?:\?|$)/

interface HandOnOptions {
  peers: Peers
  /** Id of this process. */
  ownId(): string
  /** The address of a request's client. */
  addressOf(request: IncomingMessage): string
  /** Called with every socket that is handed on. */
  handed(): void
  /** Called with every error. @param code of the room that was asked for, where it is known */
  failed(error: unknown, code?: string): void
}

/**
 * Begins to hand on. To be called when all other listeners for upgrades are there but the guard, which has to see every socket
 * first.
 */
export function handOnSockets(
  http: Server,
  { peers, ownId, addressOf, handed, failed }: HandOnOptions,
): void {
  const proxy = createProxyServer({ ws: true })
  proxy.on('error', (error, _, socket) => {
    failed(error)
    if ('destroy' in socket) socket.destroy()
  })
  const others = http.listeners('upgrade')
  http.removeAllListeners('upgrade')
  http.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const here = () => {
      for (const listener of others) listener.call(http, request, socket, head)
    }
    const [, process = '', code] = ROOM_PATH.exec(request.url ?? '') ?? []
    // Once only: a process that is gone may have been replaced by another one at the same address.
    if (process === '' || process === ownId() || isHandedOn(request)) return here()
    socket.on('error', () => socket.destroy())
    peers
      .find(process)
      .then((target) => {
        if (target === null) return here()
        handed()
        const headers = { [SECRET_HEADER]: peers.secret, [CLIENT_HEADER]: addressOf(request) }
        proxy.ws(request, socket as Parameters<typeof proxy.ws>[1], head, { target, headers })
      })
      .catch((error: unknown) => {
        failed(error, code)
        socket.destroy()
      })
  })
}

/** Believes what other processes of the house say of the client they ask for; to be called last, so that it comes first. */
export function believePeers(http: Server, peers: Peers): void {
  http.prependListener('upgrade', (request: IncomingMessage) => {
    const { [SECRET_HEADER]: secret, [CLIENT_HEADER]: client } = request.headers
    delete request.headers[SECRET_HEADER]
    delete request.headers[CLIENT_HEADER]
    if (typeof secret !== 'string' || typeof client !== 'string' || !peers.isSecret(secret)) return
    believeAddress(request, client)
    peers.saw(request.socket.remoteAddress ?? '')
  })
}
