/**
 * The guard at the door: every request and every socket passes here before Colyseus or any route hears of it. Counts
 * by address, keeps what is too large or makes no sense out, and says kindly why.
 */
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Rejection } from '../../shared/protocol/actions.ts'
import { readJson } from './body.ts'
import { callerOf, type Trust } from './client-address.ts'
import { isAllowedOrigin } from './origins.ts'
import type { Limits } from './rate-limits.ts'

export interface DoorOptions {
  trust: Trust
  limits: Limits
  /** Origins besides our own whose pages may send us something. */
  origins: readonly string[]
  /** Whether there is a room of this code. */
  isRoom(code: string): Promise<boolean>
  /** Whether a seat of this room waits for this session. */
  isAwaited(code: string, session: string): boolean
  /** Somebody was not let in. */
  refused(reason: Rejection, caller: string): void
}

/** A request that has passed; its body, if it is a join, has been read. */
type Passed = IncomingMessage & { body?: unknown }

/** Longest body of a join (bytes): a name of ten thousand signs is a name, and is cut. */
const LONGEST_JOIN = 64 * 1024
const HOST = /^[\w.:[\]-]{1,255}$/
const LOOK_UP = /^\/api\/rooms\/([^/]*)\/?$/
const JOIN = /^\/matchmake\/(\w{1,20})\/([\w%-]{1,60})\/?$/
const SOCKET = /^\/[\w-]{1,64}\/([\w-]{1,64})$/
/** What every request for costs this server more than reading a file. */
const COSTLY = /^\/(api|book|matchmake|metrics|__healthcheck)(\/|$)/

/** Puts the guard before everything that listens to this server's requests and sockets by now. */
export function guardDoor(http: Server, options: DoorOptions): void {
  const door = new Door(options)
  const handleRequest = takeOver(http, 'request')
  const handleSocket = takeOver(http, 'upgrade')
  http.on('request', (request: Passed, response: ServerResponse) => {
    door
      .admit(request, response)
      .then((admitted) => admitted && handleRequest(request, response))
      .catch(() => turnAway(response, { status: 400, reason: 'malformed' }))
  })
  http.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const gone = () => socket.destroy()
    socket.on('error', gone)
    door
      .admitSocket(request)
      .then((refusal) => {
        if (refusal) return turnSocketAway(socket, refusal)
        socket.off('error', gone)
        if (!socket.destroyed) handleSocket(request, socket, head)
      })
      .catch(gone)
  })
}

/** Takes all listeners of an event away, and returns what calls them. */
function takeOver(http: Server, event: string): (...all: unknown[]) => void {
  const listeners = http.listeners(event)
  http.removeAllListeners(event)
  return (...all) => {
    for (const listener of listeners) listener.apply(http, all)
  }
}

interface Refused {
  status: number
  reason: Rejection
  /** How long to wait, in ms. */
  wait?: number
}

class Door {
  readonly #options: DoorOptions

  constructor(options: DoorOptions) {
    this.#options = options
  }

  /** Whether a request may go on; if not, it has been answered. */
  async admit(request: Passed, response: ServerResponse): Promise<boolean> {
    const caller = callerOf(request, this.#options.trust)
    // Read by nobody but Colyseus, who would believe it and make an address of it.
    delete request.headers['x-forwarded-proto']
    const refusal = await this.#judge(request, response, caller)
    if (!refusal) return true
    this.#options.refused(refusal.reason, caller)
    turnAway(response, refusal)
    return false
  }

  /** Why a socket is not let in, or null. */
  async admitSocket(request: IncomingMessage): Promise<Refused | null> {
    const { trust, limits, isAwaited, refused } = this.#options
    const caller = callerOf(request, trust)
    const refusal = await this.#judgeSocket(request, caller)
    if (refusal) {
      refused(refusal.reason, caller)
      return refusal
    }
    const url = new URL(request.url ?? '/', 'ws://house')
    const [, code = ''] = SOCKET.exec(url.pathname) ?? []
    if (isAwaited(code, url.searchParams.get('sessionId') ?? '')) limits.arrive(caller)
    return null
  }

  async #judgeSocket(request: IncomingMessage, caller: string): Promise<Refused | null> {
    const wait = await this.#options.limits.take('socket', caller)
    if (wait !== null) return tooFast(wait)
    if (!isHost(request.headers.host) || !URL.canParse(request.url ?? '/', 'ws://house'))
      return { status: 400, reason: 'malformed' }
    const url = new URL(request.url ?? '/', 'ws://house')
    const rightful = SOCKET.test(url.pathname) && url.searchParams.has('sessionId')
    return rightful ? null : { status: 404, reason: 'unknown-code' }
  }

