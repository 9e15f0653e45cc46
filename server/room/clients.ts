/** The connected clients of one room: which seat's private view each gets, and what each is told. */
import { type Client, ClientState } from '@colyseus/core'
import { StateView } from '@colyseus/schema'
import type { Role } from '../../shared/content/ids.ts'
import { NOTICES, type Welcome } from '../../shared/protocol/notices.ts'
import type { CueView, Viewer } from '../../shared/views/types.ts'
import type { RoomState } from './state-schema.ts'
import { seatOf } from './state-sync.ts'

interface RoomClientsOptions {
  state: RoomState
  clients: Iterable<Client>
  /** What the client of a session may see, or null for nothing (any more). */
  viewerAt(session: string): Viewer | null
  /** Whether a client is the host's, who is told of problems. */
  isHost(session: string): boolean
  /** What a client is told about itself. */
  welcomeFor(session: string): Welcome
}

export class RoomClients {
  readonly #options: RoomClientsOptions
  /** The seat whose view each client gets, by session; null for clients without one. */
  readonly #shown = new Map<string, Role | null>()
  /** Path of the newest storybook. */
  #book: string | null = null
  /** Whether actions are being logged. */
  #durable = true

  constructor(options: RoomClientsOptions) {
    this.#options = options
  }

  /** Gives every client the view of the seat that it has now. */
  updateSeats(): void {
    for (const client of this.#options.clients) this.updateSeat(client)
  }

  /** Gives a client the view of the seat that it has now. Returns whether that has changed; then it is told so, too. */
  updateSeat(client: Client): boolean {
    const { state, viewerAt } = this.#options
    const viewer = viewerAt(client.sessionId)
    const role = viewer?.kind === 'seat' ? viewer.role : null
    const before = this.#shown.get(client.sessionId)
    if (!viewer || before === role) return false
    // Clients without a seat get no StateView, so that they share one encoding.
    if (before) client.view?.remove(seatOf(state, before))
    if (role) {
      client.view ??= new StateView()
      client.view.add(seatOf(state, role))
    }
    this.#shown.set(client.sessionId, role)
    this.welcome(client)
    return true
  }

  /** Tells a client about itself, and what it has missed. */
  welcome(client: Client): void {
    client.send(NOTICES.welcome, this.#options.welcomeFor(client.sessionId))
    this.#tellBook(client)
    if (!this.#durable) this.#tellDurable(client)
  }

  /** Actions can no longer be logged, or can again: tells the host. */
  announceDurable(durable: boolean): void {
    this.#durable = durable
    for (const client of this.#options.clients) this.#tellDurable(client)
  }

  /** The client is gone for good. */
  release(client: Client): void {
    client.view?.dispose()
    this.#shown.delete(client.sessionId)
  }

  /** There is a new storybook: tells every client, and those that join later. */
  announceBook(path: string): void {
    this.#book = path
    for (const client of this.#options.clients) this.#tellBook(client)
  }

  /** Sends each client the cues it may get, right after the state in which they happened. */
  sendCues(cuesFor: (viewer: Viewer) => CueView[]): void {
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
