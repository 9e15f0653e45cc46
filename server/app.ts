/** The server: Colyseus over one http server, with our routes beside it. */
import { randomInt } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { createServer, type Server as HttpServer } from 'node:http'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { matchMaker, Server } from '@colyseus/core'
import { WebSocketTransport } from '@colyseus/ws-transport'
import type { Logger } from 'pino'
import type { Config } from './ops/config.ts'
import { isAllowedOrigin } from './ops/origins.ts'
import { bringBack } from './rooms/back.ts'
import type { Clock } from './rooms/clock.ts'
import type { Game } from './rooms/driver.ts'
import { HouseRoom } from './rooms/HouseRoom.ts'
import type { HouseOptions, Services } from './rooms/services.ts'
import { addRoutes } from './routes.ts'
import { ActionLog } from './store/action-log.ts'
import { Books } from './store/books.ts'

/** Largest message a client may send (bytes): a full drawing has about half of that. */
const MAX_MESSAGE = 64 * 1024
/** Name of the one kind of room. */
const ROOM = 'house'

export interface App {
  server: Server
  http: HttpServer
  /** Opens a room and returns its code. */
  openRoom(options: Partial<Omit<HouseOptions, 'services'>>): Promise<string>
  /** Ends all rooms, writes what is to be kept, and closes all connections. */
  close(): Promise<void>
}

export interface AppOptions {
  config: Config
  game: Game
  log: Logger
  /** Where people reach this server; asked when it listens. No slash at the end. */
  baseUrl(): string
  /** In tests: what time it is in the rooms that are there already. */
  clock?: Clock
}

/** Makes a server that does not listen yet. */
export function createApp({ config, game, log, baseUrl, clock }: AppOptions): App {
  const started = Date.now()
  const origins = config.publicUrl ? [config.publicUrl, ...config.origins] : config.origins
  const books = new Books(join(config.dataDir, 'books'), (error) => log.error({ err: error }, 'books'))
  const actions = ActionLog.open({ file: join(config.dataDir, 'rooms.sqlite'), full: config.fullSync, log })
  const services: Services = { game, books, actions, log, addressOf: (code) => `${baseUrl()}/${code}` }
  if (config.recordNights) services.keepNight = keepNights(config.dataDir, log)

  const openRoom: App['openRoom'] = async (options) => {
    const { roomId } = await matchMaker.createRoom(ROOM, { seed: randomInt(2 ** 32), ...options })
    return roomId
  }
  const http = createServer()
  const server = new Server({
    greet: false,
    gracefullyShutdown: false,
    beforeListen: async () => {
      await matchMaker.onReady
      await bringBack({
        services,
        open: (saved) => matchMaker.createRoom(ROOM, { saved, ...(clock ? { clock } : {}) }),
      })
    },
    logger: log.child({ from: 'colyseus' }, { level: 'warn' }),
    transport: new WebSocketTransport({
      server: http,
      maxPayload: MAX_MESSAGE,
      beforeUpgrade: ({ headers }) =>
        isAllowedOrigin(headers.get('origin'), headers.get('host'), origins)
          ? undefined
          : new Response(null, { status: 403 }),
    }),
    express: (app) =>
      addRoutes(app, {
        log,
        books,
        publicUrl: config.publicUrl,
        origins,
        allowFast: config.allowFast,
        clientDir: fileURLToPath(new URL('../dist/client', import.meta.url)),
        openRoom: async (options) =>
          matchMaker.stats.local.roomCount < config.maxRooms ? openRoom(options) : null,
        summaryOf,
        retired: (code) => actions.retired(code),
        health: () => ({
          ok: true,
          rooms: matchMaker.stats.local.roomCount,
          connected: matchMaker.stats.local.ccu,
          uptime: Math.round((Date.now() - started) / 1000),
        }),
      }),
  })
  // Clients join rooms and come back to them; rooms are opened by /api/rooms alone.
  matchMaker.controller.exposedMethods = ['joinById', 'reconnect']
  matchMaker.controller.getCorsHeaders = corsHeaders(origins)
  server.define(ROOM, HouseRoom, { services } as HouseOptions)
  const close = async () => {
    await server.gracefullyShutdown(false)
    actions.close()
    http.closeAllConnections()
  }
  return { server, http, openRoom, close }
}

/** Answers only pages that may speak to us with leave to read what we say. */
function corsHeaders(origins: readonly string[]): (headers: Headers) => Record<string, string> {
  return (headers) => {
    const [origin, host] = [headers.get('origin'), headers.get('host')]
    const allowed = origin !== null && isAllowedOrigin(origin, host, origins)
    return {
      'Access-Control-Allow-Origin': allowed ? origin : `http://${host ?? 'localhost'}`,
      Vary: 'Origin',
    }
  }
}

async function summaryOf(code: string) {
  const known = await matchMaker.driver.findOne({ roomId: code })
  return known ? matchMaker.remoteRoomCall<HouseRoom, 'summary'>(code, 'summary') : null
}

function keepNights(dataDir: string, log: Logger): Services['keepNight'] {
  const folder = join(dataDir, 'nights')
  return async (code, night) => {
    const file = join(folder, `${new Date().toISOString().replaceAll(':', '-')}-${code}.json`)
    try {
      await mkdir(folder, { recursive: true })
      await writeFile(file, JSON.stringify(night))
    } catch (error) {
      log.error({ err: error }, 'a night could not be kept')
    }
  }
}
