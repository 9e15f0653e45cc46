/** Takes in what a room sends over its socket, and keeps the snapshot that pages draw from. */
import type { Room } from '@colyseus/sdk'
import { subscribeWithSelector } from 'zustand/middleware'
import { createStore } from 'zustand/vanilla'
import { type BookNotice, type DurableNotice, NOTICES, type Welcome } from '../../shared/protocol/notices.ts'
import type { CueView, PublicView, SeatView } from '../../shared/views/types.ts'
import type { ConnectionStore, RoomSnapshot } from './room-connection.ts'
import { type LeafMap, mirrorLeaves } from './view-mirror.ts'

/** The part of the room's state (`server/room/state-schema.ts`) that a client reads. */
interface SyncedRoomState {
  public?: { leaves?: LeafMap }
  seats?: { get(role: string): { leaves?: LeafMap } | undefined }
}

type CueListener = (cues: readonly CueView[]) => void

export class RoomFeed {
  /** What the server said after the last join: whose seat this is, its token, where others join. */
  welcome: Welcome
  /** Null until the first view has come. */
  store: ConnectionStore | null = null
  /** Resolved when the first view has come. */
  readonly ready: Promise<void>
  readonly #welcomed: (welcome: Welcome) => void
  readonly #cueListeners = new Set<CueListener>()
  readonly #public = mirrorLeaves<PublicView>()
  #own = mirrorLeaves<SeatView>()
  #filled: () => void = () => undefined
  #rest: Omit<RoomSnapshot, 'public' | 'mine'> = { online: true, durable: true, book: null, farewell: null }

  /**
   * @param address where others join, until the server says it
   * @param welcomed called after every join, and when the seat has another role
   */
  constructor(address: string, welcomed: (welcome: Welcome) => void) {
    this.welcome = { seat: null, token: null, playerId: '', address }
    this.#welcomed = welcomed
    this.ready = new Promise((resolve) => {
      this.#filled = resolve
    })
  }

  /** Listens to a room for as long as `isCurrent` says that it is the connection's own. */
  listen(room: Room, isCurrent: () => boolean): void {
    const on = <T>(notice: string, hear: (said: T) => void) =>
      room.onMessage(notice, (said: T) => {
        if (isCurrent()) hear(said)
      })
    on<Welcome>(NOTICES.welcome, (said) => {
      if (said.seat !== this.welcome.seat) this.#own = mirrorLeaves<SeatView>()
      this.welcome = said
      this.#welcomed(said)
      this.#read(room.state as SyncedRoomState)
    })
    on<CueView[]>(NOTICES.cues, (cues) => {
      for (const listener of this.#cueListeners) listener(cues)
    })
    on<BookNotice>(NOTICES.book, ({ path }) => this.set({ book: path }))
    on<DurableNotice>(NOTICES.durable, ({ durable }) => this.set({ durable }))
    room.onStateChange((state: SyncedRoomState) => {
      if (isCurrent()) this.#read(state)
    })
  }

  /** Changes a part of the snapshot that is not a view. */
  set(part: Partial<Omit<RoomSnapshot, 'public' | 'mine'>>): void {
    this.#rest = { ...this.#rest, ...part }
    this.store?.setState(part)
  }

  onCues(listener: CueListener): () => void {
    this.#cueListeners.add(listener)
    return () => this.#cueListeners.delete(listener)
  }

  #read(state: SyncedRoomState): void {
    const view = state.public?.leaves && this.#public.read(state.public.leaves)
    if (!view) return
    const { seat } = this.welcome
    const leaves = seat === null ? undefined : state.seats?.get(seat)?.leaves
    const mine = (leaves && this.#own.read(leaves)) ?? null
    // A seat's own view may come a little later than the public one.
    if (seat !== null && mine === null) return
    if (this.store) {
      this.store.setState({ public: view, mine })
      return
    }
    const first: RoomSnapshot = { ...this.#rest, public: view, mine }
    this.store = createStore<RoomSnapshot>()(subscribeWithSelector(() => first))
    this.#filled()
  }
}
