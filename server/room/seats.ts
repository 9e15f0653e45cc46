/**
 * Who has come, and by which connection. A person keeps their id and their token for as long as the room lives;
 * connections come and go, and the newest one counts. Which role a person plays is the night's to say.
 */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { PageLoad, SavedPerson } from '../storage/tables.ts'

/** A person at the table. */
export interface Person {
  readonly id: string
  /** SHA-256 of their token: this is all that is ever written down of it. */
  readonly hash: Uint8Array
  /** 128 bits in base64url; opens the seat from anywhere. Null until its person has shown it since a restart. */
  token: string | null
}

/** A knock at the door: by which life of a phone's page, if it says so, and the how-manieth of it. */
export interface Knock {
  readonly page?: string | undefined
  readonly knock: number
  readonly back?: boolean
}

export class Seats {
  readonly #people = new Map<string, Person>()
  /** Person by connection, and connection by person. */
  readonly #personOf = new Map<string, string>()
  readonly #sessionOf = new Map<string, string>()
  /** The page that took each person's seat last, by the person's id. */
  readonly #pageOf = new Map<string, PageLoad>()

  /** @param known people who were here before the server was started anew */
  constructor(known: readonly SavedPerson[] = []) {
    for (const { id, hash, page } of known) {
      this.#people.set(id, { id, hash, token: null })
      if (page) this.#pageOf.set(id, page)
    }
  }

  /** Makes a person who has not been here before. */
  newcomer(): Person & { token: string } {
    const token = randomBytes(16).toString('base64url')
    const person = { id: randomBytes(9).toString('base64url'), hash: digest(token), token }
    this.#people.set(person.id, person)
    return person
  }

  /** Whose token this is, or null. Takes as long for a wrong one as for a right one. */
  byToken(token: string): Person | null {
    const asked = digest(token)
    let found: Person | null = null
    for (const person of this.#people.values()) if (timingSafeEqual(person.hash, asked)) found = person
    if (found) found.token = token
    return found
  }

  /** Whether it was this very page that knocked last for the person. */
  isAt({ page }: Knock, id: string): boolean {
    const last = this.#pageOf.get(id)
    return page !== undefined && last !== undefined && timingSafeEqual(last.hash, digest(page))
  }

  /** Whether the same page has knocked again since, and been let in: this knock was given up by whoever sent it. */
  isLate(knock: Knock, id: string): boolean {
    return this.isAt(knock, id) && knock.knock < (this.#pageOf.get(id)?.attempt ?? 0)
  }

  /** Whether another page has been opened at this seat since, while this one only finds back: it has moved. */
  hasMoved(knock: Knock, id: string): boolean {
    return knock.back === true && this.#pageOf.has(id) && !this.isAt(knock, id)
  }

  /** This connection speaks for the person now. Returns the one that did until now, if it is another. */
  attach(id: string, session: string, { page, knock }: Knock = { knock: 0 }): string | null {
    if (page !== undefined) this.#pageOf.set(id, { hash: digest(page), attempt: knock })
    const before = this.#sessionOf.get(id) ?? null
    if (before !== null) this.#personOf.delete(before)
    this.#personOf.set(session, id)
    this.#sessionOf.set(id, session)
    return before === session ? null : before
  }

  /** The page that took this person's seat last, or null if it did not say which it is. */
  pageOf(id: string): PageLoad | null {
    return this.#pageOf.get(id) ?? null
  }

  /** The connection is gone for good; the person may come back with another. */
  detach(session: string): void {
    const id = this.#personOf.get(session)
    if (id === undefined) return
    this.#personOf.delete(session)
    this.#sessionOf.delete(id)
  }

  /** The person has left: their token opens nothing any more. */
  forget(id: string): void {
    const session = this.#sessionOf.get(id)
    if (session !== undefined) this.detach(session)
    this.#people.delete(id)
    this.#pageOf.delete(id)
  }

  /** All connections that count, with the ids of their persons. */
  connected(): [session: string, id: string][] {
    return [...this.#personOf]
  }

  /** For whom this connection speaks, or null. */
  personAt(session: string): Person | null {
    const id = this.#personOf.get(session)
    return (id !== undefined && this.#people.get(id)) || null
  }
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
