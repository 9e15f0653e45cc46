/** A network that goes bad when it is told to: a TCP proxy between a client and the server, on this machine alone. */
import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

export interface BadNetwork {
  /** Where clients are to go instead, without a slash at the end. */
  readonly url: string
  /** Breaks every connection that there is, as a router does whose plug is pulled: without a word to the other side. */
  cut(): void
  /** Takes nothing and gives nothing from now on, and keeps every connection open: the worst kind of dead. */
  freeze(): void
  /** Refuses everybody from now on, and cuts who is there. */
  goDown(): void
  /** All is well again; what was frozen goes on. */
  heal(): void
  close(): Promise<void>
}

/** @param port of the server on this machine */
export async function badNetwork(port: number): Promise<BadNetwork> {
  const pairs = new Set<readonly [Socket, Socket]>()
  let state: 'well' | 'frozen' | 'down' = 'well'

  const join = (client: Socket) => {
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
    else join(client)
  }).listen(0, '127.0.0.1')
  await once(listener, 'listening')

  return {
    url: `http://127.0.0.1:${(listener.address() as AddressInfo).port}`,
    cut,
    freeze() {
      state = 'frozen'
      for (const pair of pairs) freeze(pair)
    },
    goDown() {
      state = 'down'
      cut()
    },
    heal() {
      state = 'well'
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
