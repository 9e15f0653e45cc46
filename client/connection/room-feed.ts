/** Receives what a room sends over its socket, and maintains the snapshot that pages render from. */
import type { Room } from '@colyseus/sdk'
import { subscribeWithSelector } from 'zustand/middleware'
import { createStore } from 'zustand/vanilla'
import { phoneAt } from '../../shared/content/phones.ts'
import {
  type BookNotice,
  type DurableNotice,
  NOTICES,
  type VoiceNotice,
  type Welcome,
} from '../../shared/protocol/notices.ts'
import type { CueView, PublicView, SeatView } from '../../shared/views/types.ts'
import { addressOf } from '../device/base-path.ts'
import type { ConnectionStore, RoomSnapshot } from './room-connection.ts'
import { type LeafMap, mirrorLeaves } from './view-mirror.ts'

/** The part of the room's state (`server/room/state-schema.ts`) that a client reads. */
interface SyncedRoomState {
  /** Number of the process that shows the room; it rises with each that takes it over. Missing where there is only one. */
  fence?: number
  public?: { leaves?: LeafMap }
  seats?: { get(phone: string): { leaves?: LeafMap } | undefined }
}

type CueListener = (cues: readonly CueView[]) => void

export class RoomFeed {
  /** The server's notice after the last join: the seat's role and token, and the address for others to join. */
  welcome: Welcome
  /** Null until the first view has been received. */
  store: ConnectionStore | null = null
  /** Resolved when the first view has been received. */
  readonly ready: Promise<void>
  readonly #onWelcome: (welcome: Welcome) => void
  readonly #cueListeners = new Set<CueListener>()
  readonly #public = mirrorLeaves<PublicView>()
  #own = mirrorLeaves<SeatView>()
  /** The address that this page was opened by; null if it leads only to this device. */
  readonly #openedAt: string | null
  #resolveReady: () => void = () => undefined
  /** The highest number of a process that has shown the room. */
  #fence = 0
  #status: Omit<RoomSnapshot, 'public' | 'mine'> = {
    online: true,
    trouble: null,
    durable: true,
    speaks: true,
    book: null,
    endReason: null,
  }

  /**
   * @param address the room's address as this page was opened. Others join by it, too, because it is known to work; the
   * server's own address is used if this one leads only to this device
   * @param onWelcome called after every join, and when the seat's role has changed
   */
  constructor(address: string, onWelcome: (welcome: Welcome) => void) {
    this.welcome = { seat: null, second: false, token: null, playerId: '', address }
    this.#openedAt = isLoopback(new URL(address).hostname) ? null : address
    this.#onWelcome = onWelcome
    this.ready = new Promise((resolve) => {
      this.#resolveReady = resolve
    })
  }

  /** Whether a room is shown by a process that does not have it any more: one that has slept, and does not know it yet. */
  isOutdated(room: Room): boolean {
    return ((room.state as SyncedRoomState).fence ?? this.#fence) < this.#fence
  }

  /**
   * Listens to a room.
   * @param isCurrent whether the connection has no other socket yet; when it has, everything is dropped
   * @param outdated called when a process shows the room that does not have it any more; everything of it is dropped
   */
  listen(room: Room, isCurrent: () => boolean, outdated: () => void): void {
    const isHeard = () => isCurrent() && !this.isOutdated(room)
    const on = <T>(notice: string, handle: (message: T) => void) =>
      room.onMessage(notice, (message: T) => {
        if (isHeard()) handle(message)
      })
    on<Welcome>(NOTICES.welcome, (welcome) => {
      if (welcome.seat !== this.welcome.seat || welcome.second !== this.welcome.second)
        this.#own = mirrorLeaves<SeatView>()
      this.welcome = { ...welcome, address: this.#openedAt ?? welcome.address }
      this.#onWelcome(welcome)
      // If that is not so, the server says it right after.
      this.set({ speaks: true, durable: true })
      this.#read(room.state as SyncedRoomState)
    })
    on<CueView[]>(NOTICES.cues, (cues) => {
      for (const listener of this.#cueListeners) listener(cues)
    })
    on<BookNotice>(NOTICES.book, ({ path }) => this.set({ book: addressOf(path) }))
    on<VoiceNotice>(NOTICES.voice, ({ speaks }) => this.set({ speaks }))
    on<DurableNotice>(NOTICES.durable, ({ durable }) => this.set({ durable }))
    room.onStateChange((state: SyncedRoomState) => {
      if (isHeard()) this.#read(state)
      else if (isCurrent()) outdated()
    })
  }

  /** Updates parts of the snapshot other than the views. */
  set(part: Partial<Omit<RoomSnapshot, 'public' | 'mine'>>): void {
    this.#status = { ...this.#status, ...part }
    this.store?.setState(part)
  }

  onCues(listener: CueListener): () => void {
    this.#cueListeners.add(listener)
    return () => this.#cueListeners.delete(listener)
  }

  #read(state: SyncedRoomState): void {
    this.#fence = state.fence ?? this.#fence
    const view = state.public?.leaves && this.#public.read(state.public.leaves)
    if (!view) return
    const { seat } = this.welcome
    const leaves = seat === null ? undefined : state.seats?.get(phoneAt(seat, this.welcome))?.leaves
    const mine = (leaves && this.#own.read(leaves)) ?? null
    // A seat's own view may arrive a little later than the public one.
    if (seat !== null && mine === null) return
    if (this.store) {
      this.store.setState({ public: view, mine })
      return
    }
    const first: RoomSnapshot = { ...this.#status, public: view, mine }
    this.store = createStore<RoomSnapshot>()(subscribeWithSelector(() => first))
    this.#resolveReady()
  }
}

/** Whether a host name leads to the device itself. */
const isLoopback = (host: string): boolean =>
  /^(localhost|.*\.localhost|127\..*|\[::1\]|0\.0\.0\.0)$/.test(host)
