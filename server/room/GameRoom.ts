/** A room as Colyseus lives it: created, joined, dropped, reconnected, left, disposed. What goes on is in `house.ts`. */
import type { EventEmitter } from 'node:events'
import { type Client, CloseCode, type Deferred, ErrorCode, Room, ServerError } from '@colyseus/core'
import { CLOSED, type RoomSummary } from '../../shared/protocol/notices.ts'
import { KEPT } from '../admission/rate-limits.ts'
import type { RoomLog } from '../storage/room-log.ts'
import { Audience } from './clients.ts'
import { systemClock } from './clock.ts'
import { claimCode, releaseCode } from './codes.ts'
import { EMPTY, LIFETIME } from './lifetime.ts'
import { handleRequests } from './requests.ts'
import type { HouseOptions, Services } from './services.ts'
import { House, Refusal } from './session.ts'
import type { HouseState } from './state-schema.ts'
import { createState, project } from './state-sync.ts'
import { keeper } from './storybook-recorder.ts'

/** How long (s) a lost connection may come back as itself; after that a seat is opened by its token. */
const RECONNECT = 120
/** What somebody did is on its way to the others this soon (ms), and not only with the next regular patch. */
const SOON = 15

export class HouseRoom extends Room<{ state: HouseState }> {
  override autoDispose = false
  override maxMessagesPerSecond = 60
  /** Far more than the house lets in (`house.ts`): many may be on their way, and some never come. */
  override maxClients = 2_000
  override seatReservationTimeout = KEPT
  override state = createState()

  /** What goes on here; set when the room has been created. */
  house!: House
  #services!: Services
  #audience!: Audience
  #code: string | null = null
  #log!: RoomLog
  /** The server stops, and the room is to be there again when it is back. */
  #resting = false
  /** The state is behind the night. */
  #stale = true
  #soon: ReturnType<typeof setTimeout> | null = null
  #deafen: () => void = () => {}
  readonly #awaited = new Map<string, Deferred>()
  #ending: { clear(): void } | null = null

