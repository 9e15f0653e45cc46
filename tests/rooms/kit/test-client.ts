/** A client for tests. */
import type { ColyseusSDK, Room } from '@colyseus/sdk'
import type { ActionType, Payload } from '../../../shared/protocol/actions.ts'
import type { JoinOptions } from '../../../shared/protocol/join-options.ts'
import { unflatten } from '../../../shared/protocol/leaves.ts'
import type { TimeReply, VoiceNotice, Welcome } from '../../../shared/protocol/notices.ts'
import { PROTOCOL_VERSION } from '../../../shared/protocol/protocol-version.ts'
import type { Rejection } from '../../../shared/protocol/rejections.ts'
import type { CueView, PublicView, SeatView } from '../../../shared/views/types.ts'

type Unversioned<T> = T extends unknown ? Omit<T, 'version'> : never
/** Join options without the version, which is added. */
export type JoinAs = Unversioned<JoinOptions>

interface LeavesState {
  leaves: Map<string, string>
}
interface State {
  public: LeavesState
  seats?: Map<string, LeavesState>
}

/** A client of a phone, a screen or a neighbour, over a real WebSocket. */
export class TestClient {
  readonly room: Room
  readonly welcomes: Welcome[] = []
  readonly cues: CueView[] = []
  readonly books: string[] = []
  /** Of a screen: whether it was last told that it speaks. */
  speaks = true
  /** Close code when the connection is closed for good; null until then. */
  left: number | null = null
  #dropped = false

  private constructor(room: Room) {
    this.room = room
    room.reconnection.minUptime = 0
    room.onMessage('welcome', (welcome: Welcome) => {
      this.welcomes.push(welcome)
      this.speaks = true
    })
    room.onMessage('durable', () => {})
    room.onMessage('cues', (cues: CueView[]) => this.cues.push(...cues))
    room.onMessage('book', ({ path }: { path: string }) => this.books.push(path))
    room.onMessage('voice', ({ speaks }: VoiceNotice) => {
      this.speaks = speaks
    })
    room.onDrop(() => {
      this.#dropped = true
    })
    room.onReconnect(() => {
      this.#dropped = false
    })
    room.onLeave((code) => {
      this.left = code
    })
  }

  static async join(sdk: ColyseusSDK, code: string, as: JoinAs): Promise<TestClient> {
    const guest = new TestClient(await sdk.joinById(code, { version: PROTOCOL_VERSION, ...as }))
    await guest.roundTrip()
    return guest
  }

  get connected(): boolean {
    // A connection that is closing has told nobody yet.
    return this.left === null && !this.#dropped && this.room.connection.isOpen
  }

  /** The latest welcome. @throws Error if there was none */
  get welcome(): Welcome {
    const newest = this.welcomes.at(-1)
    if (!newest) throw new Error('not welcomed')
    return newest
  }

  /** Resolves when all that the server has sent so far has arrived. */
  async roundTrip(): Promise<TimeReply> {
    return this.room.request('time', {})
  }

  get public(): PublicView {
    return unflatten((this.room.state as State).public.leaves) as PublicView
  }

  /** Roles whose private views this client has received; it may only be its own. */
  get seatsSeen(): string[] {
    return [...((this.room.state as State).seats?.keys() ?? [])]
  }

  get mine(): SeatView | null {
    const [own] = (this.room.state as State).seats?.values() ?? []
    return own ? (unflatten(own.leaves) as SeatView) : null
  }

  /** Requests an action. Resolves to why it was refused, or null. */
  async ask<T extends ActionType>(type: T, payload: Payload<T>): Promise<Rejection | null> {
    return this.send(type, payload)
  }

  /** Sends any request, valid or not. Resolves to why it was refused, or null. */
  async send(type: string, payload: unknown): Promise<Rejection | null> {
    try {
      await this.room.request(type, payload)
      return null
    } catch (error) {
      if (error instanceof Error && 'reason' in error) return error.reason as Rejection
      throw error
    }
  }

  /** Resolves when the connection is lost. */
  async dropped(): Promise<void> {
    if (!this.#dropped) await new Promise<void>((resolve) => this.room.onDrop.once(() => resolve()))
  }

  /** Resolves when the SDK has reconnected by itself. */
  async reconnected(): Promise<void> {
    if (this.#dropped) await new Promise<void>((resolve) => this.room.onReconnect.once(() => resolve()))
    await this.roundTrip()
  }

  /** Resolves to the close code when the connection is closed for good. */
  async over(): Promise<number> {
    return this.left ?? new Promise<number>((resolve) => this.room.onLeave.once((code) => resolve(code)))
  }
}
