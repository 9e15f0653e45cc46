/** Connections that do nothing: how many one address may hold, and how long. */
import type { Server, ServerOptions } from 'node:http'
import type { Socket } from 'node:net'
import { directCaller, type Trust } from './client-address.ts'

/** Connections of one address: a browser has six and its socket, and a house may have a hundred of those. */
const MOST = 1_000

/** How long (ms) anybody may take to ask for something, and do nothing afterwards. */
export const PATIENCE: ServerOptions = {
  headersTimeout: 10_000,
  requestTimeout: 20_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 2_000,
  maxHeaderSize: 8 * 1024,
}
/** Likewise for an answer that is not read. */
const IDLE = 60_000

/** Hangs up on an address that holds too many. A proxy holds those of others, and may have any number. */
export function limitConnections(http: Server, trust: Trust): void {
  http.timeout = IDLE
  const held = new Map<string, number>()
  http.on('connection', (socket: Socket) => {
    const caller = directCaller({ socket }, trust)
    if (caller === null) return
    const now = (held.get(caller) ?? 0) + 1
    if (now > MOST) return void socket.destroy()
    held.set(caller, now)
    socket.once('close', () => {
      const left = (held.get(caller) ?? 1) - 1
      if (left > 0) held.set(caller, left)
      else held.delete(caller)
    })
  })
}
