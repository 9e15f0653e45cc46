/** A fake of the Colyseus SDK's side of the server: its sockets can be cut, stop answering, or be closed by the server. */
import type { Room } from '@colyseus/sdk'
import { sampleSeat } from '../../client/gallery/samples/private-views.ts'
import { SAMPLE_NOW, sampleView } from '../../client/gallery/samples/public-views.ts'
import type { Role } from '../../shared/content/ids.ts'
import { flatten } from '../../shared/protocol/leaves.ts'
import { NOTICES } from '../../shared/protocol/notices.ts'

/** Close codes that the SDK reports when a socket is cut, and when a client leaves deliberately. */
const CUT = 1006
const CONSENTED = 4000

type Handler<T> = (said: T) => void

/** One socket, from the client's side. */
export class FakeSocket {
  readonly reconnection = { enabled: true }
  readonly reconnectionToken = 'again'
  /** Open, left deliberately (the server knows at once), or cut. */
  status: 'open' | 'left' | 'cut' = 'open'
  /** Looks open, but does not answer requests. */
  silent = false
  readonly state: {
    fence?: number
    public: { leaves: Map<string, string> }
    seats: Map<string, { leaves: Map<string, string> }>
  }
  readonly #messages = new Map<string, Handler<unknown>[]>()
  readonly #leaving: Handler<number>[] = []
  readonly #states: Handler<unknown>[] = []
  readonly #server: FakeServer

  constructor(server: FakeServer, role: Role | null) {
    this.#server = server
    this.state = {
      ...(server.fence !== null && { fence: server.fence }),
      public: { leaves: flatten(sampleView({ phase: 'lobby', slam: null, met: null })) },
      seats: new Map(role ? [[role, { leaves: flatten(sampleSeat('lobby', role)) }]] : []),
    }
  }

  onMessage(type: string, handler: Handler<unknown>): void {
    this.#messages.set(type, [...(this.#messages.get(type) ?? []), handler])
  }

  onStateChange(handler: Handler<unknown>): void {
    this.#states.push(handler)
  }

  onError(): void {}

  onLeave(handler: Handler<number>): void {
    this.#leaving.push(handler)
  }

  request(type: string, payload: unknown, { timeout = 10_000 } = {}): Promise<unknown> {
    if (this.status !== 'open') return Promise.reject(new Error('connection is not open'))
    if (this.silent)
      return new Promise((_, fail) => setTimeout(() => fail(new Error('request timed out')), timeout))
    if (type === 'time') return Promise.resolve({ room: SAMPLE_NOW })
    this.#server.requests.push({ socket: this, type, payload })
    return Promise.resolve(null)
  }

  leave(consented: boolean): Promise<number> {
    this.close(consented ? 'left' : 'cut', consented ? CONSENTED : CUT)
    return Promise.resolve(CONSENTED)
  }

  /** Closes it; the client gets the close code. */
  close(status: 'left' | 'cut', code = CUT): void {
    if (this.status !== 'open') return
    this.status = status
    for (const handler of this.#leaving) handler(code)
  }

  tell(type: string, said: unknown): void {
    for (const handler of this.#messages.get(type) ?? []) handler(said)
  }

  /** Sends the state to the client, as after an action. */
  patch(): void {
    for (const handler of this.#states) handler(this.state)
  }
}

export interface FakeRequest {
  readonly socket: FakeSocket
  readonly type: string
  readonly payload: unknown
}

export class FakeServer {
  readonly sockets: FakeSocket[] = []
  readonly requests: FakeRequest[] = []
  /** The options of each join attempt. */
  readonly joins: unknown[] = []
  /** How long (ms) a join takes. */
  latency = 0
  /** Accepts joins, but sends no welcome and no state. */
  mute = false
  /** What becomes of a socket this long (ms) after it has opened; null for nothing. */
  fate: { readonly after: number; readonly is: 'cut' | 'silent' } | null = null
  /** Number of the process that shows the room; null where there is only one. */
  fence: number | null = null
  /** The error that joins fail with; null while they succeed. */
  failure: Error | null = null

  get open(): FakeSocket[] {
    return this.sockets.filter(({ status }) => status === 'open')
  }

  /** The newest socket. */
  get last(): FakeSocket {
    const last = this.sockets.at(-1)
    if (!last) throw new Error('nobody has joined')
    return last
  }

  /** Accepts a join as a seat, screen or neighbour. */
  async join(options: { as: string; role?: Role; token?: string }): Promise<Room> {
    this.joins.push(options)
    const { failure, latency } = this
    if (latency > 0) await new Promise((done) => setTimeout(done, latency))
    if (failure) throw failure
    const seated = options.as === 'seat'
    const role = seated ? (options.role ?? 'ava') : null
    const socket = new FakeSocket(this, role)
    this.sockets.push(socket)
    if (this.fate) {
      const { after, is } = this.fate
      setTimeout(() => {
        if (is === 'cut') socket.close('cut')
        else socket.silent = true
      }, after)
    }
    if (this.mute) return socket as unknown as Room
    // The welcome and the first state arrive right after the join, as from a real server.
    queueMicrotask(() =>
      queueMicrotask(() => {
        socket.tell(NOTICES.welcome, {
          seat: role,
          token: seated ? TOKEN : null,
          playerId: 'p',
          address: 'http://house.test/MOTH',
        })
        socket.patch()
      }),
    )
    return socket as unknown as Room
  }
}

/** The token of every seat. */
export const TOKEN = 'a'.repeat(22)
