/** Clients without a seat: screens, and neighbours, who watch from their phones and may cheer. */
import { randomBytes } from 'node:crypto'
import { LIMITS } from '../../shared/content/constants.ts'
import type { Rejection } from '../../shared/protocol/rejections.ts'

/** How many of each kind may be connected to one room. */
const MAX = { screen: 8, neighbour: LIMITS.neighbours }
/** A neighbour's cheers are at least this far apart (ms of room time). */
const CHEER_PAUSE = 200

export interface Watcher {
  readonly kind: 'screen' | 'neighbour'
  /** 72 random bits in base64url. */
  readonly id: string
}

interface Entry extends Watcher {
  /** A screen that is embedded in a player's phone. */
  beside: boolean
  /** Room time of the last cheer (ms). */
  cheeredAt: number
  /** The connection is lost, perhaps for a moment. */
  away: boolean
}

/** The watchers of one room, by the session of their connection. */
export class Watchers {
  readonly #entries = new Map<string, Entry>()

  /** Whether no more of a kind may connect. */
  isFull(kind: Watcher['kind']): boolean {
    return this.count(kind) >= MAX[kind]
  }

  /** @param beside whether it is a screen that is embedded in a player's phone */
  add(session: string, kind: Watcher['kind'], beside = false): void {
    const id = randomBytes(9).toString('base64url')
    this.#entries.set(session, { kind, id, beside, cheeredAt: Number.NEGATIVE_INFINITY, away: false })
  }

  get(session: string): Watcher | null {
    return this.#entries.get(session) ?? null
  }

  /** Marks a connection as lost or found again. Returns whether it is a watcher's. */
  setAway(session: string, away: boolean): boolean {
    const entry = this.#entries.get(session)
    if (entry) entry.away = away
    return entry !== undefined
  }

  remove(session: string): void {
    this.#entries.delete(session)
  }

  /** How many are connected now. Lost connections do not count, so that they take no place from others. */
  count(kind: Watcher['kind']): number {
    return [...this.#entries.values()].filter((entry) => entry.kind === kind && !entry.away).length
  }

  /** The session of the screen that speaks where only one machine may: the one that has been there longest. */
  speaker(): string | null {
    for (const [session, { kind, beside, away }] of this.#entries)
      if (kind === 'screen' && !beside && !away) return session
    return null
  }

  /** Counts a neighbour's cheer. @param now room time (ms) @returns why it is refused, or null */
  cheer(session: string, now: number): Rejection | null {
    const entry = this.#entries.get(session)
    if (entry?.kind !== 'neighbour') return 'not-allowed'
    if (now - entry.cheeredAt < CHEER_PAUSE) return 'too-fast'
    entry.cheeredAt = now
    return null
  }
}
