/**
 * The people of a room and their connections. A person keeps their id and token until they leave the room; of their
 * connections only the newest has the seat. Which role a person plays is part of the game's state.
 */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { PageLoad, SavedPerson } from '../storage/saved-room.ts'

/** A person who has taken a seat. */
export interface Person {
  readonly id: string
  /** SHA-256 of their token. The token itself is never stored on disk. */
  readonly hash: Uint8Array
  /** 128 random bits in base64url; opens the seat from any device. After a restart it is null until the client sends it. */
  token: string | null
}

/** What a client says about its page when it joins; see `shared/protocol/join-options.ts`. */
export interface SeatAttempt {
  /** Page-load id: 128 random bits in base64url. */
  readonly page?: string | undefined
  /** Counts the join attempts of that page. */
  readonly knock: number
  /** Whether the page reconnects automatically, without its user asking. */
  readonly back?: boolean
}

export class SeatRegistry {
  readonly #people = new Map<string, Person>()
  /** Person by connection, and connection by person. */
  readonly #personOf = new Map<string, string>()
  readonly #sessionOf = new Map<string, string>()
  /** Ids of people whose last connection is gone for good. */
  readonly #lost = new Set<string>()
  /** The page that took each person's seat last, by the person's id. */
  readonly #pageOf = new Map<string, PageLoad>()

  /** @param known people of this room from before a restart */
  constructor(known: readonly SavedPerson[] = []) {
    for (const { id, hash, page } of known) {
      this.#people.set(id, { id, hash, token: null })
      if (page) this.#pageOf.set(id, page)
    }
  }

  /** Adds a new person with a random id and token. */
  addPerson(): Person & { token: string } {
    const token = randomBytes(16).toString('base64url')
    const person = { id: randomBytes(9).toString('base64url'), hash: digest(token), token }
    this.#people.set(person.id, person)
    return person
  }

  /** Whose token this is, or null. Takes as long for a wrong token as for a right one. */
  findByToken(token: string): Person | null {
    const asked = digest(token)
    let found: Person | null = null
    for (const person of this.#people.values()) if (timingSafeEqual(person.hash, asked)) found = person
    if (found) found.token = token
    return found
  }

  /** Whether this page was the last to take the person's seat. */
  isAt({ page }: SeatAttempt, id: string): boolean {
    const last = this.#pageOf.get(id)
    return page !== undefined && last !== undefined && timingSafeEqual(last.hash, digest(page))
  }

  /** Whether a later attempt of the same page has already taken the seat: this one was abandoned and arrives late. */
  isOutdated(attempt: SeatAttempt, id: string): boolean {
    return this.isAt(attempt, id) && attempt.knock < (this.#pageOf.get(id)?.attempt ?? 0)
  }

  /** Whether another page has opened the seat since, while this page only reconnects automatically. */
  hasMoved(attempt: SeatAttempt, id: string): boolean {
    return attempt.back === true && this.#pageOf.has(id) && !this.isAt(attempt, id)
  }

  /** Gives a person's seat to a connection. Returns the connection that had it before, if that is another one. */
  attach(id: string, session: string, { page, knock }: SeatAttempt = { knock: 0 }): string | null {
    if (page !== undefined) this.#pageOf.set(id, { hash: digest(page), attempt: knock })
    const before = this.#sessionOf.get(id) ?? null
    if (before !== null) this.#personOf.delete(before)
    this.#personOf.set(session, id)
    this.#sessionOf.set(id, session)
    this.#lost.delete(id)
    return before === session ? null : before
  }

  /** The page that took this person's seat last, or null if it did not say which it is. */
  pageOf(id: string): PageLoad | null {
    return this.#pageOf.get(id) ?? null
  }

  /** Removes a connection; the person may come back with another. */
  detach(session: string): void {
    const id = this.#personOf.get(session)
    if (id === undefined) return
    this.#personOf.delete(session)
    this.#sessionOf.delete(id)
    this.#lost.add(id)
  }

  /** Whether a person's connection is gone for good; they may still come back by their token. */
  isLost(id: string): boolean {
    return this.#lost.has(id)
  }

  /** Removes a person: their token no longer opens a seat. */
  forget(id: string): void {
    const session = this.#sessionOf.get(id)
    if (session !== undefined) this.detach(session)
    this.#people.delete(id)
    this.#lost.delete(id)
    this.#pageOf.delete(id)
  }

  /** All connections with a seat, and the ids of their persons. */
  connected(): [session: string, id: string][] {
    return [...this.#personOf]
  }

  /** Whose connection this is, or null. */
  personAt(session: string): Person | null {
    const id = this.#personOf.get(session)
    return (id !== undefined && this.#people.get(id)) || null
  }
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
