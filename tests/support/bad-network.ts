/** Simulates network failures with a local TCP proxy between client and server. */
import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** The proxy. */
export interface BadNetwork {
  /** The address for clients to connect to, without a slash at the end. */
  readonly url: string
  /** Resets all existing connections. */
  cut(): void
  /** Forwards nothing more over existing connections, but keeps them open; new ones work. */
  stall(): void
  /** Stops forwarding data, but keeps all connections open. */
  freeze(): void
  /** Resets all existing connections and every new one. */
  goDown(): void
  /** Ends `freeze` and `goDown`; frozen connections forward data again. */
  heal(): void
  close(): Promise<void>
}

/** Starts a proxy. @param port of the server on this machine */
export async function badNetwork(port: number): Promise<BadNetwork> {
  const pairs = new Set<readonly [Socket, Socket]>()
  let state: 'up' | 'frozen' | 'down' = 'up'

  const connectToServer = (client: Socket) => {
    const server = connect(port, '127.0.0.1')
    const pair = [client, server] as const
    pairs.add(pair)
    for (const [one, other] of [pair, [server, client] as const]) {
      one.setNoDelay(true)
      one.pipe(other)
      one.on('error', () => other.destroy())
      one.on('close', () => {
        pairs.delete(pair)
        other.destroy()
      })
    }
    if (state === 'frozen') freeze(pair)
  }
  const freeze = (pair: readonly [Socket, Socket]) => {
    for (const socket of pair) {
      socket.unpipe()
      socket.pause()
    }
  }
  const cut = () => {
    for (const pair of [...pairs]) for (const socket of pair) socket.resetAndDestroy()
  }

  const listener = createServer((client) => {
    if (state === 'down') client.resetAndDestroy()
    else connectToServer(client)
  }).listen(0, '127.0.0.1')
  await once(listener, 'listening')

  return {
    url: `http://127.0.0.1:${(listener.address() as AddressInfo).port}`,
    cut,
    stall() {
      for (const pair of pairs) freeze(pair)
    },
    freeze() {
      state = 'frozen'
      for (const pair of pairs) freeze(pair)
    },
    goDown() {
      state = 'down'
      cut()
    },
    heal() {
      state = 'up'
      for (const [client, server] of pairs) {
        client.pipe(server)
        server.pipe(client)
      }
    },
    async close() {
      cut()
      listener.close()
      await once(listener, 'close')
    },
  }
}
