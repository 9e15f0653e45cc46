import { WebSocketClient } from '@colyseus/ws-transport'
import { ROLES, type Role } from '../../../shared/content/ids.ts'
import type { TestClient } from './test-client.ts'
import type { TestHouse } from './test-server.ts'

/** Every frame the server sends, as bytes, by connection. */
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

/** Whether frames contain a text, as it is or escaped in JSON. */
export function mentions(bytes: Buffer, text: string): boolean {
  return bytes.includes(text) || bytes.includes(JSON.stringify(text).slice(1, -1))
}

/** Texts that are too short could occur in a stream of bytes by chance, and are ignored. */
const LONG_ENOUGH = 10

export function textsIn(value: unknown, texts: Set<string>): Set<string> {
  if (typeof value === 'string') {
    if (value.length >= LONG_ENOUGH) texts.add(value)
  } else if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) textsIn(inner, texts)
  }
  return texts
}

/**
 * Looks for leaks in a room: whenever a state is about to be sent, it notes which texts are private to each seat, and
 * which a viewer may know by then; what was really sent is compared with that.
 */
export class SecretWatch {
  readonly #house: TestHouse
  readonly #public = new Set<string>()
  readonly #own: Record<Role, Set<string>> = {
    ava: new Set(),
    leo: new Set(),
    elara: new Set(),
    caleb: new Set(),
  }
  readonly #seen = new Map<string, number>()
  /** What clients received that they may not know. */
  readonly leaks: { role: Role | null; of: Role; text: string }[] = []

  constructor(house: TestHouse) {
    this.#house = house
    const before = house.room.onBeforePatch.bind(house.room)
    house.room.onBeforePatch = () => {
      this.#note()
      before()
    }
  }

  /** Texts that are private to a role until now. */
  secretsOf(role: Role): string[] {
    const others = ROLES.filter((other) => other !== role)
    return [...this.#own[role]].filter(
      (text) => !this.#public.has(text) && !others.some((other) => this.#own[other].has(text)),
    )
  }

  /** Checks what has been sent to a guest since the last check. */
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

  /** What a viewer has been shown may quote a text: a memory, a label with somebody's fear in it. */
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
