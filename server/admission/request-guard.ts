/**
 * Checks every HTTP request and WebSocket upgrade before Colyseus and the routes get it: applies rate limits by address, and
 * rejects requests that are too large, malformed, or from pages of other origins.
 */
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Rejection } from '../../shared/protocol/rejections.ts'
import { addressOfClient, isHandedOn, type ProxyTrust } from './client-address.ts'
import { readJson } from './json-body.ts'
import { isAllowedOrigin } from './origins.ts'
import type { RateLimits } from './rate-limits.ts'

export interface GuardOptions {
  trust: ProxyTrust
  limits: RateLimits
  /** Origins besides our own whose pages may use this server. */
  origins: readonly string[]
  /** Whether there is a room with this code. */
  isRoom(code: string): Promise<boolean>
  /** Whether a seat of this room is reserved for this session. */
  isReserved(code: string, session: string): boolean
  /** Called with a request that was rejected because it came from a page of another origin. */
  foreignOrigin(request: IncomingMessage): void
  /** Called with every request for a page, a place in a room or a socket that is let in. */
  saw(request: IncomingMessage, stage: 'page' | 'asked' | 'connected'): void
  /** Called when a socket arrives as a plain request: a proxy in between does not pass sockets on. */
  plainSocket(): void
  /** Called with every request that was rejected. */
  rejected(reason: Rejection, address: string): void
}

/** A request; its body has been read if it is a join. */
type GuardedRequest = IncomingMessage & { body?: unknown }

/** Longest body of a join (bytes). Large enough for an over-long name, which is truncated rather than rejected. */
const MAX_JOIN_BODY = 64 * 1024
const HOST = /^[\w.:[\]-]{1,255}$/
const LOOK_UP = /^\/api\/rooms\/([^/]*)\/?$/
const JOIN = /^\/matchmake\/(\w{1,20})\/([\w%-]{1,60})\/?$/
const SOCKET = /^\/[\w-]{1,64}\/([\w-]{1,64})$/
/** What a phone asks for first: the home page, or that of a room. */
const PAGE = /^\/(?:[A-Za-z]{4}\/?)?(?:\?.*)?$/
/** Paths that no browser shows as a page. */
const API = /^\/(api|matchmake)(\/|$)/
/** Stands for the host of a request that names none. */
const NO_HOST = 'localhost'
/** Paths that are more expensive than a static file. */
const COSTLY = /^\/(api|book|matchmake|metrics|__healthcheck)(\/|$)/

/**
 * Puts the guard in front of all listeners for requests and upgrades that the server has now. Listeners that are added later
 * are not guarded.
 */
export function guardRequests(http: Server, options: GuardOptions): void {
  const guard = new RequestGuard(options)
  const handleRequest = intercept(http, 'request')
  const handleUpgrade = intercept(http, 'upgrade')
  http.on('request', (request: GuardedRequest, response: ServerResponse) => {
    guard
      .authorize(request, response)
      .then((authorized) => authorized && handleRequest(request, response))
      .catch(() => reject(response, { status: 400, reason: 'malformed' }))
  })
  http.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const destroy = () => socket.destroy()
    socket.on('error', destroy)
    guard
      .authorizeSocket(request)
      .then((refusal) => {
        if (refusal) return rejectSocket(socket, refusal)
        socket.off('error', destroy)
        if (!socket.destroyed) handleUpgrade(request, socket, head)
      })
      .catch(destroy)
  })
}

/** Removes all listeners of an event, and returns a function that calls them. */
function intercept(http: Server, event: string): (...args: unknown[]) => void {
  const listeners = http.listeners(event)
  http.removeAllListeners(event)
  return (...args) => {
    for (const listener of listeners) listener.apply(http, args)
  }
}

/** Why a request is rejected. */
interface Refusal {
  /** HTTP status. */
  status: number
  reason: Rejection
  /** How long to wait before the next attempt (ms). */
  wait?: number
}

class RequestGuard {
  readonly #options: GuardOptions

  constructor(options: GuardOptions) {
    this.#options = options
  }

