/** Checks the bytes that clients receive for texts they may not know. */
import { WebSocketClient } from '@colyseus/ws-transport'
import { ROLES, type Role } from '../../../shared/content/ids.ts'
import type { TestClient } from './test-client.ts'
import type { TestRoom } from './test-server.ts'

/** Records every frame that the server sends, by the session of its connection, until it is released. */
export function tapWires(): { sentTo(session: string): Buffer[]; release(): void } {
  const frames = new Map<string, Buffer[]>()
  const { raw } = WebSocketClient.prototype
  WebSocketClient.prototype.raw = function (data, options, done) {
    const sent = frames.get(this.sessionId) ?? []
    sent.push(Buffer.from(data))
    frames.set(this.sessionId, sent)
    return raw.call(this, data, options, done)
  }
  return {
    sentTo: (session) => frames.get(session) ?? [],
    release: () => {
      WebSocketClient.prototype.raw = raw
    },
  }
}

/** Whether bytes contain a text, either as it is or escaped in JSON. */
export function mentions(bytes: Buffer, text: string): boolean {
  return bytes.includes(text) || bytes.includes(JSON.stringify(text).slice(1, -1))
}

/** Least length of texts that are looked for: shorter ones could occur in the bytes by chance. */
const LONG_ENOUGH = 10

/** Adds all texts anywhere in a value to a set, except short ones. @returns the set */
export function textsIn(value: unknown, texts: Set<string>): Set<string> {
  if (typeof value === 'string') {
    if (value.length >= LONG_ENOUGH) texts.add(value)
  } else if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) textsIn(inner, texts)
  }
  return texts
}

/**
 * Looks for leaks in a room. Before each patch it records which texts are public and which are private to each seat, and
 * compares the bytes that clients receive with that.
 */
export class SecretWatch {
  readonly #house: TestRoom
  readonly #public = new Set<string>()
  readonly #own: Record<Role, Set<string>> = {
    ava: new Set(),
    leo: new Set(),
    elara: new Set(),
    caleb: new Set(),
  }
  readonly #seen = new Map<string, number>()
  /** Texts that clients received though they may not know them. */
  readonly leaks: { role: Role | null; of: Role; text: string }[] = []

  constructor(house: TestRoom) {
    this.#house = house
    const before = house.room.onBeforePatch.bind(house.room)
    house.room.onBeforePatch = () => {
      this.#note()
      before()
    }
  }

  /** Texts that only this role has seen so far. */
  secretsOf(role: Role): string[] {
    const others = ROLES.filter((other) => other !== role)
    return [...this.#own[role]].filter(
      (text) => !this.#public.has(text) && !others.some((other) => this.#own[other].has(text)),
    )
  }

  /** Checks what has been sent to a client since the last check. */
  check(guest: TestClient, frames: readonly Buffer[]): void {
    const role = guest.welcome.seat
    const from = this.#seen.get(guest.room.sessionId) ?? 0
    this.#seen.set(guest.room.sessionId, frames.length)
    const bytes = Buffer.concat(frames.slice(from))
    if (bytes.length === 0) return
    for (const of of ROLES) {
      if (of === role) continue
      for (const text of this.#own[of]) {
        if (mentions(bytes, text) && !this.#mayKnow(role, text)) this.leaks.push({ role, of, text })
      }
    }
  }

  /** A viewer may also know a text as part of another one: in a memory, or in a control's label. */
  #mayKnow(role: Role | null, text: string): boolean {
    const quotes = (shown: Set<string>) => shown.has(text) || [...shown].some((each) => each.includes(text))
    return quotes(this.#public) || (role !== null && quotes(this.#own[role]))
  }

  #note(): void {
    const { driver } = this.#house.room.session
    textsIn(driver.publicView(), this.#public)
    for (const role of ROLES) textsIn(driver.seatView(role), this.#own[role])
  }
}
