/** Simulates a long way to the server with a local TCP proxy: delay, jitter, and lost packets, which TCP sends again later. */
import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** A connection between far places. */
export interface FarNetworkOptions {
  /** Round trip (ms); half of it in each direction. */
  latency: number
  /** The round trip is up to this much (ms) longer, as it happens. */
  jitter: number
  /** How many in a hundred packets are lost. */
  loss: number
}

export interface FarNetwork {
  /** The address for clients to connect to, without a slash at the end. */
  readonly url: string
  close(): Promise<void>
}

/** Least time (ms) after which TCP sends a lost packet again, beyond the round trip (RFC 6298 says a second, systems do this). */
const RESENT_AFTER = 200

/** Starts a proxy. @param port of the server on this machine */
export async function farNetwork(port: number, options: FarNetworkOptions): Promise<FarNetwork> {
  const { latency, jitter, loss } = options
  const sockets = new Set<Socket>()
  const late = () => {
    const lost = Math.random() * 100 < loss
    return (latency + Math.random() * jitter) / 2 + (lost ? latency + RESENT_AFTER : 0)
  }

  /** Passes on what arrives, in its order: what comes after a lost packet waits for it. */
  const carry = (from: Socket, to: Socket) => {
    const underway: { due: number; then(): void }[] = []
    // One timer for all, because two of the same time may fire in either order.
    const arrive = () => {
      while (underway[0] && underway[0].due <= performance.now()) underway.shift()?.then()
      if (underway[0]) setTimeout(arrive, Math.max(1, underway[0].due - performance.now()))
    }
    const later = (then: () => void) => {
      underway.push({ due: performance.now() + late(), then })
      if (underway.length === 1) arrive()
    }
    sockets.add(from)
    from.setNoDelay(true)
    from.on('data', (bytes) => later(() => to.writable && to.write(bytes)))
    from.on('end', () => later(() => to.end()))
    from.on('error', () => to.destroy())
    from.on('close', () => sockets.delete(from))
  }

  const listener = createServer((near) => {
    const far = connect(port, '127.0.0.1')
    carry(near, far)
    carry(far, near)
  }).listen(0, '127.0.0.1')
  await once(listener, 'listening')
  return {
    url: `http://127.0.0.1:${(listener.address() as AddressInfo).port}`,
    async close() {
      for (const socket of sockets) socket.destroy()
      listener.close()
      await once(listener, 'close')
    },
  }
}
