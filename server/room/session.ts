/**
 * One room without its network: who comes in and as what, who may ask for what, and the night they play. Connections
 * are known here by their session's id alone.
 */
import { randomBytes } from 'node:crypto'
import * as v from 'valibot'
import { LIMITS } from '../../shared/content/constants.ts'
import { ROLES, type Role } from '../../shared/content/ids.ts'
import {
  type ActionType,
  HOST_ACTIONS,
  NEIGHBOUR_ACTIONS,
  type Payload,
  type Rejection,
} from '../../shared/protocol/actions.ts'
import { type Join, JoinOptions, PROTOCOL_VERSION } from '../../shared/protocol/join.ts'
import type { RoomSummary, Welcome } from '../../shared/protocol/notices.ts'
import type { Language } from '../../shared/strings/languages.ts'
import { createSay } from '../../shared/strings/say.ts'
import type { Viewer } from '../../shared/view/types.ts'
import type { RoomLog } from '../storage/room-log.ts'
import type { SavedRoom } from '../storage/tables.ts'
import { Vigil } from './auto-pause.ts'
import { Cheers } from './cheers.ts'
import { Driver, type DriverOptions, type Request } from './driver.ts'
import { typedIn } from './profanity.ts'
import { Seats } from './seats.ts'

/** How many screens may show one room. */
const SCREENS = 8
/** A neighbour's cheers are at least this far apart (ms). */
const CHEER_PAUSE = 200

/** Why somebody is not let in. */
export class Refusal extends Error {
  readonly reason: Rejection
  constructor(reason: Rejection) {
    super(reason)
    this.name = 'Refusal'
    this.reason = reason
  }
}

export interface HouseOptions extends Omit<DriverOptions, 'before' | 'accepted'> {
  /** Where what must not be lost is written. */
  log: Pick<RoomLog, 'action' | 'person' | 'pageLoad' | 'forgotten'>
  /** The room as it was before the server was started anew. */
  saved: Pick<SavedRoom, 'actions' | 'people'> | null
  /** Whether what somebody typed may hang on the wall. */
  isKind(text: string): boolean
  /** This connection has no business here any more: its seat was opened elsewhere, or its player was taken out. */
  sentAway(session: string, why: 'elsewhere' | 'removed'): void
}

/** Somebody without a seat. */
interface Watcher {
  kind: 'screen' | 'neighbour'
  id: string
  cheeredAt: number
  /** The connection is lost, perhaps for a moment. */
  away: boolean
}

export class House {
  readonly driver: Driver
  readonly #options: HouseOptions
  readonly #seats: Seats
  readonly #watchers = new Map<string, Watcher>()
  readonly #vigil: Vigil
  readonly #cheers: Cheers

