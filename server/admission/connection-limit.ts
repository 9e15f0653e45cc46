/** Limits how many TCP connections one address may hold, and how long HTTP connections may stay idle. */
import type { Server, ServerOptions } from 'node:http'
import type { Socket } from 'node:net'
import { addressOfConnection, type ProxyTrust } from './client-address.ts'

/** Most connections of one address: a browser opens six and a WebSocket, and a household may have a hundred devices. */
const MAX_CONNECTIONS = 1_000

/** How long (ms) a client may take to send a request, and how long an idle connection is kept. */
export const HTTP_TIMEOUTS: ServerOptions = {
  headersTimeout: 10_000,
  requestTimeout: 20_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 2_000,
  // Browsers send all cookies of a host: on localhost and behind a sign-in these can be a dozen of the longest.
  maxHeaderSize: 64 * 1024,
}
/**
 * How long (ms) idle connections of balancers are kept: longer than they keep them, or else they send requests over connections
 * that have just been closed, and cannot ask again for those that change something.
 */
export const BALANCER_KEEP_ALIVE = 65_000
/** After this long (ms) without traffic a connection is closed. */
const IDLE_TIMEOUT = 60_000

/** Closes new connections of an address that has too many. Trusted proxies may have any number. */
export function limitConnections(http: Server, trust: ProxyTrust): void {
  http.timeout = IDLE_TIMEOUT
  const held = new Map<string, number>()
  http.on('connection', (socket: Socket) => {
    const address = addressOfConnection({ socket }, trust)
    if (address === null) return
    const now = (held.get(address) ?? 0) + 1
    if (now > MAX_CONNECTIONS) return void socket.destroy()
    held.set(address, now)
    socket.once('close', () => {
      const left = (held.get(address) ?? 1) - 1
      if (left > 0) held.set(address, left)
      else held.delete(address)
    })
  })
}
