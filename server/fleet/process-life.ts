/** The life of a server process, alone or among others: it is ready, opens no rooms any more, moves those it has, and is gone. */
import { matchMaker } from '@colyseus/core'
import type { Logger } from 'pino'
import type { GameRoom } from '../room/GameRoom.ts'
import { drain } from './drain.ts'
import type { SharedHouse } from './house-storage.ts'
import { moveRooms, receiveRooms } from './moving.ts'
import type { PeerState } from './peers.ts'
import { type Listed, takeOver } from './take-over.ts'

/** What a balancer may know. `gone`: the process stops, or others may have its rooms. */
export type LifeState = 'ready' | 'draining' | 'gone'

interface LifeOptions {
  /** Null for a house of one process. */
  shared: SharedHouse | null
  /** Version of this process's rules. */
  rules: number
  maxRooms: number
  /** How long (ms) games under way may go on when this process is told to stop. */
  drainTime: number
  /** Takes over all rooms that it can, or one. */
  restore(code?: string): Promise<void>
  log: Logger
}

export class ProcessLife {
  /** The rooms of this process. */
  readonly rooms = new Set<GameRoom>()
  readonly #options: LifeOptions
  #draining = false
  #listed: Listed | null = null

  constructor(options: LifeOptions) {
    this.#options = options
  }

  get state(): LifeState {
    const { shared } = this.#options
    if (this.stopping || (shared && !shared.reachable())) return 'gone'
    return this.#draining ? 'draining' : 'ready'
  }

  /** Whether the server is closing its rooms and connections. */
  get stopping(): boolean {
    return matchMaker.state === matchMaker.MatchMakerState.SHUTTING_DOWN
  }

  /** Why no room can be opened, on any process, or null. */
  async refusal(): Promise<'full' | 'not-now' | null> {
    const { shared, maxRooms } = this.#options
    if (!shared)
      return this.#draining ? 'not-now' : matchMaker.stats.local.roomCount < maxRooms ? null : 'full'
    if (!shared.reachable()) return 'not-now'
    const open = (await shared.peers.all()).filter(({ draining }) => !draining)
    if (open.length === 0) return 'not-now'
    return open.some((peer) => peer.rooms < peer.maxRooms) ? null : 'full'
  }

  /** Makes this process known to the others, and looks for rooms that have none. @param port that it listens on */
  async begin(port: number): Promise<void> {
    const { shared, restore, log } = this.#options
    if (!shared) return
    const { peers, colyseus } = shared
    await receiveRooms(restore)
    const ping = () => colyseus.presence.ping()
    this.#listed = await takeOver({ restore, peers, state: () => this.#peerState(), ping, port, log })
  }

  /**
   * Opens no rooms any more, and resolves when this process may stop.
   * @param hurry ends it at once
   */
  async drain(hurry: AbortSignal): Promise<void> {
    const { shared, rules, drainTime: time, log } = this.#options
    this.#draining = true
    await this.#listed?.list().catch(() => {})
    const move = shared && ((rooms: GameRoom[]) => moveRooms(rooms, { peers: shared.peers, rules, log }))
    await drain({ rooms: () => [...this.rooms], time, move, hurry, log })
  }

  /** Nobody finds this process any more. */
  async end(): Promise<void> {
    await this.#listed?.stop()
  }

  #peerState(): PeerState {
    const { rules, maxRooms } = this.#options
    return { rules, maxRooms, rooms: matchMaker.stats.local.roomCount, draining: this.#draining }
  }
}
