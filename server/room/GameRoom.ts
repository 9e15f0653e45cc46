/**
 * The Colyseus room: its lifecycle (created, joined, dropped, reconnected, left, disposed), and when patches leave. Who may do
 * what is decided in `session.ts`.
 */
import { type EventEmitter, once } from 'node:events'
import { type Client, CloseCode, type Deferred, ErrorCode, Room, ServerError } from '@colyseus/core'
import { CLOSE_CODES, type RoomSummary } from '../../shared/protocol/notices.ts'
import { DEFAULT_LANGUAGE } from '../../shared/text/languages.ts'
import type { RoomLog } from '../storage/room-log.ts'
import type { SavedRoom } from '../storage/saved-room.ts'
import { RoomClients } from './clients.ts'
import { type Claims, claimCode, countedClaims } from './codes.ts'
import { EMPTY, LIFETIME, SEAT_RESERVATION } from './lifetime.ts'
import { JoinRefused } from './parse-join.ts'
import { handleRequests } from './requests.ts'
import { systemClock } from './room-clock.ts'
import type { RoomCreateOptions, Services } from './services.ts'
import { RoomSession } from './session.ts'
import type { RoomState } from './state-schema.ts'
import { createState, project } from './state-sync.ts'
import { createStorybookRecorder } from './storybook-recorder.ts'

/** How long (s) a lost connection can be resumed. After that, a seat has to be opened with its token. */
const RECONNECT_TIME = 120
/** How long (ms) after a change a patch is sent. */
const PATCH_DELAY = 15
/** Interval (ms) of Colyseus's own patches and clock: long, because changes do not wait for it. */
const PATCH_INTERVAL = 250

export class GameRoom extends Room<{ state: RoomState }> {
  override autoDispose = false
  override patchRate = PATCH_INTERVAL
  override maxMessagesPerSecond = 60
  /** Far more than may join: many seats may be reserved at once, and some of them are never taken. */
  override maxClients = 2_000
  override seatReservationTimeout = SEAT_RESERVATION
  override state = createState()

  /** The room's logic; set by {@link onCreate}. */
  session!: RoomSession
  #services!: Services
  #clients!: RoomClients
  #code: string | null = null
  #log!: RoomLog
  #claims!: Claims
  /** The log is kept when the room ends here: it is not restored yet, the server stops, or another process has the room. */
  #keepsLog = false
  /** Whether the game has changed since it was last copied into the Colyseus state. */
  #stale = true
  #patchTimer: ReturnType<typeof setTimeout> | null = null
  #stopListening: () => void = () => {}
  /** By session: lost connections that may still be resumed. */
  readonly #reconnections = new Map<string, Deferred>()
  #emptyTimer: { clear(): void } | null = null

