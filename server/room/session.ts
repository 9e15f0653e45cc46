/**
 * One room without its network: who joins as what, who may do what, and the running game. A connection is known here only by
 * its Colyseus session id.
 */
import { ROLES, type Role } from '../../shared/content/ids.ts'
import {
  ACTIONS,
  type ActionType,
  HOST_ACTIONS,
  NEIGHBOUR_ACTIONS,
  type Payload,
} from '../../shared/protocol/actions.ts'
import type { ParsedJoin } from '../../shared/protocol/join-options.ts'
import type { RoomSummary, Welcome } from '../../shared/protocol/notices.ts'
import type { Rejection } from '../../shared/protocol/rejections.ts'
import { typedTexts } from '../../shared/protocol/typed-text.ts'
import { languageOrDefault } from '../../shared/text/languages.ts'
import { TEXTS } from '../../shared/text/texts.ts'
import type { Viewer } from '../../shared/views/types.ts'
import type { RoomLog } from '../storage/room-log.ts'
import type { SavedRoom } from '../storage/tables.ts'
import { AutoPause } from './auto-pause.ts'
import { CheerLimiter } from './cheer-limit.ts'
import { Driver, type DriverOptions, type Request } from './driver.ts'
import { JoinRefused, readJoinOptions } from './parse-join.ts'
import { summaryOf } from './room-summary.ts'
import { SeatRegistry } from './seat-registry.ts'
import { Watchers } from './watchers.ts'

export interface SessionOptions extends Omit<DriverOptions, 'before' | 'accepted'> {
  /** The durable log of this room. */
  log: Pick<RoomLog, 'action' | 'person' | 'pageLoad' | 'forgotten'>
  /** The room as it was before the server was restarted; null for a new room. */
  saved: Pick<SavedRoom, 'actions' | 'people'> | null
  /** Whether typed text may be shown. */
  isClean(text: string): boolean
  /** A connection has to be closed: its seat was opened elsewhere, or its player was removed. */
  closed(session: string, why: 'elsewhere' | 'removed'): void
}

export class RoomSession {
  readonly driver: Driver
  readonly #options: SessionOptions
  readonly #seats: SeatRegistry
  readonly #watchers = new Watchers()
  readonly #autoPause: AutoPause
  readonly #cheers: CheerLimiter

