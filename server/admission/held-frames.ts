/**
 * Holds what is sent to a client until everything that it may follow from is written down, and for good once the room is another
 * process's. Frames keep their order.
 */
import type { Socket } from 'node:net'
import type { WebSocket } from 'ws'

/** The log of a room, which says what may be shown. */
export interface ShownLog {
  /** How many entries there are, and how many of them are written down. */
  readonly entries: number
  readonly written: number
  /** Whether this process surely owns the room now. */
  readonly mayShow: boolean
  /** Aborted when the room is another process's. */
  readonly moved: AbortSignal
  /** Subscribes to changes. Returns a function that unsubscribes. */
  onAnswer(listener: () => void): () => void
}

/** Bytes that may be held for one client: a few whole states. */
const MAX_HELD = 4 * 1024 * 1024

let isUnheld = false

/** Runs `send`; what it sends leaves at once, before what is held. */
export function unheld(send: () => void): void {
  isUnheld = true
  try {
    send()
  } finally {
    isUnheld = false
  }
}

/** Makes a socket send nothing that its room's log does not allow yet. */
export function holdFrames(socket: WebSocket, connection: Socket, log: ShownLog): void {
  const held: { after: number; bytes: number; act(): void }[] = []
  let bytes = 0
  const release = () => {
    if (held.length === 0) return
    connection.cork()
    for (let [first] = held; first && log.mayShow && first.after <= log.written; [first] = held) {
      held.shift()
      bytes -= first.bytes
      first.act()
    }
    connection.uncork()
  }
  const maySend = () => held.length === 0 && log.mayShow && log.entries <= log.written
  const hold = (size: number, act: () => void) => {
    held.push({ after: log.entries, bytes: size, act })
    bytes += size
    if (bytes > MAX_HELD) socket.terminate()
  }
  const send: (...args: Parameters<WebSocket['send']>) => void = socket.send.bind(socket)
  const close = socket.close.bind(socket)
  Object.assign(socket, {
    send(...[data, ...rest]: Parameters<WebSocket['send']>) {
      if (isUnheld || maySend()) return send(data, ...rest)
      // Colyseus uses the memory of a frame again.
      const frame = data instanceof Uint8Array ? Buffer.from(data) : data
      hold(frame instanceof Buffer ? frame.length : 0, () => send(frame, ...rest))
    },
    close(...args: Parameters<WebSocket['close']>) {
      if (maySend()) close(...args)
      else hold(0, () => close(...args))
    },
  })
  const unsubscribe = log.onAnswer(release)
  const cut = () => socket.terminate()
  log.moved.addEventListener('abort', cut)
  socket.once('close', () => {
    unsubscribe()
    log.moved.removeEventListener('abort', cut)
    held.length = 0
  })
  if (log.moved.aborted) cut()
}
