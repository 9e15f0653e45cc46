/** A room of real clients among the load: how long an acknowledgement takes, and a picture on another phone. */
import { performance } from 'node:perf_hooks'
import { ColyseusSDK } from '@colyseus/sdk'
import { ROLES, type Role } from '../../../shared/content/ids.ts'
import { TestClient } from '../../rooms/kit/test-client.ts'

/** How often (ms) somebody in that room does something. */
const EVERY = 1_000

interface ProbedLeaves {
  public: { leaves: Map<string, string> }
}

export interface Latencies {
  /** Until the request was granted (ms). */
  acknowledged: number[]
  /** From the request until another phone shows what was done (ms). */
  shown: number[]
}

export class Probe {
  readonly latencies: Latencies = { acknowledged: [], shown: [] }
  readonly #phones: Record<Role, TestClient>
  #timer: NodeJS.Timeout | null = null
  #n = 0

  private constructor(phones: Record<Role, TestClient>) {
    this.#phones = phones
  }

  /** Opens a room of four, in its lobby. */
  static async open(url: string): Promise<Probe> {
    const { code } = (await (await fetch(`${url}/api/rooms`, { method: 'POST' })).json()) as { code: string }
    const sdk = new ColyseusSDK(url)
    const phones = {} as Record<Role, TestClient>
    for (const role of ROLES)
      phones[role] = await TestClient.join(sdk, code, { as: 'seat', role, name: role })
    return new Probe(phones)
  }

  start(): void {
    this.#timer = setInterval(() => void this.#measure(this.#n++), EVERY)
  }

  stop(): void {
    if (this.#timer) clearInterval(this.#timer)
  }

  /** Somebody names another treasure; the next one round the table sees it on the wall. */
  async #measure(n: number): Promise<void> {
    const role = ROLES[n % ROLES.length] as Role
    const other = this.#phones[ROLES[(n + 1) % ROLES.length] as Role]
    const text = `lantern ${n}`
    const sentAt = performance.now()
    const shown = seen(other, `/people/${role}/treasure`, JSON.stringify(text)).then(() => {
      this.latencies.shown.push(performance.now() - sentAt)
    })
    const refused = await this.#phones[role].ask('treasure', { text })
    if (refused !== null) throw new Error(`the probing room is refused its treasure: ${refused}`)
    this.latencies.acknowledged.push(performance.now() - sentAt)
    await shown
  }
}

/** Resolves once a phone has a leaf with this value. */
function seen({ room }: TestClient, path: string, json: string): Promise<void> {
  return new Promise((resolve) => {
    const look = (state: unknown): void => {
      if ((state as ProbedLeaves).public.leaves.get(path) !== json) return
      room.onStateChange.remove(look)
      resolve()
    }
    room.onStateChange(look)
  })
}