  override async onCreate({ services, seed, percent, clock, saved }: HouseOptions): Promise<void> {
    const { game, books, actions } = services
    this.#services = services
    const code = await claimCode(this.presence, saved ? () => saved.code : undefined)
    this.#code = code
    this.roomId = code
    const failed = (error: unknown, doing: string) => this.#failed(error, doing)
    const opened = saved?.opened ?? Date.now()
    const log = saved
      ? actions.resume(code, saved.actions.length)
      : actions.begin({ code, rules: game.version, seed, language: 'en', opened })
    this.#log = log
    const announce = (path: string) => {
      log.flush()
      this.#audience.announceBook(path)
    }
    const keep = keeper({ books, game, log, bound: saved?.book ?? null, announce })
    const house = new House({
      game,
      clock: clock ?? systemClock((error) => failed(error, 'timer'), saved?.clock, services.clockSpeed),
      seed: saved?.seed ?? seed,
      language: saved?.language ?? 'en',
      log,
      isKind: services.isKind,
      saved: saved ?? null,
      changed: () => {
        this.#stale = true
        this.#soon ??= setTimeout(() => this.broadcastPatch(), SOON)
        keep(house.driver)
      },
      happened: (night) => this.#audience.tell((viewer) => services.game.cuesFor(night, viewer)),
      sentAway: (session, why) => this.#close(session, CLOSED[why]),
      failed,
    })
    this.house = house
    this.#audience = new Audience({
      state: this.state,
      clients: this.clients,
      viewerAt: (session) => house.viewerAt(session),
      isHost: (session) => house.isHost(session),
      welcomeFor: (session) => house.welcomeFor(session, services.addressOf(this.roomId)),
    })
    this.#audience.announceDurable(actions.durable)
    this.#deafen = actions.onDurable((durable) => this.#audience.announceDurable(durable))
    log.follow(() => house.driver.now())
    if (saved) {
      log.cut(house.driver.length)
      if (saved.book) this.#audience.announceBook(saved.book.path)
      house.revive(saved.clock)
    }
    if (percent !== undefined) house.driver.dispatch({ by: 'server', type: 'percent', percent })
    handleRequests<Client>(this, {
      ask: ({ sessionId }, type, payload) => house.ask(sessionId, type, payload),
      committed: () => log.committed(),
      now: () => house.driver.now(),
      asked: services.asked,
      failed,
    })
    this.clock.setTimeout(() => this.disconnect(CLOSED.ended), opened + LIFETIME - Date.now())
    this.#endWhenEmpty()
    log.flush()
    services.log.info({ room: code }, saved ? 'room is back' : 'room opened')
  }

  /** @throws ServerError whose message is the reason why somebody is not let in */
  override onJoin(client: Client, options: unknown): void {
    try {
      this.house.arrive(client.sessionId, options)
    } catch (error) {
      throw error instanceof Refusal ? new ServerError(ErrorCode.APPLICATION_ERROR, error.reason) : error
    }
    this.#log.flush()
    this.#audience.seat(client)
  }

  override onDrop(client: Client): void {
    const { sessionId } = client
    if (!this.house.drop(sessionId)) return
    const back = this.allowReconnection(client, RECONNECT)
    const over = () => this.#awaited.delete(sessionId)
    back.then(over, over)
    this.#awaited.set(sessionId, back)
    this.#endWhenEmpty()
  }

  override onReconnect(client: Client): void {
    this.house.back(client.sessionId)
    if (!this.#audience.seat(client)) this.#audience.welcome(client)
  }

  override onLeave(client: Client, code?: number): void {
    if (code === CloseCode.CONSENTED) this.house.leave(client.sessionId)
    else this.house.gone(client.sessionId)
    this.#audience.release(client)
    this.#endWhenEmpty()
  }

  override onBeforePatch(): void {
    if (this.#soon) clearTimeout(this.#soon)
    this.#soon = null
    if (!this.#stale) return
    this.#stale = false
    // Nobody sees what is not written down.
    this.#log.flush()
    this.#audience.seatAll()
    try {
      project(this.house.driver, this.state)
    } catch (error) {
      this.#failed(error, 'views')
    }
  }

  override onBeforeShutdown(): void {
    this.#resting = true
    super.onBeforeShutdown()
    // Colyseus would dispose of the room only when no seat is reserved any more, and every room of this server would be
    // closed to everybody meanwhile. Its own matchmaker ends rooms this way, too. The clients are told first.
    setImmediate(() => (Reflect.get(this, '_events') as EventEmitter).emit('dispose'))
  }

  override async onDispose(): Promise<void> {
    if (this.#code === null) return
    this.house.stop()
    if (this.#soon) clearTimeout(this.#soon)
    this.#deafen()
    if (!this.#resting) this.#log.end()
    await this.#services.keepNight?.(this.#code, this.house.driver.record())
    await releaseCode(this.presence, this.#code)
    this.#services.log.info({ room: this.#code }, 'room closed')
  }

  /** Whatever nothing else has caught is logged, and the room lives on. */
  override onUncaughtException(error: Error, doing: string): void {
    if (!(error.cause instanceof ServerError)) this.#failed(error.cause ?? error, doing)
  }

  /** What anybody with the code may know. */
  summary(): RoomSummary {
    return this.house.summary(this.roomId)
  }

  #failed(error: unknown, doing: string): void {
    this.#services.log.error({ room: this.#code, err: error, doing }, 'something threw')
  }

  #close(session: string, code: number): void {
    this.#log.flush()
    this.#awaited.get(session)?.reject()
    this.clients.get(session)?.leave(code)
  }

  #endWhenEmpty(): void {
    this.#ending?.clear()
    this.#ending = this.clock.setTimeout(() => {
      if (this.clients.length === 0) this.disconnect(CLOSED.ended)
    }, EMPTY)
  }
}