  /** Whether a request may be handled. If not, it has been answered. */
  async authorize(request: GuardedRequest, response: ServerResponse): Promise<boolean> {
    const address = addressOfClient(request, this.#options.trust)
    // Colyseus builds a URL with this header without validating it; nothing else reads it.
    delete request.headers['x-forwarded-proto']
    const refusal = await this.#check(request, response, address)
    if (!refusal) {
      if (PAGE.test(request.url ?? '')) this.#options.saw(request, 'page')
      return true
    }
    this.#options.rejected(refusal.reason, address)
    reject(response, refusal)
    return false
  }

  /** Why a WebSocket upgrade is rejected, or null if it may be handled. */
  async authorizeSocket(request: IncomingMessage): Promise<Refusal | null> {
    const { trust, limits, isReserved, rejected, saw } = this.#options
    const address = addressOfClient(request, trust)
    const refusal = await this.#checkSocket(request, address)
    if (refusal) {
      rejected(refusal.reason, address)
      return refusal
    }
    const url = new URL(request.url ?? '/', 'ws://server')
    const [, code = ''] = SOCKET.exec(url.pathname) ?? []
    if (isReserved(code, url.searchParams.get('sessionId') ?? '')) limits.seats.taken(address)
    saw(request, 'connected')
    return null
  }

  async #checkSocket(request: IncomingMessage, address: string): Promise<Refusal | null> {
    // The process that has handed it on has counted it.
    const wait = isHandedOn(request) ? null : await this.#options.limits.take('socket', address)
    if (wait !== null) return tooFast(wait)
    if (!isHost(request.headers.host) || !URL.canParse(request.url ?? '/', 'ws://server'))
      return { status: 400, reason: 'malformed' }
    const url = new URL(request.url ?? '/', 'ws://server')
    const isRoomSocket = SOCKET.test(url.pathname) && url.searchParams.has('sessionId')
    return isRoomSocket ? null : { status: 404, reason: 'unknown-code' }
  }

  async #check(request: GuardedRequest, response: ServerResponse, address: string): Promise<Refusal | null> {
    const { method = '', url = '', headers } = request
    const [path = ''] = url.split('?')
    // HTTP 1.0 has no such header, and health checks of balancers speak it.
    headers.host ??= NO_HOST
    if (
      !isHost(headers.host) ||
      !URL.canParse(url, 'http://server') ||
      (API.test(path) && !isDecodable(path))
    )
      return { status: 400, reason: 'malformed' }
    if (COSTLY.test(path)) {
      const wait = await this.#options.limits.take('request', address)
      if (wait !== null) return tooFast(wait)
    }
    const [, lookedUp] = LOOK_UP.exec(path) ?? []
    if (lookedUp !== undefined) return this.#checkCode(lookedUp, address)
    if (SOCKET.test(path) && /[?&]sessionId=/.test(url)) {
      this.#options.plainSocket()
      return { status: 426, reason: 'malformed' }
    }
    if (!path.startsWith('/matchmake') || method === 'OPTIONS') return null
    const [, what = '', code = ''] = JOIN.exec(path) ?? []
    if (method !== 'POST' || code === '') return { status: 404, reason: 'malformed' }
    if (!isAllowedOrigin(headers.origin ?? null, headers.host ?? null, this.#options.origins)) {
      this.#options.foreignOrigin(request)
      return { status: 403, reason: 'wrong-origin' }
    }
    return (await this.#checkCode(code, address)) ?? this.#checkJoin(request, response, address, what)
  }

  /** @param text the part of the path where a code should be, not validated yet */
  async #checkCode(text: string, address: string): Promise<Refusal | null> {
    const code = decodeURIComponent(text).trim().toUpperCase().slice(0, 8)
    const exists = await this.#options.isRoom(code).catch(() => null)
    if (exists === null) return { status: 503, reason: 'not-now', wait: 1_000 }
    const wait = await this.#options.limits.checkCode(address, code, exists)
    return wait === null ? null : { status: 429, reason: 'too-many', wait }
  }

  async #checkJoin(
    request: GuardedRequest,
    response: ServerResponse,
    address: string,
    what: string,
  ): Promise<Refusal | null> {
    const { limits } = this.#options
    const wait = (await limits.seats.wait(address)) ?? (await limits.take('join', address))
    if (wait !== null) return tooFast(wait)
    const body = await readJson(request, MAX_JOIN_BODY)
    if (!body.ok) return { status: body.status, reason: 'malformed' }
    request.body = sanitize(body.value)
    if (what === 'joinById')
      response.once('finish', () => {
        if (response.statusCode !== 200) return
        limits.seats.reserved(address)
        this.#options.saw(request, 'asked')
      })
    return null
  }
}

const tooFast = (wait: number): Refusal => ({ status: 429, reason: 'too-fast', wait })

/** Whether a `Host` header is valid. Colyseus builds a URL with it, and throws if it is not. */
const isHost = (host = ''): boolean => HOST.test(host) && URL.canParse(`http://${host}`)

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}

/** Limits the number and size of join options, because Colyseus keeps them in memory until the seat is taken. */
function sanitize(options: unknown): Record<string, unknown> {
  if (typeof options !== 'object' || options === null) return {}
  return Object.fromEntries(
    Object.entries(options)
      .slice(0, 8)
      .map(([key, value]) => [key.slice(0, 40), typeof value === 'string' ? value.slice(0, 1_000) : value])
      .filter(([, value]) => typeof value !== 'object'),
  )
}

/** Answers with the reason: `reason` is read by this game's clients, `code` and `error` by the SDK of Colyseus. */
function reject(response: ServerResponse, { status, reason, wait }: Refusal): void {
  if (response.headersSent) return
  response.writeHead(status, headersOf(wait))
  response.end(JSON.stringify({ reason, code: status, error: reason }))
}

function rejectSocket(socket: Duplex, { status, reason, wait }: Refusal): void {
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
