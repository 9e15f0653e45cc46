/** A proxy that refuses sockets in one of the ways that are seen in the wild, or has lost its server. */
import { once } from 'node:events'
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import type { join } from '../../../shared/text/en/join-text.ts'

interface ProxyRefusal {
  /**
   * The line that answers an upgrade; null for no answer at all; a time (ms) to let it through and cut it so long after the
   * answer, as networks do that look into what a socket carries.
   */
  readonly upgrade: string | number | null
  /** The status of every other answer; null to let them through. */
  readonly http: number | null
  /** The sentence on a phone. */
  readonly phone: keyof typeof join
}

/** What it can do to those who want to play. */
export const REFUSALS = {
  'status 400': { upgrade: '400 Bad Request', http: null, phone: 'error.socket' },
  'status 200': { upgrade: '200 OK', http: null, phone: 'error.socket' },
  'status 502': { upgrade: '502 Bad Gateway', http: null, phone: 'error.socket' },
  'a socket that is cut at once': { upgrade: 0, http: null, phone: 'error.socket' },
  'no answer': { upgrade: null, http: null, phone: 'error.socket' },
  'status 502, and all else, too': { upgrade: '502 Bad Gateway', http: 502, phone: 'error.stopped' },
  'status 511, and all else, too': {
    upgrade: '511 Network Authentication Required',
    http: 511,
    phone: 'error.portal',
  },
  'status 504, and all else, too': { upgrade: '504 Gateway Timeout', http: 504, phone: 'error.stopped' },
} as const satisfies Record<string, ProxyRefusal>

export interface RefusingProxy {
  /** Without a slash at the end. */
  readonly url: string
  refuse(): void
  allow(): void
  close(): Promise<void>
}

/** Starts one; at first it lets everything through. @param game the port of the game */
export const startRefusingProxy = (game: number, kind: keyof typeof REFUSALS): Promise<RefusingProxy> =>
  startProxy(game, REFUSALS[kind])

/** Starts one that opens sockets and cuts them after a while. @param after time (ms) */
export const startCuttingProxy = (game: number, after: number): Promise<RefusingProxy> =>
  startProxy(game, { upgrade: after, http: null, phone: 'error.socket' })

async function startProxy(game: number, refusal: ProxyRefusal): Promise<RefusingProxy> {
  const sockets = new Set<Socket>()
  let refuses = false

  const forward = (asked: IncomingMessage, answer: ServerResponse) => {
    const { method, url: path, headers } = asked
    const onward = request({ port: game, method, path, headers }, (come) => {
      answer.writeHead(come.statusCode ?? 502, come.headers)
      come.pipe(answer)
    })
    onward.on('error', () => answer.destroy())
    asked.pipe(onward)
  }
  const server = createServer((asked, answer) => {
    if (!refuses || refusal.http === null) return forward(asked, answer)
    answer.writeHead(refusal.http, { 'content-type': 'text/html' })
    answer.end(`<h1>${refusal.upgrade}</h1>`)
  })
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  server.on('upgrade', ({ url, headers }: IncomingMessage, near: Socket, head: Buffer) => {
    near.on('error', () => near.destroy())
    const { upgrade } = refusal
    if (refuses && typeof upgrade !== 'number') {
      if (upgrade !== null) near.end(`HTTP/1.1 ${upgrade}\r\nContent-Length: 0\r\n\r\n`)
      return
    }
    const far = connect(game, '127.0.0.1')
    far.on('error', () => near.destroy())
    if (refuses) far.once('data', () => setTimeout(() => near.destroy(), Number(upgrade)))
    near.on('close', () => far.destroy())
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
    far.write(`GET ${url} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`)
    far.write(head)
    near.pipe(far).pipe(near)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    refuse() {
      refuses = true
      if (typeof refusal.upgrade === 'number') for (const socket of sockets) socket.destroy()
    },
    allow() {
      refuses = false
    },
    async close() {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}
