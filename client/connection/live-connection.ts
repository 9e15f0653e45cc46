/**
 * Runs the connection's states (`connection-machine.ts`) on real sockets and timers: whatever a state needs is started
 * when it is entered and stopped when it is left, so there is never a second socket, timer or attempt.
 */
import type { Room } from '@colyseus/sdk'
import type { Role } from '../../shared/content/ids.ts'
import type { ActionType, Payload } from '../../shared/protocol/actions.ts'
import type { TimeReply } from '../../shared/protocol/notices.ts'
import type { CueView } from '../../shared/views/types.ts'
import { type ConnectionEvent, type ConnectionState, isFinal, transition } from './connection-machine.ts'
import { fetchBook } from './lobby-api.ts'
import { pauseBefore, timeoutOf } from './reconnect.ts'
import { asRejection, finalReason, JoinRejected, reasonOf } from './rejection.ts'
import type { ActionResult, ConnectionStore, Farewell, RoomConnection } from './room-connection.ts'
import { RoomFeed } from './room-feed.ts'
import { forgetSeat, saveSeatToken, seatLink } from './seat-storage.ts'
import { createServerClock } from './server-clock.ts'
import { awaitSocket, watchSocket } from './socket.ts'
import { onWake } from './wake-events.ts'

/** How long the first view may take, in ms. */
const FIRST_VIEW = 10_000
/** How long a request waits for the connection to come back, in ms. */
const PATIENCE = 3_000

/** The ways to get a socket to the room. */
export interface JoinMethods {
  join(): Promise<Room>
  /** As the same connection, by its reconnection token. */
  resume(token: string): Promise<Room>
  /** As a new connection, by the seat's own token where there is a seat. */
  rejoin(token: string | null): Promise<Room>
  /** Whether `join` opens a seat that is this phone's already. */
  readonly returning: boolean
}