  override async onCreate(options: RoomCreateOptions): Promise<void> {
    const { services, percent, met, plan, saved } = options
    this.#services = services
    this.#claims = services.claims ?? countedClaims(this.presence)
    this.#keepsLog = saved !== undefined
    const code = await claimCode(this.#claims, saved ? () => saved.code : undefined)
    this.#code = code
    this.roomId = code
    const opened = saved?.opened ?? Date.now()
    const language = saved?.language ?? options.language ?? DEFAULT_LANGUAGE
    this.#log = saved
      ? services.actions.resume(code, saved.actions.length)
      : services.actions.begin({
          code,
          rules: services.rules.version,
          seed: options.seed,
          language,
          opened,
        })
    this.state.fence = this.#log.fence
    this.session = this.#createSession(options, language)
    this.#clients = this.#createClients()
    this.#log.follow(() => this.session.driver.now())
    if (saved) this.#resume(saved)
    if (percent !== undefined) this.session.driver.dispatch({ by: 'server', type: 'percent', percent })
    if (met) this.session.driver.dispatch({ by: 'server', type: 'recall', met })
    if (plan) this.session.driver.dispatch({ by: 'server', type: 'plan', plan })
    this.#handleRequests()
    this.clock.setTimeout(() => this.disconnect(CLOSE_CODES.ended), opened + LIFETIME - Date.now())
    this.#endWhenEmpty()
    // The first client that joins needs the views at once.
    this.onBeforePatch()
    // Nobody may hear of a room that is not in the log.
    const { moved } = this.#log
    if (!moved.aborted) await Promise.race([this.#log.committed(), once(moved, 'abort')])
    if (moved.aborted) {
      this.session.stop()
      this.#stopListening()
      throw new Error('the room has moved to another process')
    }
    this.#keepsLog = false
    moved.addEventListener('abort', () => this.#giveUp())
    services.log.info({ room: code }, saved ? 'room restored' : 'room opened')
  }

  #createSession({ services, seed, clock, saved }: RoomCreateOptions, language: string): RoomSession {
    const log = this.#log
    const failed = (error: unknown, doing: string) => this.#failed(error, doing)
    const record = createStorybookRecorder({
      storybooks: services.storybooks,
      rules: services.rules,
      log,
      published: saved?.book ?? null,
      announce: (path) => {
        log.flush()
        this.#clients.announceBook(path)
      },
    })
    const session = new RoomSession({
      rules: services.rules,
      clock: clock ?? systemClock((error) => failed(error, 'timer'), saved?.clock, services.clockSpeed),
      seed: saved?.seed ?? seed,
      language,
      log,
      isClean: services.isClean,
      saved: saved ?? null,
      changed: () => {
        this.#stale = true
        this.#patchTimer ??= setTimeout(() => this.broadcastPatch(), PATCH_DELAY)
        record(session.driver)
      },
      happened: (game) => this.#clients.sendCues((viewer) => services.rules.cuesFor(game, viewer)),
      closed: (id, why) => this.#close(id, CLOSE_CODES[why]),
      failed,
    })
    return session
  }

  #createClients(): RoomClients {
    const { session } = this
    const { actions, addressOf, unheld } = this.#services
    const clients = new RoomClients({
      state: this.state,
      clients: this.clients,
      viewerAt: (id) => session.viewerAt(id),
      isHost: (id) => session.isHost(id),
      speaker: () => session.speaker(),
      unheld,
      welcomeFor: (id) => session.welcomeFor(id, addressOf(this.roomId)),
    })
    const announce = (durable: boolean) => {
      clients.announceDurable(durable)
      if (actions.holdsBack) session.autoPause.setKept(durable)
    }
    announce(actions.durable)
    this.#stopListening = actions.onDurable(announce)
    return clients
  }

  /** After a restart: drops actions that could not be replayed, and pauses the game until its players are back. */
  #resume({ book, clock, handedOver }: SavedRoom): void {
    this.#log.cut(this.session.driver.length)
    if (book) this.#clients.announceBook(book.path)
    if (handedOver) this.session.autoPause.expectSoon()
    this.session.pauseAfterRestart(clock)
  }

  #handleRequests(): void {
    const { session } = this
    handleRequests<Client>(this, {
      ask: ({ sessionId }, type, payload) => session.ask(sessionId, type, payload),
      committed: () => this.#log.committed(),
      hidden: ({ sessionId }, hidden) => session.setHidden(sessionId, hidden),
      now: () => session.driver.now(),
      asked: this.#services.asked,
      failed: (error, doing) => this.#failed(error, doing),
    })
  }

  /** @throws ServerError whose message is the reason for which a client may not join */
  override onJoin(client: Client, options: unknown): void {
    try {
      this.session.join(client.sessionId, options)
    } catch (error) {
      throw error instanceof JoinRefused ? new ServerError(ErrorCode.APPLICATION_ERROR, error.reason) : error
    }
    this.#log.flush()
    this.#clients.updateSeat(client)
    this.#clients.updateSpeaker()
  }