  constructor(options: HouseOptions) {
    const { saved, log } = options
    this.#options = options
    this.#seats = new Seats(saved?.people)
    this.driver = new Driver({
      ...options,
      ...(saved ? { before: saved.actions } : {}),
      accepted: (action) => log.action(action),
      changed: () => {
        this.#sendAwayRemoved()
        options.changed()
        this.#vigil.look()
      },
    })
    this.#vigil = new Vigil({
      clock: options.clock,
      night: () => this.driver.night,
      isWatched: () => this.#isWatched(),
      halt: (why) => this.driver.dispatch({ by: 'server', type: 'halt', why }),
    })
    this.#cheers = new Cheers({
      clock: options.clock,
      hear: (cheer, id) => this.driver.dispatch({ by: 'neighbour', id, type: 'cheer', payload: { cheer } }),
      failed: options.failed,
    })
  }

  /**
   * After a restart nobody is there yet: the night stands still until they are back.
   * @param clock room time (ms) when the server ended
   */
  revive(clock: number): void {
    const { phase, seats } = this.driver.night
    for (const role of ROLES)
      if (seats[role].player) this.driver.dispatch({ by: 'server', type: 'drop', role }, clock)
    if (phase.id !== 'lobby' && phase.id !== 'storybook')
      this.driver.dispatch({ by: 'server', type: 'halt', why: 'restart' }, clock)
  }

  /**
   * Somebody comes in.
   * @param options what the client said; anything at all
   * @throws Refusal
   */
  arrive(session: string, options: unknown): void {
    const join = read(options)
    if (join.as === 'seat') this.#arriveAtSeat(session, join)
    else this.#arriveAside(session, join.as)
    this.#vigil.look()
  }

  /** The connection is lost, perhaps for a moment. Whether it is worth waiting for. */
  drop(session: string): boolean {
    const role = this.roleOf(session)
    if (role) this.driver.dispatch({ by: 'server', type: 'drop', role })
    const watcher = this.#watchers.get(session)
    if (watcher) watcher.away = true
    this.#vigil.look()
    return role !== null || watcher !== undefined
  }

  /** The same connection is back. */
  back(session: string): void {
    const role = this.roleOf(session)
    if (role) this.driver.dispatch({ by: 'server', type: 'back', role })
    const watcher = this.#watchers.get(session)
    if (watcher) watcher.away = false
    this.#vigil.look()
  }

  /** The connection is gone for good; its person may still return by their token. */
  gone(session: string): void {
    this.drop(session)
    this.#watchers.delete(session)
    this.#seats.detach(session)
  }

  /** Nothing happens here any more. */
  stop(): void {
    this.#vigil.stop()
    this.#cheers.stop()
    this.driver.stop()
  }

  /** Somebody leaves because they want to: the house gets their role. */
  leave(session: string): void {
    const role = this.roleOf(session)
    const person = this.#seats.personAt(session)
    if (person) this.#forget(person.id)
    this.#watchers.delete(session)
    if (role) this.driver.dispatch({ by: 'server', type: 'leave', role })
    this.#vigil.look()
  }

  /** Which role this connection plays now, or null: it has none, or another connection has it. */
  roleOf(session: string): Role | null {
    const person = this.#seats.personAt(session)
    return person ? roleOfPerson(this.driver, person.id) : null
  }

  /** Whether this is the host's connection. */
  isHost(session: string): boolean {
    const { host } = this.driver.night
    return host !== null && host === this.#seats.personAt(session)?.id
  }

  /** Who is at this connection: null if nobody is (any more), as when the host has taken a player out. */
  viewerAt(session: string): Viewer | null {
    const role = this.roleOf(session)
    if (role) return { kind: 'seat', role }
    const watcher = this.#watchers.get(session)
    if (!watcher) return null
    return watcher.kind === 'screen' ? { kind: 'screen' } : { kind: 'neighbour', id: watcher.id }
  }

  /** What whoever is at this connection is told about themselves. */
  welcomeFor(session: string, address: string): Welcome {
    const person = this.#seats.personAt(session)
    const playerId = person?.id ?? this.#watchers.get(session)?.id ?? ''
    return { seat: this.roleOf(session), token: person?.token ?? null, playerId, address }
  }

  /** Somebody asks for something. Returns why they don't get it, or null. */
  ask<T extends ActionType>(session: string, type: T, payload: Payload<T>): Rejection | null {
    if (type in NEIGHBOUR_ACTIONS) return this.#askAsNeighbour(session, type, payload)
    const role = this.roleOf(session)
    if (!role) return this.#watchers.has(session) ? 'not-allowed' : 'not-seated'
    const { settings } = this.driver.night
    if (type in HOST_ACTIONS && !this.isHost(session)) return 'not-host'
    const typed = typedIn(payload)
    if (typed.length > 0 && !settings.typing) return 'typing-off'
    if (!typed.every(this.#options.isKind)) return 'not-kind'
    return this.driver.dispatch({ by: role, type, payload } as Request)
  }

  /** What anybody with the code may know. */
  summary(code: string): RoomSummary {
    const { phase, settings, seats } = this.driver.night
    const roles = ROLES.map((role) => [
      role,
      { player: seats[role].player?.name ?? null, awake: seats[role].awake },
    ])
    return {
      code,
      phase: phase.id,
      locked: settings.locked,
      roles: Object.fromEntries(roles) as RoomSummary['roles'],
      neighbours: this.#countOf('neighbour'),
    }
  }

  #arriveAtSeat(session: string, join: Extract<Join, { as: 'seat' }>): void {
    const known = (join.token && this.#seats.byToken(join.token)?.id) || this.#alreadyAt(join)
    const role = known && roleOfPerson(this.driver, known)
    if (known && role) {
      if (this.#seats.isLate(join, known)) throw new Refusal('not-now')
      if (this.#seats.hasMoved(join, known)) throw new Refusal('elsewhere')
      const ousted = this.#seats.attach(known, session, join)
      this.#logPage(known)
      if (ousted !== null) this.#options.sentAway(ousted, 'elsewhere')
      this.driver.dispatch({ by: 'server', type: 'back', role })
    } else if ('role' in join) this.#sit(session, join)
    else throw new Refusal('not-seated')
  }

  /** Who sat down at this role from the same page, and has not heard of it: a line can break before the welcome. */
  #alreadyAt(join: Extract<Join, { as: 'seat' }>): string | null {
    const id = 'role' in join ? this.driver.night.seats[join.role].player?.id : undefined
    return id !== undefined && this.#seats.isAt(join, id) ? id : null
  }

  #arriveAside(session: string, kind: 'screen' | 'neighbour'): void {
    if (this.#countOf(kind) >= (kind === 'screen' ? SCREENS : LIMITS.neighbours)) throw new Refusal('full')
    if (kind === 'neighbour' && this.driver.night.settings.locked) throw new Refusal('locked')
    const id = randomBytes(9).toString('base64url')
    this.#watchers.set(session, { kind, id, cheeredAt: Number.NEGATIVE_INFINITY, away: false })
  }

  /** How many are connected; who was cut off has no claim to a place. */
  #countOf(kind: 'screen' | 'neighbour'): number {
    return [...this.#watchers.values()].filter((watcher) => watcher.kind === kind && !watcher.away).length
  }

  /** A screen shows the room, or the host's phone is there. */
  #isWatched(): boolean {
    const { host, seats } = this.driver.night
    const hosts = ROLES.find((role) => seats[role].player?.id === host)
    return this.#countOf('screen') > 0 || (hosts !== undefined && seats[hosts].droppedAt === null)
  }

  #sit(session: string, join: Extract<Join, { role: Role }>): void {
    const { role, name } = join
    const { seats, settings } = this.driver.night
    if (settings.locked) throw new Refusal('locked')
    if (ROLES.every((each) => seats[each].player)) throw new Refusal('full')
    if (seats[role].player) throw new Refusal('taken')
    const called = settings.typing ? name : nameOf(role, settings.language)
    if (!this.#options.isKind(called)) throw new Refusal('not-kind')
    const person = this.#seats.newcomer()
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

  /**
   * A server that is killed may have let somebody in who never heard of it: without a token, the page that asked is
   * all that shows after the restart whose seat this is.
   */
  #logPage(id: string): void {
    const page = this.#seats.pageOf(id)
    if (page) this.#options.log.pageLoad(id, page)
  }

  /** Whoever has lost their seat while connected was taken out by the host. */
  #sendAwayRemoved(): void {
    for (const [session, id] of this.#seats.connected()) {
      if (roleOfPerson(this.driver, id)) continue
      this.#forget(id)
      this.#options.sentAway(session, 'removed')
    }
  }

  #forget(id: string): void {
    this.#seats.forget(id)
    this.#options.log.forgotten(id)
  }

  #askAsNeighbour(session: string, type: ActionType, payload: unknown): Rejection | null {
    const watcher = this.#watchers.get(session)
    if (watcher?.kind !== 'neighbour') return 'not-allowed'
    const now = this.#options.clock.now()
    if (type === 'cheer') {
      if (now - watcher.cheeredAt < CHEER_PAUSE) return 'too-fast'
      watcher.cheeredAt = now
      return this.#cheers.cheer((payload as Payload<'cheer'>).cheer, watcher.id)
    }
    return this.driver.dispatch({ by: 'neighbour', id: watcher.id, type, payload } as Request)
  }
}

/** A name is typed, too: where typing is off, a newcomer is called by their role. */
function nameOf(role: Role, language: string): string {
  return createSay(language as Language)(`roles.${role}.name`)
}

function roleOfPerson(driver: Driver, id: string): Role | null {
  return ROLES.find((role) => driver.night.seats[role].player?.id === id) ?? null
}

/** @throws Refusal */
function read(options: unknown): Join {
  const parsed = v.safeParse(JoinOptions, options)
  if (parsed.success) return parsed.output
  const version =
    typeof options === 'object' && options !== null && 'version' in options ? options.version : null
  throw new Refusal(typeof version === 'number' && version !== PROTOCOL_VERSION ? 'old-version' : 'malformed')
}
