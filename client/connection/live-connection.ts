/**
 * Runs the state machine of `connection-machine.ts` on real sockets and timers. Whatever a state needs is started when it
 * is entered and stopped when it is left, so there is never a second socket, timer or attempt.
 */
import type { Room } from '@colyseus/sdk'
import type { Role } from '../../shared/content/ids.ts'
import type { ActionType, Payload } from '../../shared/protocol/actions.ts'
import type { TimeReply } from '../../shared/protocol/notices.ts'
import type { CueView } from '../../shared/views/types.ts'
import { addressOf } from '../device/base-path.ts'
import { tellEnd } from './connection-end.ts'
import { type ConnectionEvent, type ConnectionState, isFinal, transition } from './connection-machine.ts'
import type { JoinMethods } from './join-methods.ts'
import { pauseBefore, timeoutOf } from './reconnect.ts'
import { asRejection, finalReason, JoinRejected, reasonOf } from './rejection.ts'
import type { ActionResult, ConnectionStore, RoomConnection } from './room-connection.ts'
import { RoomFeed } from './room-feed.ts'
import { forgetSeat, saveSeatToken, seatLink } from './seat-storage.ts'
import { createServerClock } from './server-clock.ts'
import { awaitSocket, watchSocket } from './socket.ts'
import { findTrouble, type TroubleWatch, watchTrouble } from './trouble.ts'
import { onWake } from './wake-events.ts'

/** Time limit (ms) of the first join: some proxies accept a WebSocket and never answer. */
const FIRST_JOIN_TIMEOUT = 12_000
/** Time limit (ms) for the first view after joining. */
const FIRST_VIEW_TIMEOUT = 10_000
/** How long (ms) a request waits for a reconnection before it fails as offline. */
const REQUEST_WAIT = 3_000

