/** Sends what one moment has for a client in one go: each write to a socket is a call of the operating system. */
import type { Socket } from 'node:net'

/** The TCP connection under each WebSocket. */
const connections = new WeakMap<object, Socket>()

/** Remembers which connection a WebSocket uses, so that it can be held back. */
export function rememberConnection(webSocket: object, connection: Socket): void {
  connections.set(webSocket, connection)
}

/** Holds back what is sent to these clients until `send` is done; then each gets it in one write. */
export function corked<T>(clients: Iterable<{ ref: object }>, send: () => T): T {
  const held: Socket[] = []
  for (const { ref } of clients) {
    const connection = connections.get(ref)
    if (!connection) continue
    connection.cork()
    held.push(connection)
  }
  try {
    return send()
  } finally {
    for (const connection of held) connection.uncork()
  }
}
