/** All HTTP routes except the matchmaking of Colyseus. */
import { existsSync } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import { join } from 'node:path'
import express, {
  type Application,
  type ErrorRequestHandler,
  type Request,
  type RequestHandler,
} from 'express'
import type { Logger } from 'pino'
import sirv from 'sirv'
import * as v from 'valibot'
import type { Checkup } from '../../shared/protocol/checkup.ts'
import { CreateRoomOptions, RoomCode } from '../../shared/protocol/join-options.ts'
import type { RoomSummary } from '../../shared/protocol/notices.ts'
import { DEFAULT_LANGUAGE, isLanguage, LANGUAGES, type Language } from '../../shared/text/languages.ts'
import { isAllowedOrigin } from '../admission/origins.ts'
import { basePathOf, rootFrom } from '../admission/served-path.ts'
import type { DurableLog } from '../storage/durable-log.ts'
import type { Bookshelf } from '../storage/storybooks.ts'
import { inlineSources, PAGES, readPage, sendPage } from './page-html.ts'
import { failurePage, notFoundPage } from './plain-pages.ts'
import { roomIn } from './room-links.ts'
import { securityHeaders } from './security-headers.ts'
import { addStorybookRoutes } from './storybook-routes.ts'

export interface RouteOptions {
  log: Logger
  storybooks: Bookshelf
  publicUrl: string | null
  origins: readonly string[]
  allowFast: boolean
  /** Called with the headers of a request that was rejected because it came from a page of another origin. */
  foreignOrigin(request: IncomingMessage): void
  /** Folder of the built client. If it is missing, the client is not served. */
  clientDir: string
  /** Opens a room. `full`: the server has too many rooms; `not-now`: it opens none now; `too-fast`: the client's address has too many. */
  openRoom(
    options: Omit<CreateRoomOptions, 'language'> & { language: Language },
    request: Request,
  ): Promise<{ code: string } | 'full' | 'not-now' | 'too-fast'>
  /** What anybody may know about a room; null if there is none, `moving` while it is on its way to another process. */
  summaryOf(code: string): Promise<RoomSummary | 'moving' | null>
  /** The storybook of a room that had to be closed, or null if the code is not of such a room. */
  retired: DurableLog['retired']
  /** Whether this server is shutting down. */
  stopping(): boolean
  health(): { ok: boolean }
  /** Why phones may not get in, as far as the asker may know. */
  checkup(request: Request): Checkup
  /** Handler of `/metrics`; if it is missing, there is no such page. */
  metricsRoute?: RequestHandler
}

const YEAR = 31_536_000

/** Adds all routes to an Express application. */
export function addRoutes(app: Application, options: RouteOptions): void {
  app.disable('x-powered-by')
  const index = join(options.clientDir, 'index.html')
  const page = existsSync(index) ? readPage(index) : null
  app.use(securityHeaders(options.publicUrl, inlineSources(page ?? '')))
  addSlash(app, basePathOf(options.publicUrl))
  addApi(app, options)
  if (options.metricsRoute) app.get('/metrics', options.metricsRoute)
  addStorybookRoutes(app, options.storybooks, options.origins)
  if (page !== null) addClient(app, options.clientDir, page)
  app.use((request, response) => {
    response
      .status(404)
      .type('html')
      .send(notFoundPage(rootFrom(request.path)))
  })
  app.use(answerErrors(options.log))
}

/** Redirects from the base path without a slash at its end, which is left in the request, to the one with it. */
function addSlash(app: Application, base: string): void {
  const last = base.split('/').at(-1) ?? ''
  if (last === '') return
  app.use((request, response, next) => {
    const { path, method } = request
    const isBase = path === base || path === `/${last}`
    if (isBase && (method === 'GET' || method === 'HEAD'))
      response.redirect(`./${last}/${request.url.slice(path.length)}`)
    else next()
  })
}

function addApi(
  app: Application,
  {
    openRoom,
    summaryOf,
    retired,
    stopping,
    health,
    checkup,
    allowFast,
    origins,
    foreignOrigin,
  }: RouteOptions,
): void {
  app.use('/api', (_, response, next) => {
    response.set('Cache-Control', 'no-store')
    next()
  })
  app.get('/api/health', (_, response) => {
    const now = health()
    response.status(now.ok ? 200 : 503).json(now)
  })
  app.use('/api', (_, response, next) => {
    // Rooms are closed while the server shuts down, but will be restored: answering that they do not exist would be wrong.
    if (stopping()) response.status(503).json({ reason: 'not-now' })
    else next()
  })
  app.get('/api/checkup', (request, response) => {
    response.json(checkup(request))
  })
  app.post('/api/rooms', express.json({ limit: '64kb' }), async (request, response) => {
    if (!isAllowedOrigin(request.get('origin') ?? null, request.get('host') ?? null, origins)) {
      foreignOrigin(request)
      return void response.status(403).json({ reason: 'wrong-origin' })
    }
    const asked = v.safeParse(CreateRoomOptions, request.body ?? {})
    if (!asked.success) return void response.status(400).json({ reason: 'malformed' })
    const { language = DEFAULT_LANGUAGE, met, plan, ...fast } = asked.output
    if (!isLanguage(language))
      return void response.status(400).json({ reason: 'unknown-language', languages: LANGUAGES })
    const opened = await openRoom(
      { language, ...(met && { met }), ...(plan && { plan }), ...(allowFast ? fast : {}) },
      request,
    )
    if (typeof opened === 'object') response.status(201).json(opened)
    else
      response
        .status(opened === 'too-fast' ? 429 : 503)
        .set('Retry-After', opened === 'not-now' ? '5' : '60')
        .json({ reason: opened })
  })
  app.get('/api/rooms/:code', async (request, response) => {
    const code = v.safeParse(RoomCode, request.params.code)
    const summary = code.success ? await summaryOf(code.output) : null
    const closed = code.success && !summary ? await retired(code.output) : null
    if (summary === 'moving') response.status(503).set('Retry-After', '1').json({ reason: 'not-now' })
    else if (summary) response.json(summary)
    else if (closed) response.status(410).json({ reason: 'retired', ...closed })
    else response.status(404).json({ reason: 'unknown-code' })
  })
}

/** @param built its page */
function addClient(app: Application, folder: string, built: string): void {
  const page = sendPage(built)
  const files = sirv(folder, {
    gzip: true,
    brotli: true,
    etag: true,
    setHeaders: (response, path) => {
      // Names of built files contain a hash of their content.
      const forever = path.startsWith('/assets/')
      response.setHeader('Cache-Control', forever ? `public, max-age=${YEAR}, immutable` : 'no-cache')
    },
  })
  app.use((request, response, next) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return next()
    if (PAGES.test(request.path)) return page(request, response, next)
    const room = roomIn(request.path)
    if (room !== null) return response.redirect(rootFrom(request.path) + room)
    return files(request, response, next)
  })
}

/** Logs errors of routes. The answer contains no details; a browser that was to show a page gets one. */
function answerErrors(log: Logger): ErrorRequestHandler {
  return (error: { status?: number }, request, response, next) => {
    if (response.headersSent) return next(error)
    const status = error.status ?? 500
    if (status >= 500) log.error({ err: error, path: request.path }, 'a route threw')
    response.status(status)
    const root = rootFrom(request.path)
    if (request.method === 'GET' && request.accepts(['json', 'html']) === 'html')
      response.type('html').send(status >= 500 ? failurePage(root) : notFoundPage(root))
    else response.json({ reason: status >= 500 ? 'not-now' : 'malformed' })
  }
}