export class LiveConnection implements RoomConnection {
  readonly code: string
  readonly #joining: JoinMethods
  readonly #feed: RoomFeed
  readonly #clock = createServerClock(
    async () => ((await this.#requireRoom().request('time', {})) as TimeReply).room,
  )
  readonly #stateListeners = new Set<() => void>()
  readonly #stopWakeEvents: () => void
  readonly #trouble: TroubleWatch
  #state: ConnectionState = { name: 'idle' }
  /** Stops what the current state has started. */
  #exitState: () => void = () => undefined
  /** The socket; null unless online. */
  #room: Room | null = null
  /** Pings the socket at once; does nothing unless online. */
  #ping: () => void = () => undefined
  /** Of the last socket; `resume` needs it. */
  #reconnectionToken = ''
  /** Whether the server is told that this client leaves deliberately, which frees its seat. */
  #leavesDeliberately = false
  #firstViewTimer: ReturnType<typeof setTimeout> | undefined
  #joinError: unknown = null
  /** Events that arrived while another one was being handled. */
  readonly #events: ConnectionEvent[] = []
  #handling = false
  #settle: (error?: unknown) => void = () => undefined

  private constructor(code: string, joining: JoinMethods) {
    this.code = code
    this.#joining = joining
    this.#feed = new RoomFeed(location.origin + addressOf(code), ({ token }) => {
      if (token !== null) saveSeatToken(code, token)
    })
    this.#stopWakeEvents = onWake(() => this.#onWake())
    this.#trouble = watchTrouble(
      () => findTrouble(code),
      (part) => this.#feed.set(part),
    )
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
    connection.#dispatch(signal?.aborted ? { type: 'close' } : { type: 'join' })
    try {
      await opened
      return connection
    } catch (error) {
      // Without consent, so that the server keeps the seat for the next attempt.
      connection.#dispatch({ type: 'close' })
      throw error
    } finally {
      signal?.removeEventListener('abort', close)
      clearTimeout(connection.#firstViewTimer)
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

  /** The name of the current state, for tests. */
  get state(): ConnectionState['name'] {
    return this.#state.name
  }

  readonly now = (): number => this.#clock.now()

  readonly onCues = (listener: (cues: readonly CueView[]) => void): (() => void) =>
    this.#feed.onCues(listener)

  readonly ask = async <T extends ActionType>(type: T, payload: Payload<T>): Promise<ActionResult> => {
    const room = this.#room ?? (await this.#waitForRoom())
    if (!room) return 'offline'
    try {
      await room.request(type, payload)
      return this.#feed.isOutdated(room) ? 'offline' : null
    } catch (error) {
      return reasonOf(error) ?? 'offline'
    }
  }

  leave(): void {
    const seated = this.#feed.welcome.token !== null
    this.#leavesDeliberately = true
    this.#dispatch({ type: 'close' })
    if (seated) forgetSeat(this.code)
  }

  close(): void {
    // Without a seat token there is nothing to return to, so the server need not wait: this holds for screens, for
    // spectators, and for a phone that gives up joining a new seat before it has received the token.
    this.#leavesDeliberately ||= !(this.#feed.welcome.token !== null) && !this.#joining.returning
    this.#dispatch({ type: 'close' })
  }

  /** Handles events one after the other: listeners to a new state may themselves close the connection. */
  #dispatch(event: ConnectionEvent): void {
    this.#events.push(event)
    if (this.#handling) return
    this.#handling = true
    try {
      for (let next = this.#events.shift(); next; next = this.#events.shift()) this.#handle(next)
    } finally {
      this.#handling = false
    }
  }

  #handle(event: ConnectionEvent): void {
    const before = this.#state
    this.#state = transition(before, event)
    if (this.#state === before) return
    if (before.name === 'reconnecting' && this.#state.name === 'waiting') this.#trouble.failed()
    this.#exitState()
    this.#exitState = this.#enterState(this.#state)
    for (const listener of [...this.#stateListeners]) listener()
  }

  /** Starts what runs in a state, and returns what stops it. */
  #enterState(state: ConnectionState): () => void {
    switch (state.name) {
      case 'idle':
        return () => undefined
      case 'joining':
        return this.#join()
      case 'online':
        return this.#runOnline()
      case 'waiting': {
        this.#feed.set({ online: false })
        const timer = setTimeout(() => this.#dispatch({ type: 'due' }), pauseBefore(state.attempt))
        return () => clearTimeout(timer)
      }
      case 'reconnecting': {
        const timer = setTimeout(() => this.#dispatch({ type: 'failed' }), timeoutOf(state.attempt))
        const abandon = this.#attempt(
          state.method === 'resume'
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
    const failed = async (error: unknown): Promise<ConnectionEvent> => {
      this.#joinError = await this.#reasonFor(error)
      return { type: 'failed' }
    }
    const abandon = this.#attempt(this.#joining.join(), failed)
    const timer = setTimeout(() => {
      abandon()
      void failed(new Error('no answer')).then((event) => this.#dispatch(event))
    }, FIRST_JOIN_TIMEOUT)
    return () => {
      clearTimeout(timer)
      abandon()
    }
  }

  /** Why the first join has failed with an error. */
  #reasonFor(error: unknown): Promise<unknown> {
    return asRejection(error, this.code, this.#joining.returning).catch((reason: unknown) => reason)
  }

  /** Waits for a socket, and returns what gives up the attempt. */
  #attempt(coming: Promise<Room>, failure: (error: unknown) => Promise<ConnectionEvent>): () => void {
    return awaitSocket(
      coming,
      (room) => {
        this.#room = room
        this.#dispatch({ type: 'connected' })
      },
      async (error, isGivenUp) => {
        const event = await failure(error)
        if (!isGivenUp()) this.#dispatch(event)
      },
      () => this.#leavesDeliberately,
    )
  }

  #runOnline(): () => void {
    const room = this.#requireRoom()
    const tell = (event: ConnectionEvent) => {
      if ('brief' in event && event.brief) this.#trouble.wasBrief()
      this.#dispatch(event)
    }
    const socket = watchSocket(room, tell, this.#trouble.lasts)
    const outdated = () => this.#dispatch({ type: 'silent', brief: true })
    this.#feed.listen(room, () => this.#room === room, outdated)
    this.#ping = socket.check
    this.#clock.restart()
    this.#firstViewTimer ??= setTimeout(async () => {
      this.#settle(await this.#reasonFor(new Error('no view')))
    }, FIRST_VIEW_TIMEOUT)
    this.#trouble.opened()
    return () => {
      this.#room = null
      this.#reconnectionToken = room.reconnectionToken
      this.#ping = () => undefined
      this.#clock.stop()
      socket.close(this.#leavesDeliberately)
    }
  }

  /** The page has become visible or the network is back: checks the socket, or reconnects at once. */
  #onWake(): void {
    this.#ping()
    if (this.#room) this.#clock.restart()
    this.#dispatch({ type: 'wake' })
  }

  #end(state: Extract<ConnectionState, { name: 'replaced' | 'closed' }>): void {
    this.#stopWakeEvents()
    this.#clock.stop()
    void tellEnd(this.code, this.#feed, state.name === 'replaced' ? 'elsewhere' : state.reason)
    const closedHere = state.name === 'closed' && state.reason === 'left'
    this.#settle(
      this.#joinError ??
        (closedHere ? new Error('the connection was closed') : new JoinRejected('unknown-code')),
    )
  }

  /** Waits for the next socket; null if it takes too long or the connection is closed for good. */
  #waitForRoom(): Promise<Room | null> {
    if (isFinal(this.#state)) return Promise.resolve(null)
    return new Promise((resolve) => {
      const finish = () => {
        this.#stateListeners.delete(check)
        clearTimeout(timer)
        resolve(this.#room)
      }
      const check = () => {
        if (this.#room || isFinal(this.#state)) finish()
      }
      const timer = setTimeout(finish, REQUEST_WAIT)
      this.#stateListeners.add(check)
    })
  }

  #requireRoom(): Room {
    if (!this.#room) throw new Error('not online')
    return this.#room
  }
}
