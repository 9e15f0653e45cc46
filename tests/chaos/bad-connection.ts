/**
 * A bad network between one phone and the server: WebSocket frames are delayed; requests and answers are lost, duplicated or
 * reordered; connections break, freeze or are refused. The state and its patches are never reordered, because TCP does
 * not reorder them either.
 */
import { once } from 'node:events'
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { WebSocket, WebSocketServer } from 'ws'
import type { ChaosDice } from './chaos-dice.ts'

/** First bytes of the frames of requests and answers, and the mask for them (see `Protocol.ts` of @colyseus/core). */
const REQUEST = 21
const RESPONSE = 22
const CODE = 0x1f

/** How many in a thousand frames are lost, duplicated and reordered, and the longest delay (ms). */
const LOST = 8
const DOUBLED = 8
const SWAPPED = 15
const LATE = 60
/** Longest wait (ms) of a frame that is to be sent after the next one. */
const OVERTAKEN = 250

export interface BadConnection {
  /** Address for the phone, without a slash at the end. */
  readonly url: string
  /** Id of the process by whose connection the newest frame has reached the phone; empty before the first. */
  readonly from: string
  /** All frames that have reached the phone. */
  readonly received: Buffer[]
  /** How often what has happened. */
  readonly counts: { cuts: number; freezes: number; lost: number; doubled: number; swapped: number }
  /** How long (ms) it took after each trouble until the phone received a frame again. */
  readonly back: number[]
  /** Breaks all connections. */
  cut(): void
  /** Holds everything back until {@link heal}. */
  freeze(): void
  /** Breaks all connections, and refuses new ones until {@link heal}. */
  down(): void
  /** Ends the trouble (or the server is back), and starts the time for `back`. */
  heal(): void
  close(): Promise<void>
}

/** Starts a bad network in front of a server. @param port of the server @param dice decides what happens to frames */
export async function startBadConnection(port: number, dice: ChaosDice): Promise<BadConnection> {
  const counts = { cuts: 0, freezes: 0, lost: 0, doubled: 0, swapped: 0 }
  const received: Buffer[] = []
  const back: number[] = []
  const lines = new Set<readonly [WebSocket, WebSocket]>()
  let state: 'well' | 'frozen' | 'down' = 'well'
  let thaw: (() => void)[] = []
  let healedAt: number | null = null
  let from = ''

  /** Waits while the network is frozen. */
  const flowing = () => (state === 'frozen' ? new Promise<void>((go) => thaw.push(go)) : undefined)

  /** Passes frames on in their order, each after a delay. */
  const lane = (send: (data: Buffer) => void) => {
    let last: Promise<unknown> = Promise.resolve()
    return (data: Buffer) => {
      const late = new Promise((done) => setTimeout(done, dice.below(LATE)))
      last = last
        .then(() => late)
        .then(flowing)
        .then(() => send(data))
    }
  }

  /** @param process id of the one that the phone asks for */
  const carry = (phone: WebSocket, server: WebSocket, process: string) => {
    const up = lane((data) => server.readyState === WebSocket.OPEN && server.send(data))
    const down = lane((data) => {
      if (phone.readyState !== WebSocket.OPEN) return
      if (healedAt !== null) back.push(performance.now() - healedAt)
      healedAt = null
      from = process
      received.push(data)
      phone.send(data)
    })
    let waiting: Buffer | null = null
    const release = () => {
      if (waiting) up(waiting)
      waiting = null
    }
    phone.on('message', (data: Buffer) => {
      const isRequest = ((data[0] ?? 0) & CODE) === REQUEST
      if (isRequest && dice.thousand(LOST)) {
        counts.lost++
        return
      }
      if (isRequest && !waiting && dice.thousand(SWAPPED)) {
        counts.swapped++
        waiting = data
        setTimeout(release, OVERTAKEN)
        return
      }
      up(data)
      release()
      if (isRequest && dice.thousand(DOUBLED)) {
        counts.doubled++
        up(data)
      }
    })
    server.on('message', (data: Buffer) => {
      if (((data[0] ?? 0) & CODE) === RESPONSE && dice.thousand(LOST)) counts.lost++
      else down(data)
    })
  }

  const sockets = new WebSocketServer({ noServer: true })
  const front = createServer(async (asked, answer) => {
    if (state === 'down') return void asked.socket.destroy()
    await flowing()
    forward(port, asked, answer)
  })
  front.on('upgrade', async (asked, socket, head) => {
    socket.on('error', () => socket.destroy())
    if (state === 'down') return void socket.destroy()
    await flowing()
    const server = new WebSocket(`ws://127.0.0.1:${port}${asked.url}`)
    const early: Buffer[] = []
    const keep = (data: Buffer) => early.push(data)
    server.on('message', keep)
    server.on('error', () => socket.destroy())
    server.on('open', () =>
      sockets.handleUpgrade(asked, socket, head, (phone) => {
        const line = [phone, server] as const
        lines.add(line)
        server.off('message', keep)
        carry(phone, server, asked.url?.split('/')[1] ?? '')
        for (const data of early) server.emit('message', data)
        for (const [one, other] of [line, [server, phone] as const]) {
          one.on('error', () => other.terminate())
          one.on('close', (code) => {
            lines.delete(line)
            if (isSendable(code)) other.close(code)
            else other.terminate()
          })
        }
      }),
    )
  })
  front.listen(0, '127.0.0.1')
  await once(front, 'listening')

  const cut = () => {
    for (const line of [...lines]) for (const socket of line) socket.terminate()
  }
  return {
    url: `http://127.0.0.1:${(front.address() as AddressInfo).port}`,
    get from() {
      return from
    },
    received,
    counts,
    back,
    cut() {
      counts.cuts++
      cut()
      healedAt = performance.now()
    },
    freeze() {
      counts.freezes++
      state = 'frozen'
    },
    down() {
      counts.cuts++
      state = 'down'
      cut()
    },
    heal() {
      state = 'well'
      healedAt = performance.now()
      for (const go of thaw) go()
      thaw = []
    },
    async close() {
      cut()
      front.closeAllConnections()
      front.close()
      await once(front, 'close')
    },
  }
}

/** Whether a close code may be sent; others only report how a connection ended. */
const isSendable = (code: number): boolean => code === 1000 || (code >= 3000 && code < 5000)

/** Forwards an HTTP request to the server, and its answer back. */
function forward(port: number, asked: IncomingMessage, answer: ServerResponse): void {
  const { method = 'GET', headers, url = '/' } = asked
  const onward = request({ port, host: '127.0.0.1', method, headers, path: url }, (heard) => {
    answer.writeHead(heard.statusCode ?? 502, heard.headers)
    heard.pipe(answer)
  })
  onward.on('error', () => asked.socket.destroy())
  asked.pipe(onward)
}
