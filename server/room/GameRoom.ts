/** The lifecycle of a room in Colyseus: created, joined, dropped, reconnected, left, disposed. Its logic is in `session.ts`. */
import type { EventEmitter } from 'node:events'
import { type Client, CloseCode, type Deferred, ErrorCode, Room, ServerError } from '@colyseus/core'
import { CLOSED, type RoomSummary } from '../../shared/protocol/notices.ts'
import { DEFAULT_LANGUAGE } from '../../shared/text/languages.ts'
import type { RoomLog } from '../storage/room-log.ts'
import { RoomClients } from './clients.ts'
import { claimCode, releaseCode } from './codes.ts'
import { EMPTY, LIFETIME, SEAT_RESERVATION } from './lifetime.ts'
import { JoinRefused } from './parse-join.ts'
import { handleRequests } from './requests.ts'
import { systemClock } from './room-clock.ts'
import type { RoomCreateOptions, Services } from './services.ts'
import { RoomSession } from './session.ts'
import type { RoomState } from './state-schema.ts'
import { createState, project } from './state-sync.ts'
import { createStorybookRecorder } from './storybook-recorder.ts'

/** How long (s) a lost connection may be resumed as itself; after that a seat is opened by its token. */
const RECONNECT = 120
/** A change is sent to clients this soon (ms). */
const SOON = 15
/** How often (ms) Colyseus looks at the room's clock and sends patches by itself: rarely, since changes are sent above. */
const REGULAR = 250

export class GameRoom extends Room<{ state: RoomState }> {
  override autoDispose = false
  override patchRate = REGULAR
  override maxMessagesPerSecond = 60
  /** Far more than may join (`session.ts`): many seats may be reserved at once, and some are never taken. */
  override maxClients = 2_000
  override seatReservationTimeout = SEAT_RESERVATION
  override state = createState()

  /** What goes on here; set when the room has been created. */
  session!: RoomSession
  #services!: Services
  #clients!: RoomClients
  #code: string | null = null
  #log!: RoomLog
  /** The server stops, and the room has to come back when it is started again. */
  #shuttingDown = false
  /** The Colyseus state is behind the game. */
  #stale = true
  #patchTimer: ReturnType<typeof setTimeout> | null = null
  #stopListening: () => void = () => {}
  /** Lost connections that may come back, by session. */
  readonly #reconnections = new Map<string, Deferred>()
  #emptyTimer: { clear(): void } | null = null

