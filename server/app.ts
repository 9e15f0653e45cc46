/** The server: Colyseus over one http server, with our routes beside it. */
import { randomInt } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { createServer, type Server as HttpServer } from 'node:http'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { matchMaker, Server } from '@colyseus/core'
import type { Logger } from 'pino'
import { callerOf } from './admission/client-address.ts'
import { limitConnections, PATIENCE } from './admission/connection-limit.ts'
import { isAllowedOrigin } from './admission/origins.ts'
import { Limits } from './admission/rate-limits.ts'
import { guardDoor } from './admission/request-guard.ts'
import { Openers } from './admission/room-quota.ts'
import { HouseTransport } from './admission/ws-transport.ts'
import type { Config } from './config.ts'
import { Metrics, measureGame } from './http/metrics.ts'
import { metricsPage } from './http/metrics-route.ts'
import { addRoutes } from './http/routes.ts'
import type { Clock } from './room/clock.ts'
import type { Game } from './room/driver.ts'
import { HouseRoom } from './room/GameRoom.ts'
import { isKind } from './room/profanity.ts'
import { bringBack } from './room/restore.ts'
import type { HouseOptions, Services } from './room/services.ts'
import { ActionLog } from './storage/action-log.ts'
import { Books } from './storage/storybooks.ts'

/** Largest message a client may send (bytes): a full drawing has about half of that. */
const MAX_MESSAGE = 64 * 1024
/** How often (ms) what is over is forgotten. */
const SWEEP = 60_000
/** Name of the one kind of room. */
const ROOM = 'house'

export interface App {
  server: Server
  http: HttpServer
  /** Opens the door. */
  listen(port: number): Promise<void>
  /** Opens a room and returns its code. */
  openRoom(options: Partial<Omit<HouseOptions, 'services'>>): Promise<string>
  /** Writes down at once what rooms have accepted. */
  flush(): void
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
  const { trust } = config
  const origins = config.publicUrl ? [config.publicUrl, ...config.origins] : config.origins
  const books = new Books(join(config.dataDir, 'books'), (error) => log.error({ err: error }, 'books'))
  const actions = ActionLog.open({ file: join(config.dataDir, 'rooms.sqlite'), full: config.fullSync, log })
  const limits = new Limits()
  const openers = new Openers(config.maxRoomsEach, (code) => localRoom(code) !== undefined)
  const http = createServer(PATIENCE)
  const transport = new HouseTransport({
    server: http,
    maxPayload: MAX_MESSAGE,
    trust,
    beforeUpgrade: ({ headers }) =>
      isAllowedOrigin(headers.get('origin'), headers.get('host'), origins)
        ? undefined
        : new Response(null, { status: 403 }),
    cut: (why) => {
      metrics?.cut(why)
      log.debug({ why }, 'a connection was cut off')
    },
  })
  const metrics =
    config.metricsPassword === null
      ? null
      : new Metrics({
          rooms: () => matchMaker.stats.local.roomCount,
          clients: () => matchMaker.stats.local.ccu,
          sent: () => transport.sent(),
        })
  const services: Services = {
    game: metrics ? measureGame(game, metrics) : game,
    books,
    actions,
    log,
    clockSpeed: config.clockSpeed,
    addressOf: (code) => `${baseUrl()}/${code}`,
    isKind: config.familyFilter ? isKind : () => true,
    asked: (type, answer) => metrics?.asked(type, answer),
  }
  if (config.recordNights) services.keepNight = keepNights(config.dataDir, log)

  const openRoom: App['openRoom'] = async (options) => {
    const { roomId } = await matchMaker.createRoom(ROOM, { seed: randomInt(2 ** 32), ...options })
    return roomId
  }
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
    transport,
    express: (app) =>
      addRoutes(app, {
        log,
        books,
        publicUrl: config.publicUrl,
        origins,
        allowFast: config.allowFast,
        clientDir: fileURLToPath(new URL('../dist/client', import.meta.url)),
        openRoom: async (options, request) => {
          if (matchMaker.stats.local.roomCount >= config.maxRooms) return 'full'
          const code = await openers.open(callerOf(request, trust), () => openRoom(options))
          return code === null ? 'too-fast' : { code }
        },
        summaryOf,
        retired: (code) => actions.retired(code),
        stopping: () => matchMaker.state === matchMaker.MatchMakerState.SHUTTING_DOWN,
        health: () => ({
          ok: true,
          rooms: matchMaker.stats.local.roomCount,
          connected: matchMaker.stats.local.ccu,
          uptime: Math.round((Date.now() - started) / 1000),
        }),
        ...(metrics && {
          metricsPage: metricsPage({
            metrics,
            password: config.metricsPassword ?? '',
            limits,
            callerOf: (request) => callerOf(request, trust),
          }),
        }),
      }),
  })
  // Clients join rooms and come back to them; rooms are opened by /api/rooms alone.
  matchMaker.controller.exposedMethods = ['joinById', 'reconnect']
  matchMaker.controller.getCorsHeaders = corsHeaders(origins)
  server.define(ROOM, HouseRoom, { services } as HouseOptions)
  limitConnections(http, trust)
  const sweeping = setInterval(() => {
    limits.sweep()
    openers.sweep()
  }, SWEEP)
  const listen = async (port: number) => {
    await server.listen(port)
    guardDoor(http, {
      trust,
      limits,
      origins,
      isRoom: async (code) => Boolean(await matchMaker.driver.findOne({ roomId: code })),
      isAwaited: (code, session) => localRoom(code)?.hasReservedSeat(session) ?? false,
      refused: (reason, caller) => {
        metrics?.refused(reason)
        log.debug({ reason, caller }, 'somebody was not let in')
      },
    })
  }
  const close = async () => {
    clearInterval(sweeping)
    await server.gracefullyShutdown(false)
    actions.close()
    http.closeAllConnections()
  }
  return { server, http, listen, openRoom, flush: () => actions.flush(), close }
}

const localRoom = (code: string) => matchMaker.getLocalRoomById(code)

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
