/**
 * The load of a capacity run, as a process of its own: four phones and a screen for each room, over real WebSockets. They
 * send the recorded night's requests at its times, and heartbeats as often as real clients. What the server sends is not
 * decoded.
 */
import { once } from 'node:events'
import { performance } from 'node:perf_hooks'
import { Protocol } from '@colyseus/core'
import { TIME } from '../../../shared/content/constants.ts'
import { ROLES, type Role } from '../../../shared/content/ids.ts'
import { readFixture } from '../../replays/fixtures.ts'
import { RawClient, requestFrame } from '../../rooms/kit/raw-client.ts'
import type { JoinAs } from '../../rooms/kit/test-client.ts'
import { isBefore, lengthOf, type RoomPlan } from './load-rooms.ts'

/** The first message of the parent process. */
export interface LoadOrder {
  /** Addresses of the processes. Clients come in by each in turn. */
  urls: readonly string[]
  plans: RoomPlan[]
}

/** The last message to the parent process. */
export interface LoadReport {
  /** How many nights' worth of play the measured time contained. */
  nights: number
  /** How long (ms) acknowledgements took. */
  acknowledged: number[]
  refused: number
  /** Connections that were closed. */
  lost: number
  /** Utilisation of this process's event loop (0–1). */
  busy: number
}

/** Interval of a client's heartbeat (ms), which is a request for the time. */
const HEARTBEAT = 1_500
/** How many rooms are joined at once. */
const AT_ONCE = 4
/** Offset of the status in a `ROOM_RESPONSE` frame, and its value when the request was granted. */
const STATUS = 2
const GRANTED = 0
/** How many request ids are used: those that are encoded in one byte. */
const NUMBERS = 128

let measuring = false
const acknowledged: number[] = []
let refused = 0
let lost = 0

class LoadClient {
  readonly #guest: RawClient
  #next = 0
  /** When each request was sent (ms), by id; 0 for heartbeats, which are not measured. */
  readonly #sentAt = new Float64Array(NUMBERS)

  private constructor(guest: RawClient) {
    this.#guest = guest
    guest.socket.on('message', (frame: Buffer) => this.#hear(frame))
    void guest.closed.then(() => lost++)
    setTimeout(
      () => setInterval(() => this.#send(requestFrame('time', {}, this.#number(0))), HEARTBEAT),
      Math.random() * HEARTBEAT,
    )
  }

  static async join(url: string, code: string, as: JoinAs, address: string): Promise<LoadClient> {
    return new LoadClient(await RawClient.join(url, code, as, { headers: { 'x-forwarded-for': address } }))
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

/** A room whose players have joined. */
interface Playing {
  plan: RoomPlan
  /** When (ms, of `performance.now`) its night began, or would have begun. */
  zero: number
}

async function enter(urls: readonly string[], plan: RoomPlan, n: number): Promise<Playing> {
  let dealt = n
  const next = (): string => urls[dealt++ % urls.length] ?? ''

  // Every household has an address of its own, as if through a proxy.
  const address = `10.${n >> 16}.${(n >> 8) & 255}.${n & 255}`
  await LoadClient.join(next(), plan.code, { as: 'screen' }, address)
  const phones = {} as Record<Role, LoadClient>
  for (const role of ROLES)
    phones[role] = await LoadClient.join(next(), plan.code, { as: 'seat', token: plan.tokens[role] }, address)
  const { actions } = readFixture(plan.night)
  const started = actions.findIndex(({ type }) => type === 'start')
  const inLobby = actions.slice(0, started + 1).some((action) => !isBefore(plan, action))
  // The server has paused games that were running, and resumes them with a countdown when all players are there.
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
  const [{ urls, plans }] = (await once(process, 'message')) as [LoadOrder]
  const rooms: Playing[] = []
  const waiting = plans.entries()
  const enterNext = async () => {
    for (const [n, plan] of waiting) rooms.push(await enter(urls, plan, n))
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

// Ends when the parent process is gone.
process.once('disconnect', () => process.exit(1))
await main()