  override async onCreate({
    services,
    seed,
    language: chosen,
    percent,
    clock,
    saved,
  }: RoomCreateOptions): Promise<void> {
    const { game, storybooks, actions } = services
    this.#services = services
    const code = await claimCode(this.presence, saved ? () => saved.code : undefined)
    this.#code = code
    this.roomId = code
    const failed = (error: unknown, doing: string) => this.#failed(error, doing)
    const opened = saved?.opened ?? Date.now()
    const language = saved?.language ?? chosen ?? DEFAULT_LANGUAGE
    const log = saved
      ? actions.resume(code, saved.actions.length)
      : actions.begin({ code, rules: game.version, seed, language, opened })
    this.#log = log
    const announce = (path: string) => {
      log.flush()
      this.#clients.announceBook(path)
    }
    const record = createStorybookRecorder({
      storybooks,
      game,
      log,
      published: saved?.book ?? null,
      announce,
    })
    const session = new RoomSession({
      game,
      clock: clock ?? systemClock((error) => failed(error, 'timer'), saved?.clock, services.clockSpeed),
      seed: saved?.seed ?? seed,
      language,
      log,
      isClean: services.isClean,
      saved: saved ?? null,
      changed: () => {
        this.#stale = true
        this.#patchTimer ??= setTimeout(() => this.broadcastPatch(), SOON)
        record(session.driver)
      },
      happened: (night) => this.#clients.sendCues((viewer) => services.game.cuesFor(night, viewer)),
      closed: (id, why) => this.#close(id, CLOSED[why]),
      failed,
    })
    this.session = session
    this.#clients = new RoomClients({
      state: this.state,
      clients: this.clients,
      viewerAt: (id) => session.viewerAt(id),
      isHost: (id) => session.isHost(id),
      welcomeFor: (id) => session.welcomeFor(id, services.addressOf(this.roomId)),
    })
    this.#clients.announceDurable(actions.durable)
    this.#stopListening = actions.onDurable((durable) => this.#clients.announceDurable(durable))
    log.follow(() => session.driver.now())
    if (saved) {
      log.cut(session.driver.length)
      if (saved.book) this.#clients.announceBook(saved.book.path)
      session.pauseAfterRestart(saved.clock)
    }
    if (percent !== undefined) session.driver.dispatch({ by: 'server', type: 'percent', percent })
    handleRequests<Client>(this, {
      ask: ({ sessionId }, type, payload) => session.ask(sessionId, type, payload),
      committed: () => log.committed(),
      now: () => session.driver.now(),
      asked: services.asked,
      failed,
    })
    this.clock.setTimeout(() => this.disconnect(CLOSED.ended), opened + LIFETIME - Date.now())
    this.#endWhenEmpty()
    // The first client that joins finds the views there.
    this.onBeforePatch()
    services.log.info({ room: code }, saved ? 'room restored' : 'room opened')
  }

  /** @throws ServerError whose message is the reason why a client may not join */
  override onJoin(client: Client, options: unknown): void {
    try {
      this.session.join(client.sessionId, options)
    } catch (error) {
      throw error instanceof JoinRefused ? new ServerError(ErrorCode.APPLICATION_ERROR, error.reason) : error
    }
    this.#log.flush()
    this.#clients.updateSeat(client)
  }

  override onDrop(client: Client): void {
    const { sessionId } = client
    if (!this.session.drop(sessionId)) return
    const reconnection = this.allowReconnection(client, RECONNECT)
    const over = () => this.#reconnections.delete(sessionId)
    reconnection.then(over, over)
    this.#reconnections.set(sessionId, reconnection)
    this.#endWhenEmpty()
  }

  override onReconnect(client: Client): void {
    this.session.reconnect(client.sessionId)
    if (!this.#clients.updateSeat(client)) this.#clients.welcome(client)
  }

  override onLeave(client: Client, code?: number): void {
    if (code === CloseCode.CONSENTED) this.session.leave(client.sessionId)
    else this.session.disconnect(client.sessionId)
    this.#clients.release(client)
    this.#endWhenEmpty()
  }

  override onBeforePatch(): void {
    if (this.#patchTimer) clearTimeout(this.#patchTimer)
    this.#patchTimer = null
    if (!this.#stale) return
    this.#stale = false
    // Nobody is shown what is not logged.
    this.#log.flush()
    this.#clients.updateSeats()
    try {
      project(this.session.driver, this.state)
    } catch (error) {
      this.#failed(error, 'views')
    }
  }

  /** A patch and the cues that belong to it leave together. */
  override broadcastPatch(): boolean {
    return this.#stale
      ? this.#services.corked(this.clients, () => super.broadcastPatch())
      : super.broadcastPatch()
  }

  override onBeforeShutdown(): void {
    this.#shuttingDown = true
    super.onBeforeShutdown()
    // Colyseus would dispose of the room only when no seat is reserved any more, and every room of this server would be
    // closed to everybody meanwhile. Its matchmaker ends rooms this way, too. First the clients' connections are closed.
    setImmediate(() => (Reflect.get(this, '_events') as EventEmitter).emit('dispose'))
  }

  override async onDispose(): Promise<void> {
    if (this.#code === null) return
    this.session.stop()
    if (this.#patchTimer) clearTimeout(this.#patchTimer)
    this.#stopListening()
    if (!this.#shuttingDown) this.#log.end()
    await this.#services.keepNight?.(this.#code, this.session.driver.record())
    await releaseCode(this.presence, this.#code)
    this.#services.log.info({ room: this.#code }, 'room closed')
  }

  /** Errors that nothing else has caught in this room are logged, and the room lives on. */
  override onUncaughtException(error: Error, doing: string): void {
    if (!(error.cause instanceof ServerError)) this.#failed(error.cause ?? error, doing)
  }

  /** What everybody with the code may know. */
  summary(): RoomSummary {
    return this.session.summary(this.roomId)
  }

  #failed(error: unknown, doing: string): void {
    this.#services.log.error({ room: this.#code, err: error, doing }, 'something threw')
  }

  #close(session: string, code: number): void {
    this.#log.flush()
    this.#reconnections.get(session)?.reject()
    this.clients.get(session)?.leave(code)
  }

  #endWhenEmpty(): void {
    this.#emptyTimer?.clear()
    this.#emptyTimer = this.clock.setTimeout(() => {
      if (this.clients.length === 0) this.disconnect(CLOSED.ended)
    }, EMPTY)
  }
}
