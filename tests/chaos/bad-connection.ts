/**
 * The line between one phone and the server, in bad weather: WebSocket frames are late; requests and their answers get
 * lost, doubled or out of order; connections break, freeze, or are refused. What TCP keeps in order (the state and its
 * patches) stays in order here, too: there is no network that does worse than break.
 */
import { once } from 'node:events'
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { WebSocket, WebSocketServer } from 'ws'
import type { ChaosDice } from './chaos-dice.ts'

/** Frames of requests and of their answers, by their first byte (see `Protocol.ts` of Colyseus). */
const REQUEST = 21
const RESPONSE = 22
const CODE = 0x1f

/** How often (in a thousand) what happens to a frame, and how late (ms) frames are at most. */
const LOST = 8
const DOUBLED = 8
const SWAPPED = 15
const LATE = 60
/** A frame that waits to be overtaken waits no longer than this (ms). */
const OVERTAKEN = 250

export interface BadConnection {
  /** Where the phone goes, without a slash at the end. */
  readonly url: string
  /** Every frame that has reached the phone. */
  readonly received: Buffer[]
  /** What has happened on this line. */
  readonly counts: { cuts: number; freezes: number; lost: number; doubled: number; swapped: number }
  /** How long (ms) it took until the server was heard again, each time that it could have been. */
  readonly back: number[]
  cut(): void
  freeze(): void
  down(): void
  /** All is well again (or the server is there again): the time runs until it is heard. */
  heal(): void
  close(): Promise<void>
}

export async function storm(port: number, dice: ChaosDice): Promise<BadConnection> {
  const counts = { cuts: 0, freezes: 0, lost: 0, doubled: 0, swapped: 0 }
  const received: Buffer[] = []
  const back: number[] = []
  const lines = new Set<readonly [WebSocket, WebSocket]>()
  let state: 'well' | 'frozen' | 'down' = 'well'
  let thaw: (() => void)[] = []
  let healedAt: number | null = null

  /** Waits while the line is frozen. */
  const flowing = () => (state === 'frozen' ? new Promise<void>((go) => thaw.push(go)) : undefined)

  /** Hands frames on in their order, each a little late. */
  const lane = (hand: (data: Buffer) => void) => {
    let last: Promise<unknown> = Promise.resolve()
    return (data: Buffer) => {
      const late = new Promise((done) => setTimeout(done, dice.below(LATE)))
      last = last
        .then(() => late)
        .then(flowing)
        .then(() => hand(data))
    }
  }

  const carry = (phone: WebSocket, server: WebSocket) => {
    const up = lane((data) => server.readyState === WebSocket.OPEN && server.send(data))
    const down = lane((data) => {
      if (phone.readyState !== WebSocket.OPEN) return
      if (healedAt !== null) back.push(performance.now() - healedAt)
      healedAt = null
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
    passOn(port, asked, answer)
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
        carry(phone, server)
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

/** Codes that a WebSocket may be closed with. */
const isSendable = (code: number): boolean => code === 1000 || (code >= 3000 && code < 5000)

function passOn(port: number, asked: IncomingMessage, answer: ServerResponse): void {
  const { method = 'GET', headers, url = '/' } = asked
  const onward = request({ port, host: '127.0.0.1', method, headers, path: url }, (heard) => {
    answer.writeHead(heard.statusCode ?? 502, heard.headers)
    heard.pipe(answer)
  })
  onward.on('error', () => asked.socket.destroy())
  asked.pipe(onward)
}