  async #judge(request: Passed, response: ServerResponse, caller: string): Promise<Refused | null> {
    const { method = '', url = '', headers } = request
    const [path = ''] = url.split('?')
    if (!isHost(headers.host) || !URL.canParse(url, 'http://house') || !isReadable(path))
      return { status: 400, reason: 'malformed' }
    if (COSTLY.test(path)) {
      const wait = await this.#options.limits.take('request', caller)
      if (wait !== null) return tooFast(wait)
    }
    const [, looked] = LOOK_UP.exec(path) ?? []
    if (looked !== undefined) return this.#judgeCode(looked, caller)
    if (!path.startsWith('/matchmake') || method === 'OPTIONS') return null
    const [, what = '', code = ''] = JOIN.exec(path) ?? []
    if (method !== 'POST' || code === '') return { status: 404, reason: 'malformed' }
    if (!isAllowedOrigin(headers.origin ?? null, headers.host ?? null, this.#options.origins))
      return { status: 403, reason: 'not-allowed' }
    return (await this.#judgeCode(code, caller)) ?? this.#judgeJoin(request, response, caller, what)
  }

  /** Whether an address may be told about a room; what stands there may be no code at all. */
  async #judgeCode(text: string, caller: string): Promise<Refused | null> {
    const code = decodeURIComponent(text).trim().toUpperCase().slice(0, 8)
    const known = await this.#options.isRoom(code)
    const wait = await this.#options.limits.lookUp(caller, code, known)
    return wait === null ? null : { status: 429, reason: 'too-many', wait }
  }

  async #judgeJoin(
    request: Passed,
    response: ServerResponse,
    caller: string,
    what: string,
  ): Promise<Refused | null> {
    const { limits } = this.#options
    const wait = limits.crowded(caller) ?? (await limits.take('join', caller))
    if (wait !== null) return tooFast(wait)
    const body = await readJson(request, LONGEST_JOIN)
    if (!body.ok) return { status: body.status, reason: 'malformed' }
    request.body = modest(body.value)
    if (what === 'joinById')
      response.once('finish', () => {
        if (response.statusCode === 200) limits.promise(caller)
      })
    return null
  }
}

const tooFast = (wait: number): Refused => ({ status: 429, reason: 'too-fast', wait })

/** Colyseus makes an address of it. */
const isHost = (host = ''): boolean => HOST.test(host) && URL.canParse(`http://${host}`)

function isReadable(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}

/** A room keeps what is said at its door until the guest is in: few words, and no book of them. */
function modest(said: unknown): Record<string, unknown> {
  if (typeof said !== 'object' || said === null) return {}
  return Object.fromEntries(
    Object.entries(said)
      .slice(0, 8)
      .map(([key, value]) => [key.slice(0, 40), typeof value === 'string' ? value.slice(0, 1_000) : value])
      .filter(([, value]) => typeof value !== 'object'),
  )
}

/** Says why, in the words of the game and in those that Colyseus' client reads. */
function turnAway(response: ServerResponse, { status, reason, wait }: Refused): void {
  if (response.headersSent) return
  response.writeHead(status, headersOf(wait))
  response.end(JSON.stringify({ reason, code: status, error: reason }))
}

function turnSocketAway(socket: Duplex, { status, reason, wait }: Refused): void {
  const body = JSON.stringify({ reason })
  const headers = { ...headersOf(wait), 'Content-Length': body.length, Connection: 'close' }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  socket.end(`HTTP/1.1 ${status} ${reason}\r\n${lines.join('\r\n')}\r\n\r\n${body}`)
}

function headersOf(wait: number | undefined): Record<string, string> {
  return {
    'Content-Type': 'application/json',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    ...(wait === undefined ? {} : { 'Retry-After': String(Math.ceil(wait / 1_000)) }),
  }
}
