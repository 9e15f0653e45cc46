/** The connected clients of one room: the private view that each gets, and the notices that are sent to them. */
import { type Client, ClientState } from '@colyseus/core'
import { StateView } from '@colyseus/schema'
import { type Phone, phoneAt } from '../../shared/content/phones.ts'
import { NOTICES, type VoiceNotice, type Welcome } from '../../shared/protocol/notices.ts'
import type { CueView, Viewer } from '../../shared/views/types.ts'
import type { RoomState } from './state-schema.ts'
import { seatOf } from './state-sync.ts'

interface RoomClientsOptions {
  state: RoomState
  clients: Iterable<Client>
  /** Whose view the client of a session gets, or null for none. */
  viewerAt(session: string): Viewer | null
  /** Whether a client is the host's; the host is notified of problems. */
  isHost(session: string): boolean
  /** Runs `send`; what it sends leaves at once, even while other frames wait for the log. */
  unheld(send: () => void): void
  /** The session of the screen that speaks where only one machine may, or null for none. */
  speaker(): string | null
  /** The notice that tells a client which seat it has. */
  welcomeFor(session: string): Welcome
}

export class RoomClients {
  readonly #options: RoomClientsOptions
  /** The phone whose view each client gets, by session; null for clients without one. */
  readonly #shown = new Map<string, Phone | null>()
  /** By session: whether a screen was last told that it speaks. */
  readonly #speaks = new Map<string, boolean>()
  /** Path of the newest storybook. */
  #book: string | null = null
  /** Whether actions are being logged. */
  #durable = true

  constructor(options: RoomClientsOptions) {
    this.#options = options
  }

  /** Gives every client the private view of its current seat. */
  updateSeats(): void {
    for (const client of this.#options.clients) this.updateSeat(client)
  }

  /** Gives a client the private view of its current seat. If the seat has changed, welcomes the client and returns true. */
  updateSeat(client: Client): boolean {
    const { state, viewerAt } = this.#options
    const viewer = viewerAt(client.sessionId)
    const phone = viewer?.kind === 'seat' ? phoneAt(viewer.role, viewer) : null
    const before = this.#shown.get(client.sessionId)
    if (!viewer || before === phone) return false
    // Clients without a seat get no StateView, so that Colyseus encodes patches once for all of them.
    if (before) client.view?.remove(seatOf(state, before))
    if (phone) {
      client.view ??= new StateView()
      client.view.add(seatOf(state, phone))
    }
    this.#shown.set(client.sessionId, phone)
    this.welcome(client)
    return true
  }

  /** Sends a client the notices that it needs after joining. */
  welcome(client: Client): void {
    client.send(NOTICES.welcome, this.#options.welcomeFor(client.sessionId))
    this.#speaks.delete(client.sessionId)
    this.#sendBook(client)
    if (!this.#durable) this.#sendDurable(client)
  }

  /** Tells the screens which of them speaks. A welcomed screen takes it that it does. */
  updateSpeaker(): void {
    const { clients, viewerAt, speaker } = this.#options
    const now = speaker()
    for (const client of clients) {
      const { sessionId } = client
      const speaks = sessionId === now
      if (viewerAt(sessionId)?.kind !== 'screen' || (this.#speaks.get(sessionId) ?? true) === speaks) continue
      this.#speaks.set(sessionId, speaks)
      client.send(NOTICES.voice, { speaks } satisfies VoiceNotice)
    }
  }

  /** Notifies the host that actions can no longer be logged, or can be again. */
  announceDurable(durable: boolean): void {
    this.#durable = durable
    for (const client of this.#options.clients) this.#sendDurable(client)
  }

  /** Forgets a client that is gone for good. */
  release(client: Client): void {
    client.view?.dispose()
    this.#shown.delete(client.sessionId)
    this.#speaks.delete(client.sessionId)
  }

  /** Sends the path of a new storybook to every client, and to those that join later. */
  announceBook(path: string): void {
    this.#book = path
    for (const client of this.#options.clients) this.#sendBook(client)
  }

  /** Sends each client its cues, right after the patch with the state that they belong to. */
  sendCues(cuesFor: (viewer: Viewer) => CueView[]): void {
    for (const client of this.#options.clients) {
      const viewer = client.state === ClientState.JOINED ? this.#options.viewerAt(client.sessionId) : null
      const cues = viewer ? cuesFor(viewer) : []
      if (cues.length > 0) client.send(NOTICES.cues, cues, { afterNextPatch: true })
    }
  }

  #sendDurable(client: Client): void {
    const { isHost, unheld } = this.#options
    if (isHost(client.sessionId)) unheld(() => client.send(NOTICES.durable, { durable: this.#durable }))
  }

  #sendBook(client: Client): void {
    if (this.#book) client.send(NOTICES.book, { path: this.#book })
  }
}