  override onDrop(client: Client): void {
    const { sessionId } = client
    if (!this.session.drop(sessionId)) return
    this.#clients.updateSpeaker()
    const reconnection = this.allowReconnection(client, RECONNECT_TIME)
    const forget = () => this.#reconnections.delete(sessionId)
    reconnection.then(forget, forget)
    this.#reconnections.set(sessionId, reconnection)
    this.#endWhenEmpty()
  }

  override onReconnect(client: Client): void {
    this.session.reconnect(client.sessionId)
    if (!this.#clients.updateSeat(client)) this.#clients.welcome(client)
    this.#clients.updateSpeaker()
  }

  override onLeave(client: Client, code?: number): void {
    if (code === CloseCode.CONSENTED) this.session.leave(client.sessionId)
    else this.session.disconnect(client.sessionId)
    this.#clients.release(client)
    this.#clients.updateSpeaker()
    this.#endWhenEmpty()
  }

  override onBeforePatch(): void {
    if (this.#patchTimer) clearTimeout(this.#patchTimer)
    this.#patchTimer = null
    // Until a code is claimed there is no game, and Colyseus asks for patches already.
    if (!this.#stale || this.#code === null) return
    this.#stale = false
    // No client may see a state whose actions are not in the log yet.
    this.#log.flush()
    this.#clients.updateSeats()
    try {
      project(this.session.driver, this.state)
    } catch (error) {
      this.#failed(error, 'views')
    }
  }

  /** Sends a patch; if the game has changed, in one write with the cues that belong to it. */
  override broadcastPatch(): boolean {
    return this.#stale
      ? this.#services.corked(this.clients, () => super.broadcastPatch())
      : super.broadcastPatch()
  }

  override onBeforeShutdown(): void {
    this.#keepsLog = true
    super.onBeforeShutdown()
  }

  /**
   * Closes all connections and forgets the room. Colyseus alone would wait until no seat is reserved any more: for as long as
   * clients ask for seats, which they would get here and find nothing.
   */
  override disconnect(code?: number): ReturnType<Room['disconnect']> {
    // Colyseus' matchmaker disposes of rooms with this event, too. It is emitted after the clients' connections have been closed.
    setImmediate(() => (Reflect.get(this, '_events') as EventEmitter).emit('dispose'))
    return super.disconnect(code)
  }

  override async onDispose(): Promise<void> {
    if (this.#code === null) return
    this.session.stop()
    if (this.#patchTimer) clearTimeout(this.#patchTimer)
    this.#stopListening()
    if (!this.#keepsLog) this.#log.end()
    if (!this.#log.moved.aborted) await this.#services.keepNight?.(this.#code, this.session.driver.record())
    await this.#claims.release(this.#code)
    this.#services.log.info({ room: this.#code }, 'room closed')
  }

  /** Another process goes on with the room: it ends here, and its log stays. */
  #giveUp(): void {
    this.#keepsLog = true
    this.session.stop()
    void this.sendAway()
  }

  /** Whether a game is being played, which should not be interrupted. */
  get isUnderWay(): boolean {
    const { phase } = this.session.driver.game
    return phase.id !== 'lobby' && phase.id !== 'storybook'
  }

  /** Accepts nothing any more and gives the room up for another process. Resolves when everything is written, if it can be. */
  async giveUp(): Promise<void> {
    this.#keepsLog = true
    this.session.stop()
    await this.#log.release()
  }

  /** Closes the clients' connections, so that they find the process that has the room now, and forgets the room. */
  async sendAway(): Promise<void> {
    await this.disconnect(CloseCode.SERVER_SHUTDOWN)
  }

  /** Logs errors that nothing else in this room has caught; the room goes on. */
  override onUncaughtException(error: Error, doing: string): void {
    if (!(error.cause instanceof ServerError)) this.#failed(error.cause ?? error, doing)
  }

  /** What anybody with the code may know. @throws Error if another process may have the room */
  summary(): RoomSummary {
    if (!this.#log.isOwned) throw new Error('the room may have moved')
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
      if (this.clients.length === 0) this.disconnect(CLOSE_CODES.ended)
    }, EMPTY)
  }
}