  constructor(options: SessionOptions) {
    const { saved, log } = options
    this.#options = options
    this.#seats = new SeatRegistry(saved?.people)
    this.driver = new Driver({
      ...options,
      ...(saved ? { before: saved.actions } : {}),
      accepted: (action) => log.action(action),
      changed: () => {
        this.#closeRemoved()
        options.changed()
        this.#autoPause.update()
      },
    })
    this.#autoPause = new AutoPause({
      clock: options.clock,
      game: () => this.driver.game,
      isWatched: () => this.#isWatched(),
      halt: (why) => this.driver.dispatch({ by: 'server', type: 'halt', why }),
    })
    this.#cheers = new CheerLimiter({
      clock: options.clock,
      play: (cheer, id) => this.driver.dispatch({ by: 'neighbour', id, type: 'cheer', payload: { cheer } }),
      failed: options.failed,
    })
  }

  /**
   * Pauses the game after a restart, when no player is connected, until they are back.
   * @param clock room time (ms) when the server ended
   */
  pauseAfterRestart(clock: number): void {
    const { phase, seats } = this.driver.game
    for (const role of ROLES)
      if (seats[role].player) this.driver.dispatch({ by: 'server', type: 'drop', role }, clock)
    if (phase.id !== 'lobby' && phase.id !== 'storybook')
      this.driver.dispatch({ by: 'server', type: 'halt', why: 'restart' }, clock)
  }

  /**
   * Lets a client join.
   * @param options its join options, not validated yet
   * @throws JoinRefused if it may not
   */
  join(session: string, options: unknown): void {
    const join = readJoinOptions(options)
    if (join.as === 'seat') this.#joinSeat(session, join)
    else this.#joinAsWatcher(session, join)
    this.#autoPause.update()
  }

  /** Marks a connection as lost, perhaps for a moment. Returns whether the client has a seat, or watches: it may reconnect. */
  drop(session: string): boolean {
    const role = this.roleOf(session)
    if (role) this.driver.dispatch({ by: 'server', type: 'drop', role })
    const isWatcher = this.#watchers.setAway(session, true)
    this.#autoPause.update()
    return role !== null || isWatcher
  }

  /** Marks a lost connection as found again. */
  reconnect(session: string): void {
    const role = this.roleOf(session)
    if (role) this.driver.dispatch({ by: 'server', type: 'back', role })
    this.#watchers.setAway(session, false)
    this.#autoPause.update()
  }

  /** A phone whose page is hidden counts as gone, as one that has lost its connection does: nobody is looking at it. */
  setHidden(session: string, hidden: boolean): void {
    if (this.roleOf(session) === null) return
    if (hidden) this.drop(session)
    else this.reconnect(session)
  }

  /** Removes a connection for good; its player may still return with their token. */
  disconnect(session: string): void {
    this.drop(session)
    this.#watchers.remove(session)
    this.#seats.detach(session)
  }

  /** Removes a player who leaves on purpose: a bot plays their role from now on. */
  leave(session: string): void {
    const role = this.roleOf(session)
    const person = this.#seats.personAt(session)
    if (person) this.#forget(person.id)
    this.#watchers.remove(session)
    if (role) this.driver.dispatch({ by: 'server', type: 'leave', role })
    this.#autoPause.update()
  }

  /** Stops all timers; nothing is accepted any more. */
  stop(): void {
    this.#autoPause.stop()
    this.#cheers.stop()
    this.driver.stop()
  }

  /** The role that a connection plays now; null if it has no seat, or if another connection has taken the seat over. */
  roleOf(session: string): Role | null {
    const person = this.#seats.personAt(session)
    return person ? roleOfPerson(this.driver, person.id) : null
  }

  /** The session of the screen that speaks where only one machine may, or null for none. */
  speaker(): string | null {
    return this.#watchers.speaker()
  }

  /** Whether a connection is the host's. */
  isHost(session: string): boolean {
    const { host } = this.driver.game
    return host !== null && host === this.#seats.personAt(session)?.id
  }

  /** Whose view a connection gets; null for none, such as after the host has removed its player. */
  viewerAt(session: string): Viewer | null {
    const role = this.roleOf(session)
    if (role) return { kind: 'seat', role }
    const watcher = this.#watchers.get(session)
    if (!watcher) return null
    return watcher.kind === 'screen' ? { kind: 'screen' } : { kind: 'neighbour', id: watcher.id }
  }

  /** The notice that tells a client which seat it has. @param address public address of the room */
  welcomeFor(session: string, address: string): Welcome {
    const person = this.#seats.personAt(session)
    const playerId = person?.id ?? this.#watchers.get(session)?.id ?? ''
    return { seat: this.roleOf(session), token: person?.token ?? null, playerId, address }
  }

  /** Performs an action for a client. Returns why it is refused, or null. */
  ask<T extends ActionType>(session: string, type: T, payload: Payload<T>): Rejection | null {
    if (type in NEIGHBOUR_ACTIONS) return this.#askAsNeighbour(session, type, payload)
    const role = this.roleOf(session)
    if (!role) return this.#watchers.get(session) ? 'not-allowed' : 'not-seated'
    const { settings } = this.driver.game
    if (type in HOST_ACTIONS && !this.isHost(session)) return 'not-host'
    const typed = typedTexts(ACTIONS[type], payload)
    if (typed.length > 0 && !settings.typing) return 'typing-off'
    if (!typed.every(this.#options.isClean)) return 'not-kind'
    return this.driver.dispatch({ by: role, type, payload } as Request)
  }

  /** What anybody with the code may know. */
  summary(code: string): RoomSummary {
    const neighbours = this.#watchers.count('neighbour')
    return summaryOf(this.driver.game, { code, neighbours, isFree: (role) => this.#isAbandoned(role) })
  }

  #joinSeat(session: string, join: Extract<ParsedJoin, { as: 'seat' }>): void {
    const known = (join.token && this.#seats.findByToken(join.token)?.id) || this.#seatedFrom(join)
    const role = known && roleOfPerson(this.driver, known)
    if (known && role) {
      if (this.#seats.isOutdated(join, known)) throw new JoinRefused('not-now')
      if (this.#seats.hasMoved(join, known)) throw new JoinRefused('elsewhere')
      const replaced = this.#seats.attach(known, session, join)
      this.#logPage(known)
      if (replaced !== null) this.#options.closed(replaced, 'elsewhere')
      this.driver.dispatch({ by: 'server', type: 'back', role })
    } else if ('role' in join) this.#sit(session, join)
    else throw new JoinRefused('not-seated')
  }

  /**
   * The person who took this role from the same page: if the connection broke at once, the page has no token yet and asks for
   * the role again.
   */
  #seatedFrom(join: Extract<ParsedJoin, { as: 'seat' }>): string | null {
    const id = 'role' in join ? this.driver.game.seats[join.role].player?.id : undefined
    return id !== undefined && this.#seats.isAt(join, id) ? id : null
  }

  #joinAsWatcher(session: string, join: Exclude<ParsedJoin, { as: 'seat' }>): void {
    const { as: kind } = join
    if (this.#watchers.isFull(kind)) throw new JoinRefused('full')
    if (kind === 'neighbour' && this.driver.game.settings.locked) throw new JoinRefused('locked')
    this.#watchers.add(session, kind, join.as === 'screen' && join.beside)
  }

  /** Whether a screen or the host's phone is connected. */
  #isWatched(): boolean {
    const { host, seats } = this.driver.game
    const hosts = ROLES.find((role) => seats[role].player?.id === host)
    return this.#watchers.count('screen') > 0 || (hosts !== undefined && seats[hosts].droppedAt === null)
  }

  #sit(session: string, join: Extract<ParsedJoin, { role: Role }>): void {
    const { role, name } = join
    const { seats, settings } = this.driver.game
    if (settings.locked) throw new JoinRefused('locked')
    if (ROLES.every((each) => seats[each].player && !this.#isAbandoned(each))) throw new JoinRefused('full')
    if (seats[role].player && !this.#isAbandoned(role)) throw new JoinRefused('taken')
    // Names are typed text: if typing is off, a new player is called by their role.
    const called = settings.typing ? name : TEXTS[languageOrDefault(settings.language)].story.roles[role].name
    if (!this.#options.isClean(called)) throw new JoinRefused('not-kind')
    this.#freeAbandoned(role)
    const person = this.#seats.addPerson()
    const { id } = person
    this.#seats.attach(id, session, join)
    try {
      this.driver.dispatch({ by: 'server', type: 'sit', role, player: { id, name: called, gentle: false } })
    } finally {
      if (roleOfPerson(this.driver, id) === role) {
        this.#options.log.person(person)
        this.#logPage(id)
      } else this.#seats.forget(id)
    }
  }

  /** Whether a seat in the lobby is one whose phone is gone for good: somebody else may take it. */
  #isAbandoned(role: Role): boolean {
    const { phase, seats } = this.driver.game
    return phase.id === 'lobby' && this.#seats.isLost(seats[role].player?.id ?? '')
  }

  #freeAbandoned(role: Role): void {
    const id = this.driver.game.seats[role].player?.id
    if (id === undefined || !this.#isAbandoned(role)) return
    this.driver.dispatch({ by: 'server', type: 'leave', role })
    this.#forget(id)
  }

  /**
   * Logs which page took a seat. If the server is killed before the client has received its token, its page id is the only
   * proof that the seat belongs to it.
   */
  #logPage(id: string): void {
    const page = this.#seats.pageOf(id)
    if (page) this.#options.log.pageLoad(id, page)
  }

  /** Closes the connections of people whose role the host has taken away. */
  #closeRemoved(): void {
    for (const [session, id] of this.#seats.connected()) {
      if (roleOfPerson(this.driver, id)) continue
      this.#forget(id)
      this.#options.closed(session, 'removed')
    }
  }

  #forget(id: string): void {
    this.#seats.forget(id)
    this.#options.log.forgotten(id)
  }

  #askAsNeighbour(session: string, type: ActionType, payload: unknown): Rejection | null {
    const watcher = this.#watchers.get(session)
    if (watcher?.kind !== 'neighbour') return 'not-allowed'
    if (type !== 'cheer')
      return this.driver.dispatch({ by: 'neighbour', id: watcher.id, type, payload } as Request)
    const refused = this.#watchers.cheer(session, this.#options.clock.now())
    return refused ?? this.#cheers.cheer((payload as Payload<'cheer'>).cheer, watcher.id)
  }
}

function roleOfPerson(driver: Driver, id: string): Role | null {
  return ROLES.find((role) => driver.game.seats[role].player?.id === id) ?? null
}
