/** Puts the server together: Colyseus and the game's own routes on one HTTP server. */
import { randomInt } from 'node:crypto'
import { createServer, type Server as HttpServer, type IncomingMessage } from 'node:http'
import { matchMaker, Server } from '@colyseus/core'
import type { Logger } from 'pino'
import { addressOfClient, deviceOf } from './admission/client-address.ts'
import { BALANCER_KEEP_ALIVE, HTTP_TIMEOUTS, limitConnections } from './admission/connection-limit.ts'
import { corked } from './admission/cork.ts'
import { warnOfForeignOrigins } from './admission/foreign-origins.ts'
import { unheld } from './admission/held-frames.ts'
import { isAllowedOrigin } from './admission/origins.ts'
import { RateLimits } from './admission/rate-limits.ts'
import { guardRequests } from './admission/request-guard.ts'
import { RoomQuota } from './admission/room-quota.ts'
import { basePathOf, serveUnder } from './admission/served-path.ts'
import { SharedRoomQuota } from './admission/shared-room-quota.ts'
import { GuardedTransport } from './admission/ws-transport.ts'
import { type CheckupFacts, diagnose } from './checkup/diagnose.ts'
import { watchHttpsAttempts } from './checkup/https-attempts.ts'
import { isFromOwnMachine, isOwnAddress } from './checkup/own-machine.ts'
import { Sightings } from './checkup/sightings.ts'
import type { Config } from './config.ts'
import { believePeers, handOnSockets } from './fleet/hand-on.ts'
import { openStorage, type SharedHouse } from './fleet/house-storage.ts'
import { ProcessLife } from './fleet/process-life.ts'
import { Metrics } from './http/metrics.ts'
import { metricsRoute } from './http/metrics-route.ts'
import { addRoutes } from './http/routes.ts'
import { CLIENT_DIR } from './process/client-dir.ts'
import type { GameRules } from './room/driver.ts'
import { GameRoom } from './room/GameRoom.ts'
import { LIFETIME, SEAT_RESERVATION } from './room/lifetime.ts'
import { isClean } from './room/profanity/is-clean.ts'
import { restoreRooms } from './room/restore.ts'
import type { Clock } from './room/room-clock.ts'
import type { RoomCreateOptions, Services } from './room/services.ts'
import { keepNights } from './storage/kept-nights.ts'

/** Largest message of a client (bytes): a full drawing has about 40 kB. */
const MAX_MESSAGE = 64 * 1024
/** How often (ms) expired quotas are removed. */
const SWEEP = 60_000
const PLAIN_SOCKETS =
  'a proxy forwards WebSockets as plain requests, so nobody can sit down; see docs/hosting/nginx.md for the lines it needs'
/** Name of the only kind of room. */
const ROOM = 'game'

export interface App {
  server: Server
  http: HttpServer
  /** Restores the rooms from before a restart, then listens. @param host one of this machine's addresses; null for all */
  listen(port: number, host?: string | null): Promise<void>
  /** Opens a room and returns its code. */
  openRoom(options: Partial<Omit<RoomCreateOptions, 'services'>>): Promise<string>
  /** Writes all accepted actions to the action log at once. */
  flush(): void
  /** Opens no rooms any more, and resolves when the server may be closed. @param hurry ends that at once */
  drain(hurry: AbortSignal): Promise<void>
  /** Closes all rooms, so that they can be restored, and all connections. */
  close(): Promise<void>
}

export interface AppOptions {
  config: Config
  rules: GameRules
  log: Logger
  /** Public address of this server, without a slash at the end. Called when it listens. */
  baseUrl(): string
  /** This machine's addresses on its networks, the likeliest first. None by default. */
  addresses?(): CheckupFacts['addresses']
  /** In tests: the clock of rooms that are restored. */
  clock?: Clock
}

