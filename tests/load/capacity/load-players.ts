/**
 * The load of a capacity run, in a process of its own: four phones and a screen a room, over real sockets. They say what
 * the people of the recorded night said, when they said it, and ask for the time as often as our clients do. What the
 * server sends is received and not decoded.
 */
import { once } from 'node:events'
import { performance } from 'node:perf_hooks'
import { Protocol } from '@colyseus/core'
import { TIME } from '../../../shared/content/constants.ts'
import { ROLES, type Role } from '../../../shared/content/ids.ts'
import { readFixture } from '../../replays/fixtures.ts'
import { RawGuest, requestFrame } from '../../rooms/kit/raw-client.ts'
import type { JoinAs } from '../../rooms/kit/test-client.ts'
import { isBefore, lengthOf, type RoomPlan } from './load-rooms.ts'

/** What the parent process says first. */
export interface LoadOrder {
  url: string
  plans: RoomPlan[]
}

/** What it is told at the end. */
export interface LoadReport {
  /** Nights that were played in the measured time, by the parts of them that were. */
  nights: number
  /** How long (ms) acknowledgements took. */
  acknowledged: number[]
  refused: number
  /** Connections that are not there any more. */
  lost: number
  /** How much of its time this process was busy: 0–1. */
  busy: number
}

/** How often (ms) a client of ours asks for the time, to feel whether its line is alive. */
const PULSE = 1_500
/** How many rooms are entered at once. */
const AT_ONCE = 4
/** The offset of status and the value it has when a request is granted (`ROOM_RESPONSE`). */
const STATUS = 2
const GRANTED = 0
/** Numbers of requests: those that take one byte. */
const NUMBERS = 128

let measuring = false
const acknowledged: number[] = []
let refused = 0
let lost = 0

class LoadClient {
  readonly #guest: RawGuest
  #next = 0
  /** When each request was sent (ms); 0 for those whose answer is of no interest. */
  readonly #sentAt = new Float64Array(NUMBERS)

  private constructor(guest: RawGuest) {
    this.#guest = guest
    guest.socket.on('message', (frame: Buffer) => this.#hear(frame))
    void guest.closed.then(() => lost++)
    setTimeout(
      () => setInterval(() => this.#send(requestFrame('time', {}, this.#number(0))), PULSE),
      Math.random() * PULSE,
    )
  }

  static async join(url: string, code: string, as: JoinAs, caller: string): Promise<LoadClient> {
    return new LoadClient(await RawGuest.join(url, code, as, { headers: { 'x-forwarded-for': caller } }))
  }

  ask(type: string, payload: unknown): void {
    this.#send(requestFrame(type, payload, this.#number(performance.now())))
  }

  #number(sentAt: number): number {
    const id = this.#next
    this.#next = (id + 1) % NUMBERS
    this.#sentAt[id] = sentAt
    return id
  }

  #send(frame: Buffer): void {
    this.#guest.send(frame)
  }

  #hear(frame: Buffer): void {
    if (frame[0] !== Protocol.ROOM_RESPONSE) return
    const sentAt = this.#sentAt[frame[1] ?? 0] ?? 0
    if (sentAt === 0 || !measuring) return
    if (frame[STATUS] === GRANTED) acknowledged.push(performance.now() - sentAt)
    else refused++
  }
}

/** A room whose people have come: when (ms) its night was at 0. */
interface Playing {
  plan: RoomPlan
  zero: number
}

async function enter(url: string, plan: RoomPlan, n: number): Promise<Playing> {
  // Every house has an address of its own, as behind a proxy.
  const caller = `10.${n >> 16}.${(n >> 8) & 255}.${n & 255}`
  await LoadClient.join(url, plan.code, { as: 'screen' }, caller)
  const phones = {} as Record<Role, LoadClient>
  for (const role of ROLES)
    phones[role] = await LoadClient.join(url, plan.code, { as: 'seat', token: plan.tokens[role] }, caller)
  const { actions } = readFixture(plan.night)
  const started = actions.findIndex(({ type }) => type === 'start')
  const inLobby = actions.slice(0, started + 1).some((action) => !isBefore(plan, action))
  // The server has stopped the clock of a night that it found begun, and counts everybody in once all are there.
  const zero = performance.now() + (inLobby ? 0 : TIME.countdown) - plan.from
  for (const action of actions) {
    if (isBefore(plan, action) || action.by === 'server' || action.by === 'neighbour') continue
    const { by, type, payload } = action
    setTimeout(() => phones[by].ask(type, payload), Math.max(0, zero + action.at - performance.now()))
  }
  return { plan, zero }
}

const nightsBetween = (rooms: readonly Playing[], from: number, to: number): number =>
  rooms.reduce((sum, { plan, zero }) => {
    const length = lengthOf(plan.night)
    return sum + Math.max(0, Math.min(to, zero + length) - Math.max(from, zero)) / length
  }, 0)

async function main(): Promise<void> {
  const [{ url, plans }] = (await once(process, 'message')) as [LoadOrder]
  const rooms: Playing[] = []
  const waiting = plans.entries()
  const enterNext = async () => {
    for (const [n, plan] of waiting) rooms.push(await enter(url, plan, n))
  }
  await Promise.all(Array.from({ length: AT_ONCE }, enterNext))
  process.send?.('joined')

  await once(process, 'message')
  const from = performance.now()
  const before = performance.eventLoopUtilization()
  measuring = true
  await once(process, 'message')
  measuring = false
  const busy = performance.eventLoopUtilization(before).utilization
  const report: LoadReport = {
    nights: nightsBetween(rooms, from, performance.now()),
    acknowledged,
    refused,
    lost,
    busy,
  }
  process.send?.(report, () => process.exit(0))
}

// Nothing is left of a load whose parent process is gone.
process.once('disconnect', () => process.exit(1))
await main()
