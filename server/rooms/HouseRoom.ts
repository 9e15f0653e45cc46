/** A room as Colyseus lives it: created, joined, dropped, reconnected, left, disposed. What goes on is in `house.ts`. */
import { type Client, CloseCode, type Deferred, ErrorCode, Room, ServerError } from '@colyseus/core'
import { CLOSED, type RoomSummary } from '../../shared/protocol/notices.ts'
import { Audience } from '../net/audience.ts'
import { handleRequests } from '../net/handlers.ts'
import { createState, project } from '../net/project.ts'
import type { HouseState } from '../net/schema.ts'
import { bookbinder } from '../store/books.ts'
import { systemClock } from './clock.ts'
import { claimCode, releaseCode } from './codes.ts'
import { House, Refusal } from './house.ts'
import type { HouseOptions, Services } from './services.ts'

/** How long (s) a lost connection may come back as itself; after that a seat is opened by its token. */
const RECONNECT = 120
/** A room to which nobody is connected ends after this long (ms), and any room after a whole day of play. */
const EMPTY = 30 * 60_000
const LIFETIME = 6 * 60 * 60_000

export class HouseRoom extends Room<{ state: HouseState }> {
  override autoDispose = false
  override maxMessagesPerSecond = 60
  /** More than the house lets in (`house.ts`), for those on their way. */
  override maxClients = 160
  override state = createState()

  /** What goes on here; set when the room has been created. */
  house!: House
  #services!: Services
  #audience!: Audience
  #code: string | null = null
  /** The state is behind the night. */
  #stale = true
  readonly #awaited = new Map<string, Deferred>()
  #ending: { clear(): void } | null = null

  override async onCreate({ services, seed, percent, clock }: HouseOptions): Promise<void> {
    this.#services = services
    this.#code = await claimCode(this.presence)
    this.roomId = this.#code
    const failed = (error: unknown, doing: string) => this.#failed(error, doing)
    const bind = bookbinder(services.books, (path) => this.#audience.announceBook(path))
    const house = new House({
      game: services.game,
      clock: clock ?? systemClock((error) => failed(error, 'timer')),
      seed,
      language: 'en',
      changed: () => {
        this.#stale = true
        this.#audience.seatAll()
        bind(house.driver)
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
      welcomeFor: (session) => house.welcomeFor(session, services.addressOf(this.roomId)),
    })
    if (percent !== undefined) house.driver.dispatch({ by: 'server', type: 'percent', percent })
    handleRequests<Client>(this, {
      ask: ({ sessionId }, type, payload) => house.ask(sessionId, type, payload),
      now: () => house.driver.now(),
      failed,
    })
    this.clock.setTimeout(() => this.disconnect(CLOSED.ended), LIFETIME)
    this.#endWhenEmpty()
    services.log.info({ room: this.#code }, 'room opened')
  }

  /** @throws ServerError whose message is the reason why somebody is not let in */
  override onJoin(client: Client, options: unknown): void {
    try {
      this.house.arrive(client.sessionId, options)
    } catch (error) {
      throw error instanceof Refusal ? new ServerError(ErrorCode.APPLICATION_ERROR, error.reason) : error
    }
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
    if (!this.#stale) return
    this.#stale = false
    try {
      project(this.house.driver, this.state)
    } catch (error) {
      this.#failed(error, 'views')
    }
  }

  override async onDispose(): Promise<void> {
    if (this.#code === null) return
    this.house.driver.stop()
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
