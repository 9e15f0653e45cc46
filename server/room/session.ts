/**
 * One room without its network: who joins as what, who may do what, and the running game. A connection is known here only by
 * its Colyseus session id.
 */
import { ROLES, type Role } from '../../shared/content/ids.ts'
import { isSecondPhone, type Phone, roleOfPhone } from '../../shared/content/phones.ts'
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
import { peopleOf, phoneOfPerson, phonesOf } from '../../shared/rules/seat-phones.ts'
import { isHost } from '../../shared/rules/selectors.ts'
import { languageOrDefault } from '../../shared/text/languages.ts'
import { TEXTS } from '../../shared/text/texts.ts'
import type { Viewer } from '../../shared/views/types.ts'
import type { RoomLog } from '../storage/room-log.ts'
import type { SavedRoom } from '../storage/saved-room.ts'
import { AutoPause } from './auto-pause.ts'
import { CheerLimiter } from './cheer-limit.ts'
import { Driver, type DriverOptions, type Request } from './driver.ts'
import { JoinRefused, readJoinOptions } from './parse-join.ts'
import { summaryOf } from './room-summary.ts'
import { presentIn, refusedSeat, seatedAt } from './seat-places.ts'
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
  readonly autoPause: AutoPause
  readonly #options: SessionOptions
  readonly #seats: SeatRegistry
  readonly #watchers = new Watchers()
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
        this.autoPause.update()
      },
    })
    this.autoPause = new AutoPause({
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
      for (const phone of seats[role].player ? phonesOf(this.driver.game, role) : [])
        this.driver.dispatch({ by: 'server', type: 'drop', ...seatedAt(phone) }, clock)
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
    this.autoPause.update()
  }

  /** Marks a connection as lost, perhaps for a moment. Returns whether the client has a seat, or watches: it may reconnect. */
  drop(session: string): boolean {
    const phone = this.phoneOf(session)
    if (phone) this.driver.dispatch({ by: 'server', type: 'drop', ...seatedAt(phone) })
    const isWatcher = this.#watchers.setAway(session, true)
    this.autoPause.update()
    return phone !== null || isWatcher
  }

  /** Marks a lost connection as found again. */
  reconnect(session: string): void {
    const phone = this.phoneOf(session)
    if (phone) this.driver.dispatch({ by: 'server', type: 'back', ...seatedAt(phone) })
    this.#watchers.setAway(session, false)
    this.autoPause.update()
  }

  /** A phone whose page is hidden counts as gone, as one that has lost its connection does: nobody is looking at it. */
  setHidden(session: string, hidden: boolean): void {
    if (this.phoneOf(session) === null) return
    if (hidden) this.drop(session)
    else this.reconnect(session)
  }

  /** Removes a connection for good; its player may still return with their token. */
  disconnect(session: string): void {
    this.drop(session)
    this.#watchers.remove(session)
    this.#seats.detach(session)
  }

  /** Removes a player who leaves on purpose: whoever shares their seat plays on, or else a bot. */
  leave(session: string): void {
    const phone = this.phoneOf(session)
    const person = this.#seats.personAt(session)
    if (person) this.#forget(person.id)
    this.#watchers.remove(session)
    if (phone) this.driver.dispatch({ by: 'server', type: 'leave', ...seatedAt(phone) })
    this.autoPause.update()
  }

  /** Stops all timers; nothing is accepted any more. */
  stop(): void {
    this.autoPause.stop()
    this.#cheers.stop()
    this.driver.stop()
  }

  /** Which phone at the table a connection is; null if it has no seat, or if another connection has taken it over. */
  phoneOf(session: string): Phone | null {
    const person = this.#seats.personAt(session)
    return person ? phoneOfPerson(this.driver.game, person.id) : null
  }

  /** The session of the screen that speaks where only one machine may, or null for none. */
  speaker(): string | null {
    return this.#watchers.speaker()
  }

  /** Whether a connection is the host's, or that of whoever shares the host's seat. */
  isHost(session: string): boolean {
    const phone = this.phoneOf(session)
    return phone !== null && isHost(this.driver.game, roleOfPhone(phone))
  }

  /** Whose view a connection gets; null for none, such as after the host has removed its player. */
  viewerAt(session: string): Viewer | null {
    const phone = this.phoneOf(session)
    if (phone) return { kind: 'seat', ...seatedAt(phone) }
    const watcher = this.#watchers.get(session)
    if (!watcher) return null
    return watcher.kind === 'screen' ? { kind: 'screen' } : { kind: 'neighbour', id: watcher.id }
  }

  /** The notice that tells a client which seat it has. @param address public address of the room */
  welcomeFor(session: string, address: string): Welcome {
    const person = this.#seats.personAt(session)
    const playerId = person?.id ?? this.#watchers.get(session)?.id ?? ''
    const phone = this.phoneOf(session)
    const seat = phone && roleOfPhone(phone)
    return {
      seat,
      second: phone !== null && isSecondPhone(phone),
      token: person?.token ?? null,
      playerId,
      address,
    }
  }

  /** Performs an action for a client. Returns why it is refused, or null. */
  ask<T extends ActionType>(session: string, type: T, payload: Payload<T>): Rejection | null {
    if (type in NEIGHBOUR_ACTIONS) return this.#askAsNeighbour(session, type, payload)
    const phone = this.phoneOf(session)
    if (!phone) return this.#watchers.get(session) ? 'not-allowed' : 'not-seated'
    const { settings } = this.driver.game
    if (type in HOST_ACTIONS && !this.isHost(session)) return 'not-host'
    const typed = typedTexts(ACTIONS[type], payload)
    if (typed.length > 0 && !settings.typing) return 'typing-off'
    if (!typed.every(this.#options.isClean)) return 'not-kind'
    const { role: by, ...second } = seatedAt(phone)
    return this.driver.dispatch({ by, type, payload, ...second } as Request)
  }

  /** What anybody with the code may know. */
  summary(code: string): RoomSummary {
    const neighbours = this.#watchers.count('neighbour')
    return summaryOf(this.driver.game, {
      code,
      neighbours,
      namesIn: (role) => presentIn(this.driver.game, role, this.#isLost).map(({ name }) => name),
    })
  }

  #joinSeat(session: string, join: Extract<ParsedJoin, { as: 'seat' }>): void {
    const known = (join.token && this.#seats.findByToken(join.token)?.id) || this.#seatedFrom(join)
    const phone = known && phoneOfPerson(this.driver.game, known)
    if (known && phone) {
      if (this.#seats.isOutdated(join, known)) throw new JoinRefused('not-now')
      if (this.#seats.hasMoved(join, known)) throw new JoinRefused('elsewhere')
      const replaced = this.#seats.attach(known, session, join)
      this.#logPage(known)
      if (replaced !== null) this.#options.closed(replaced, 'elsewhere')
      this.driver.dispatch({ by: 'server', type: 'back', ...seatedAt(phone) })
    } else if ('role' in join) this.#sit(session, join)
    else throw new JoinRefused('not-seated')
  }

  /** Who took this role from the same page, which has no token yet if its connection broke at once, and asks again. */
  #seatedFrom(join: Extract<ParsedJoin, { as: 'seat' }>): string | null {
    const people = 'role' in join ? peopleOf(this.driver.game.seats[join.role]) : []
    return people.find(({ id }) => this.#seats.isAt(join, id))?.id ?? null
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
    const { settings } = this.driver.game
    if (settings.locked) throw new JoinRefused('locked')
    const refused = refusedSeat(this.driver.game, join, this.#isLost)
    if (refused) throw new JoinRefused(refused)
    if (settings.typing && !this.#options.isClean(name)) throw new JoinRefused('not-kind')
    this.#freeAbandoned(role)
    const person = this.#seats.addPerson()
    const { id } = person
    const second = this.driver.game.seats[role].player !== null && { second: true as const }
    this.#seats.attach(id, session, join)
    // Names are typed text: if typing is off, a new player is called by their role, and a second one by its number, too.
    const ofRole = TEXTS[languageOrDefault(settings.language)].story.roles[role].name
    const called = settings.typing ? name : second ? `${ofRole} 2` : ofRole
    try {
      const player = { id, name: called, gentle: false }
      this.driver.dispatch({ by: 'server', type: 'sit', role, player, ...second })
    } finally {
      if (phoneOfPerson(this.driver.game, id) !== null) {
        this.#options.log.person(person)
        this.#logPage(id)
      } else this.#seats.forget(id)
    }
  }

  readonly #isLost = (id: string): boolean => this.#seats.isLost(id)

  #freeAbandoned(role: Role): void {
    const stay = presentIn(this.driver.game, role, this.#isLost)
    for (const { id } of peopleOf(this.driver.game.seats[role])) {
      const phone = phoneOfPerson(this.driver.game, id)
      if (!phone || stay.some((person) => person.id === id)) continue
      this.driver.dispatch({ by: 'server', type: 'leave', ...seatedAt(phone) })
      this.#forget(id)
    }
  }

  /** Logs which page took a seat: the only proof that it has it, if the server is killed before the client has its token. */
  #logPage(id: string): void {
    const page = this.#seats.pageOf(id)
    if (page) this.#options.log.pageLoad(id, page)
  }

  /** Closes the connections of people whose role the host has taken away. */
  #closeRemoved(): void {
    for (const [session, id] of this.#seats.connected()) {
      if (phoneOfPerson(this.driver.game, id)) continue
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
