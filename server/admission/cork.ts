/** Combines several messages to a client into one write, because each write is a system call. */
import type { Socket } from 'node:net'

/** The TCP connection under each WebSocket. */
const connections = new WeakMap<object, Socket>()

/** Remembers which TCP connection a WebSocket uses, so that {@link corked} finds it. */
export function rememberConnection(webSocket: object, connection: Socket): void {
  connections.set(webSocket, connection)
}

/** Runs `send`, and writes all that it sends to a client at once when it is done. @returns what `send` returns */
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