export class LiveConnection implements RoomConnection {
  readonly code: string
  readonly #joining: JoinMethods
  readonly #feed: RoomFeed
  readonly #clock = createServerClock(
    async () => ((await this.#require().request('time', {})) as TimeReply).room,
  )
  readonly #changed = new Set<() => void>()
  readonly #stopWaking: () => void
  #state: ConnectionState = { name: 'idle' }
  /** Stops what runs in the current state. */
  #leaveState: () => void = () => undefined
  /** The socket; null unless online. */
  #room: Room | null = null
  /** Checks the socket at once. */
  #check: () => void = () => undefined
  /** Of the last socket: resumes its connection. */
  #reconnectionToken = ''
  /** Whether the server is told that this client leaves on purpose, which frees its seat. */
  #consented = false
  #firstView: ReturnType<typeof setTimeout> | undefined
  #joinError: unknown = null
  /** Events that came while another one was being answered. */
  readonly #events: ConnectionEvent[] = []
  #answering = false
  #settle: (error?: unknown) => void = () => undefined

  private constructor(code: string, joining: JoinMethods) {
    this.code = code
    this.#joining = joining
    this.#feed = new RoomFeed(`${location.origin}/${code}`, ({ token }) => {
      if (token !== null) saveSeatToken(code, token)
    })
    this.#stopWaking = onWake(() => this.#woken())
  }

  /**
   * Joins and waits for the first view.
   * @param signal gives up joining; once the connection is open, it has no effect
   * @throws JoinRejected with a reason, or any error when the server cannot be reached
   */
  static async open(code: string, joining: JoinMethods, signal?: AbortSignal): Promise<LiveConnection> {
    const connection = new LiveConnection(code, joining)
    const close = () => connection.close()
    const opened = new Promise<void>((resolve, reject) => {
      connection.#settle = (error) => (error === undefined ? resolve() : reject(error))
    })
    void Promise.all([connection.#feed.ready, connection.#clock.known]).then(() => connection.#settle())
    signal?.addEventListener('abort', close)
    connection.#send(signal?.aborted ? { type: 'close' } : { type: 'join' })
    try {
      await opened
      return connection
    } catch (error) {
      // Not as one that leaves on purpose: the seat is kept for the next attempt.
      connection.#send({ type: 'close' })
      throw error
    } finally {
      signal?.removeEventListener('abort', close)
      clearTimeout(connection.#firstView)
    }
  }

  get role(): Role | null {
    return this.#feed.welcome.seat
  }

  get address(): string {
    return this.#feed.welcome.address
  }

  get seatLink(): string | null {
    const { address, token } = this.#feed.welcome
    return token === null ? null : seatLink(address, token)
  }

  get store(): ConnectionStore {
    if (!this.#feed.store) throw new Error('the connection has no view yet')
    return this.#feed.store
  }

  /** The state it is in, for tests. */
  get state(): ConnectionState['name'] {
    return this.#state.name
  }

  readonly now = (): number => this.#clock.now()

  readonly onCues = (listener: (cues: readonly CueView[]) => void): (() => void) =>
    this.#feed.onCues(listener)

  readonly ask = async <T extends ActionType>(type: T, payload: Payload<T>): Promise<ActionResult> => {
    const room = this.#room ?? (await this.#online())
    if (!room) return 'offline'
    try {
      await room.request(type, payload)
      return null
    } catch (error) {
      return reasonOf(error) ?? 'offline'
    }
  }

  leave(): void {
    const seated = this.#isSeated
    this.#consented = true
    this.#send({ type: 'close' })
    if (seated) forgetSeat(this.code)
  }

  close(): void {
    // A screen or a spectator has nothing to come back to: the server need not wait for them.
    // So has somebody who gives up taking a new seat before they have its token.
    this.#consented ||= !this.#isSeated && !this.#joining.returning
    this.#send({ type: 'close' })
  }

  get #isSeated(): boolean {
    return this.#feed.welcome.token !== null
  }

  /** One event after the other: what is told of a new state may itself close the connection. */
  #send(event: ConnectionEvent): void {
    this.#events.push(event)
    if (this.#answering) return
    this.#answering = true
    try {
      for (let next = this.#events.shift(); next; next = this.#events.shift()) this.#answer(next)
    } finally {
      this.#answering = false
    }
  }

  #answer(event: ConnectionEvent): void {
    const before = this.#state
    this.#state = transition(before, event)
    if (this.#state === before) return
    this.#leaveState()
    this.#leaveState = this.#enter(this.#state)
    for (const listener of [...this.#changed]) listener()
  }

  /** Starts what runs in a state. Returns how to stop it. */
  #enter(state: ConnectionState): () => void {
    switch (state.name) {
      case 'idle':
        return () => undefined
      case 'joining':
        return this.#join()
      case 'online':
        return this.#runOnline()
      case 'waiting': {
        this.#feed.set({ online: false })
        const timer = setTimeout(() => this.#send({ type: 'due' }), pauseBefore(state.attempt))
        return () => clearTimeout(timer)
      }
      case 'reconnecting': {
        const timer = setTimeout(() => this.#send({ type: 'failed' }), timeoutOf(state.attempt))
        const abandon = this.#attempt(
          state.way === 'resume'
            ? this.#joining.resume(this.#reconnectionToken)
            : this.#joining.rejoin(this.#feed.welcome.token),
          async (error) => {
            const reason = await finalReason(error, this.code)
            return reason === null ? { type: 'failed' } : { type: 'rejected', reason }
          },
        )
        return () => {
          clearTimeout(timer)
          abandon()
        }
      }
      case 'replaced':
      case 'closed':
        this.#end(state)
        return () => undefined
    }
  }

  #join(): () => void {
    return this.#attempt(this.#joining.join(), async (error) => {
      this.#joinError = await asRejection(error, this.code).catch(() => error)
      return { type: 'failed' }
    })
  }

  /** Waits for a socket. Returns how to give up. */
  #attempt(coming: Promise<Room>, failure: (error: unknown) => Promise<ConnectionEvent>): () => void {
    return awaitSocket(
      coming,
      (room) => {
        this.#room = room
        this.#send({ type: 'connected' })
      },
      async (error, isGivenUp) => {
        const event = await failure(error)
        if (!isGivenUp()) this.#send(event)
      },
      () => this.#consented,
    )
  }

  #runOnline(): () => void {
    const room = this.#require()
    const socket = watchSocket(room, (event) => this.#send(event))
    this.#feed.listen(room, () => this.#room === room)
    this.#check = socket.check
    this.#clock.restart()
    this.#firstView ??= setTimeout(() => this.#settle(new Error('no view')), FIRST_VIEW)
    this.#feed.set({ online: true })
    return () => {
      this.#room = null
      this.#reconnectionToken = room.reconnectionToken
      this.#check = () => undefined
      this.#clock.stop()
      socket.close(this.#consented)
    }
  }

  /** A phone that comes out of a pocket: does the socket still work, or is the network there again? */
  #woken(): void {
    this.#check()
    if (this.#room) this.#clock.restart()
    this.#send({ type: 'wake' })
  }

  #end(state: Extract<ConnectionState, { name: 'replaced' | 'closed' }>): void {
    this.#stopWaking()
    this.#clock.stop()
    if (state.name === 'replaced') this.#farewell('elsewhere')
    else if (state.reason === 'outdated') location.reload()
    else if (state.reason === 'retired') void this.#retire()
    else if (state.reason === 'left' || state.reason === 'not-joined') this.#feed.set({ online: false })
    else this.#farewell(state.reason)
    const closedHere = state.name === 'closed' && state.reason === 'left'
    this.#settle(
      this.#joinError ??
        (closedHere ? new Error('the connection was closed') : new JoinRejected('unknown-code')),
    )
  }

  /** The room had to be closed: what was written of its storybook is shown instead. */
  async #retire(): Promise<void> {
    const book = await fetchBook(this.code)
    this.#feed.set({ book })
    this.#farewell('retired')
  }

  #farewell(farewell: Farewell): void {
    if (farewell !== 'elsewhere' && this.#isSeated) forgetSeat(this.code)
    this.#feed.set({ online: false, farewell })
  }

  /** The socket, once there is one again; null if it takes too long or there will be none. */
  #online(): Promise<Room | null> {
    if (isFinal(this.#state)) return Promise.resolve(null)
    return new Promise((resolve) => {
      const finish = () => {
        this.#changed.delete(check)
        clearTimeout(timer)
        resolve(this.#room)
      }
      const check = () => {
        if (this.#room || isFinal(this.#state)) finish()
      }
      const timer = setTimeout(finish, PATIENCE)
      this.#changed.add(check)
    })
  }

  #require(): Room {
    if (!this.#room) throw new Error('not online')
    return this.#room
  }
}
