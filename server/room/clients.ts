/** Everybody connected to one room: which seat's own view each gets, and what each is told. */
import { type Client, ClientState } from '@colyseus/core'
import { StateView } from '@colyseus/schema'
import type { Role } from '../../shared/content/ids.ts'
import { NOTICES, type Welcome } from '../../shared/protocol/notices.ts'
import type { CueView, Viewer } from '../../shared/view/types.ts'
import type { HouseState } from './state-schema.ts'
import { seatOf } from './state-sync.ts'

interface AudienceOptions {
  state: HouseState
  clients: Iterable<Client>
  /** Who is at a connection, or null if nobody is (any more). */
  viewerAt(session: string): Viewer | null
  /** Whether a client is the host's, who is told what is wrong. */
  isHost(session: string): boolean
  /** What a client is told about itself. */
  welcomeFor(session: string): Welcome
}

export class Audience {
  readonly #options: AudienceOptions
  /** The seat each client has been shown; null for those without one. */
  readonly #shown = new Map<string, Role | null>()
  /** Path of the newest storybook. */
  #book: string | null = null
  /** Whether what happens is written down. */
  #durable = true

  constructor(options: AudienceOptions) {
    this.#options = options
  }

  /** Shows everybody the seat they have now; whoever has another one is welcomed to it. */
  seatAll(): void {
    for (const client of this.#options.clients) this.seat(client)
  }

  /** Shows a client the seat it has now. Returns whether that is news, and the client has been welcomed. */
  seat(client: Client): boolean {
    const { state, viewerAt } = this.#options
    const viewer = viewerAt(client.sessionId)
    const role = viewer?.kind === 'seat' ? viewer.role : null
    const before = this.#shown.get(client.sessionId)
    if (!viewer || before === role) return false
    // Clients that never sit have no view of their own and share one encoding.
    if (before) client.view?.remove(seatOf(state, before))
    if (role) {
      client.view ??= new StateView()
      client.view.add(seatOf(state, role))
    }
    this.#shown.set(client.sessionId, role)
    this.welcome(client)
    return true
  }

  welcome(client: Client): void {
    client.send(NOTICES.welcome, this.#options.welcomeFor(client.sessionId))
    this.#tellBook(client)
    if (!this.#durable) this.#tellDurable(client)
  }

  /** What happens cannot be written down any more, or can again: the host is told. */
  announceDurable(durable: boolean): void {
    this.#durable = durable
    for (const client of this.#options.clients) this.#tellDurable(client)
  }

  /** The client is gone for good. */
  release(client: Client): void {
    client.view?.dispose()
    this.#shown.delete(client.sessionId)
  }

  /** A storybook has been bound: everybody is told, and whoever comes later. */
  announceBook(path: string): void {
    this.#book = path
    for (const client of this.#options.clients) this.#tellBook(client)
  }

  /** Tells each client what it may hear of what happened, right after the state in which it has happened. */
  tell(cuesFor: (viewer: Viewer) => CueView[]): void {
    for (const client of this.#options.clients) {
      const viewer = client.state === ClientState.JOINED ? this.#options.viewerAt(client.sessionId) : null
      const cues = viewer ? cuesFor(viewer) : []
      if (cues.length > 0) client.send(NOTICES.cues, cues, { afterNextPatch: true })
    }
  }

  #tellDurable(client: Client): void {
    if (this.#options.isHost(client.sessionId)) client.send(NOTICES.durable, { durable: this.#durable })
  }

  #tellBook(client: Client): void {
    if (this.#book) client.send(NOTICES.book, { path: this.#book })
  }
}
