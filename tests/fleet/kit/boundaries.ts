/**
 * Stops a server of this process at a boundary of what it does for a room, as if it were frozen there: before or after a step in
 * Redis or a frame to a client. From then on nothing more is done for that room.
 */
import { Protocol } from '@colyseus/core'
import { Redis } from 'ioredis'
import { WebSocket } from 'ws'
import type { GameRoom } from '../../../server/room/GameRoom.ts'

const STEPS = {
  claimRoom: 'claim',
  beginRoom: 'begin',
  appendToRoom: 'append',
  takeRoom: 'take',
  releaseRoom: 'release',
} as const
type Script = keyof typeof STEPS
/** An `append` without entries only prolongs the lease; an `answer` acknowledges a request. */
type Step = (typeof STEPS)[Script] | 'prolong' | 'answer' | 'patch'
/** `before`: the step is not taken. `after`: it is, and whoever took it does not know yet. */
export type Boundary = `${'before' | 'after'} ${Step}`

/** How many arguments an append has that has no entries. */
const NO_ENTRIES = 8
const CODE = /\{(\w+)\}/

interface Stop {
  at: Boundary
  isReached: boolean
  reached: PromiseWithResolvers<string>
  goOn: PromiseWithResolvers<void>
}

export class Boundaries {
  /** By code. */
  readonly #stops = new Map<string, Stop>()
  /** For whichever room comes there first. */
  #any: Stop | null = null
  readonly #rooms: GameRoom[] = []
  readonly #untap: () => void

  /** Begins to tap; servers that are to be stopped have to be started afterwards, and before {@link tapped} is called. */
  constructor() {
    const { defineCommand } = Redis.prototype
    const { send } = WebSocket.prototype
    const boundaries = this
    this.tapped = () => {
      Redis.prototype.defineCommand = defineCommand
    }
    this.#untap = () => {
      this.tapped()
      WebSocket.prototype.send = send
    }
    Redis.prototype.defineCommand = function (this: Redis, name, definition) {
      defineCommand.call(this, name, definition)
      if (name in STEPS) boundaries.#wrap(this, name as Script)
    }
    WebSocket.prototype.send = function (this: WebSocket, ...args: unknown[]) {
      boundaries.#frame(this, args[0], () => Reflect.apply(send, this, args))
    } as typeof send
  }

  /** Servers that are started from now on are not stopped. */
  readonly tapped: () => void

  close(): void {
    this.#untap()
    this.goOn()
  }

  /** Finds the frames of a room. */
  watch(room: GameRoom): void {
    this.#rooms.push(room)
  }

  /**
   * Stops a room at a boundary. Resolves to its code when it is there.
   * @param code of the room; null for the first that comes there
   */
  stop(at: Boundary, code: string | null): Promise<string> {
    const stop: Stop = {
      at,
      isReached: false,
      reached: Promise.withResolvers(),
      goOn: Promise.withResolvers(),
    }
    if (code === null) this.#any = stop
    else this.#stops.set(code, stop)
    return stop.reached.promise
  }

  /** Wakes all rooms. */
  goOn(): void {
    for (const { goOn } of this.#stops.values()) goOn.resolve()
    this.#stops.clear()
  }

  #wrap(redis: Redis, name: Script): void {
    const run = (Reflect.get(redis, name) as (...args: unknown[]) => Promise<unknown>).bind(redis)
    const tapped = async (...args: unknown[]) => {
      const [, code = ''] = CODE.exec(String(args[0])) ?? []
      const step = name === 'appendToRoom' && args.length === NO_ENTRIES ? 'prolong' : STEPS[name]
      await this.#pass(code, `before ${step}`)
      const answer = await run(...args)
      await this.#pass(code, `after ${step}`)
      return answer
    }
    Reflect.set(redis, name, tapped)
  }

  async #pass(code: string, at: Boundary): Promise<void> {
    if (this.#any?.at === at) {
      this.#stops.set(code, this.#any)
      this.#any = null
    }
    const stop = this.#stops.get(code)
    if (stop && this.#holds(stop, at, code)) await stop.goOn.promise
  }

  #frame(socket: WebSocket, frame: unknown, send: () => void): void {
    const room = this.#rooms.find(({ clients }) => clients.some(({ ref }) => ref === socket))
    const [kind] = frame instanceof Uint8Array ? frame : []
    const step =
      kind === Protocol.ROOM_RESPONSE ? 'answer' : kind === Protocol.ROOM_STATE_PATCH ? 'patch' : null
    const stop = this.#stops.get(room?.roomId ?? '')
    if (!stop || (!stop.isReached && step === null)) send()
    else if (this.#holds(stop, `before ${step ?? 'patch'}`, room?.roomId)) void stop.goOn.promise.then(send)
    else {
      send()
      this.#holds(stop, `after ${step ?? 'patch'}`, room?.roomId)
    }
  }

  /** Whether a room goes no further. */
  #holds(stop: Stop, at: Boundary, code = ''): boolean {
    if (stop.at === at && !stop.isReached) {
      stop.isReached = true
      stop.reached.resolve(code)
    }
    return stop.isReached
  }
}
