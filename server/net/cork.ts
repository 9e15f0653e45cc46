/** Sends what one moment has for a client in one go: each write to a socket is a call of the operating system. */
import type { Socket } from 'node:net'

/** The line under each WebSocket. */
const lines = new WeakMap<object, Socket>()

/** Remembers which line a WebSocket goes over, so that it can be held back. */
export function rememberLine(webSocket: object, line: Socket): void {
  lines.set(webSocket, line)
}

/** Holds back what is sent to these clients until `send` is done; then each gets it in one write. */
export function corked<T>(clients: Iterable<{ ref: object }>, send: () => T): T {
  const held: Socket[] = []
  for (const { ref } of clients) {
    const line = lines.get(ref)
    if (!line) continue
    line.cork()
    held.push(line)
  }
  try {
    return send()
  } finally {
    for (const line of held) line.uncork()
  }
}