/** Makes a server that does not listen yet. */
export function createApp({ config, rules, log, baseUrl, addresses = () => [], clock }: AppOptions): App {
  const started = Date.now()
  const { trust } = config
  const addressOf = (request: IncomingMessage) => addressOfClient(request, trust)
  const warnOfPlainSockets = once(() => log.warn(PLAIN_SOCKETS))
  const origins = config.publicUrl ? [new URL(config.publicUrl).origin, ...config.origins] : config.origins
  const storage = openStorage({ config, rules: rules.version, lifetime: LIFETIME, log })
  const { actions, storybooks, shared } = storage
  const limits = new RateLimits(SEAT_RESERVATION, shared?.redis)
  const sightings = new Sightings(trust, isOwnAddress)
  const warnOfOrigin = warnOfForeignOrigins(log)
  const foreignOrigin = (request: IncomingMessage) => {
    sightings.sawOrigin(request.headers.origin ?? '')
    warnOfOrigin(request)
  }
  const quota = shared
    ? new SharedRoomQuota(shared.redis, config.maxRoomsEach, shared.isOpen)
    : new RoomQuota(config.maxRoomsEach, (code) => localRoom(code) !== undefined)
  let handedOn = 0
  const http = createServer({ ...HTTP_TIMEOUTS, ...(shared && { keepAliveTimeout: BALANCER_KEEP_ALIVE }) })
  const transport = new GuardedTransport({
    server: http,
    maxPayload: MAX_MESSAGE,
    trust,
    beforeUpgrade: ({ headers }) =>
      isAllowedOrigin(headers.get('origin'), headers.get('host'), origins)
        ? undefined
        : new Response(null, { status: 403 }),
    shownLog: storage.shownLog,
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
          fleet: shared ? () => ({ ...shared.figures(), sockets: handedOn }) : undefined,
        })
  const services: Services = {
    rules: metrics ? { ...rules, reduce: metrics.timed(rules.reduce) } : rules,
    storybooks,
    actions,
    ...(shared && { claims: shared.claims }),
    log,
    clockSpeed: config.clockSpeed,
    addressOf: (code) => `${baseUrl()}/${code}`,
    isClean: config.familyFilter ? isClean : () => true,
    corked,
    unheld,
    asked: (type, answer) => metrics?.asked(type, answer),
  }
  if (config.recordNights) services.keepNight = keepNights(config.dataDir, log)

  const openRoom: App['openRoom'] = async (options) => {
    const { roomId } = await matchMaker.createRoom(ROOM, { seed: randomInt(2 ** 32), ...options })
    shared?.opened(roomId)
    return roomId
  }
  const restore = (code?: string) =>
    restoreRooms({
      services,
      code,
      open: (saved) => matchMaker.createRoom(ROOM, { saved, ...(clock ? { clock } : {}) }),
    })
  const life = new ProcessLife({
    shared,
    rules: rules.version,
    maxRooms: config.maxRooms,
    drainTime: config.drainTime,
    restore,
    log,
  })
  const server = new Server({
    greet: false,
    gracefullyShutdown: false,
    ...shared?.colyseus,
    ...(config.socketAddress !== null && { publicAddress: config.socketAddress }),
    beforeListen: async () => {
      await matchMaker.onReady
      await shared?.check()
      // Rooms in Redis are looked for when this process can be found: their clients come as soon as a room is back.
      if (!shared) await restore()
    },
    logger: log.child({ from: 'colyseus' }, { level: 'warn' }),
    transport,
    express: (app) =>
      addRoutes(app, {
        log,
        storybooks,
        publicUrl: config.publicUrl,
        origins,
        allowFast: config.allowFast,
        foreignOrigin,
        clientDir: CLIENT_DIR,
        checkup: (request) =>
          diagnose(
            {
              publicUrl: config.publicUrl,
              addresses: addresses(),
              container: config.container,
              loopbackOnly: config.loopbackOnly,
              ...sightings.seen(deviceOf(request, trust)),
            },
            isFromOwnMachine(request),
          ),
        openRoom: async (options, request) => {
          const refusal = await life.refusal()
          if (refusal) return refusal
          const address = addressOf(request)
          const code = await quota
            .open(address, () => openRoom(options))
            .catch((error: unknown) => {
              // Redis or the process that was to have it did not answer in time. Other processes may do better in a moment.
              if (!shared) throw error
              log.warn({ err: error }, 'a room could not be opened')
              return undefined
            })
          if (code === undefined) return 'not-now'
          if (code === null) return 'too-fast'
          await limits.knowsRoom(address, code)
          return { code }
        },
        summaryOf: (code) => summaryOf(code, shared),
        retired: (code) => actions.retired(code),
        stopping: () => life.stopping,
        health: () => ({
          ok: life.state === 'ready',
          state: life.state,
          rooms: matchMaker.stats.local.roomCount,
          connected: matchMaker.stats.local.ccu,
          uptime: Math.round((Date.now() - started) / 1000),
        }),
        ...(metrics && {
          metricsRoute: metricsRoute({
            metrics,
            password: config.metricsPassword ?? '',
            limits,
            addressOf,
          }),
        }),
      }),
  })
  // Clients may join rooms and reconnect to them, but only /api/rooms can create rooms.
  matchMaker.controller.exposedMethods = ['joinById', 'reconnect']
  matchMaker.controller.getCorsHeaders = corsHeaders(origins)
  server
    .define(ROOM, GameRoom, { services } as RoomCreateOptions)
    .on('create', (room) => life.rooms.add(room as GameRoom))
    .on('dispose', (room) => life.rooms.delete(room as GameRoom))
  limitConnections(http, (address, hop) => trust(address, hop) || (shared?.peers.isPeer(address) ?? false))
  watchHttpsAttempts(http, (address) => sightings.sawHttps(address))
  const sweeping = setInterval(() => {
    limits.seats.sweep()
    quota.sweep()
  }, SWEEP)
  const listen = async (port: number, host: string | null = null) => {
    // Colyseus would wait for ever, as it listens for errors only once it listens for clients.
    const failed = Promise.withResolvers<never>()
    http.once('error', failed.reject)
    await Promise.race([server.listen(port, host ?? undefined), failed.promise])
    http.off('error', failed.reject)
    const { peers } = shared ?? {}
    await life.begin(port)
    if (peers)
      handOnSockets(http, {
        peers,
        ownId,
        addressOf,
        handed: () => {
          handedOn++
        },
        failed: (err, room) => log.debug({ err, room }, 'a socket could not be handed on'),
      })
    guardRequests(http, {
      trust,
      limits,
      origins,
      foreignOrigin,
      isRoom: async (code) =>
        Boolean(await matchMaker.driver.findOne({ roomId: code })) || Boolean(await shared?.exists(code)),
      isReserved: (code, session) => localRoom(code)?.hasReservedSeat(session) ?? false,
      saw: (request, stage) => sightings.saw(request, stage),
      plainSocket: () => {
        sightings.sawPlainSocket()
        warnOfPlainSockets()
      },
      rejected: (reason, address) => {
        metrics?.rejected(reason)
        log.debug({ reason, address }, 'a request was rejected')
      },
    })
    if (peers) believePeers(http, peers)
    serveUnder(http, basePathOf(config.publicUrl))
  }
  const close = async () => {
    clearInterval(sweeping)
    await life.end()
    await server.gracefullyShutdown(false)
    await actions.close()
    shared?.close()
    http.closeAllConnections()
  }
  const drain = (hurry: AbortSignal) => life.drain(hurry)
  return { server, http, listen, openRoom, flush: () => actions.flush(), drain, close }
}

/** A function that does something the first time it is called. */
function once(act: () => void): () => void {
  let done = false
  return () => {
    if (!done) act()
    done = true
  }
}

/** The id by which other processes know this one. */
export const ownId = (): string => matchMaker.processId
const localRoom = (code: string) => matchMaker.getLocalRoomById(code)

/** CORS headers that let only pages of allowed origins read the matchmaker's answers. */
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

async function summaryOf(code: string, shared: SharedHouse | null) {
  const known = await matchMaker.driver.findOne({ roomId: code })
  const summary = () => matchMaker.remoteRoomCall<GameRoom, 'summary'>(code, 'summary')
  if (!shared) return known ? summary() : null
  // The process that has the room may have died a moment ago, and this one may have slept meanwhile.
  if (localRoom(code) && !shared.isOwner(code)) return 'moving'
  if (known) return summary().catch(() => 'moving' as const)
  return (await shared.exists(code)) ? 'moving' : null
}
