/** A room of real clients, in which latencies are measured while the load plays in other rooms. */
import { performance } from 'node:perf_hooks'
import { ColyseusSDK } from '@colyseus/sdk'
import { ROLES, type Role } from '../../../shared/content/ids.ts'
import { TestClient } from '../../rooms/kit/test-client.ts'

/** Interval between two measurements (ms). */
const EVERY = 1_000

interface ProbedLeaves {
  public: { leaves: Map<string, string> }
}

export interface Latencies {
  /** From a request until it was granted (ms). */
  acknowledged: number[]
  /** From a request until another phone has received its effect (ms). */
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

  /** Opens a room and lets four players join its lobby. */
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

  /** One player names a new treasure, and the next player's phone receives it. */
  async #measure(n: number): Promise<void> {
    const role = ROLES[n % ROLES.length] as Role
    const other = this.#phones[ROLES[(n + 1) % ROLES.length] as Role]
    const text = `lantern ${n}`
    const sentAt = performance.now()
    const shown = seen(other, `/people/${role}/treasure`, JSON.stringify(text)).then(() => {
      this.latencies.shown.push(performance.now() - sentAt)
    })
    const refused = await this.#phones[role].ask('treasure', { text })
    if (refused !== null) throw new Error(`the measured request was refused: ${refused}`)
    this.latencies.acknowledged.push(performance.now() - sentAt)
    await shown
  }
}

/** Resolves when a client's public view has a leaf with this value. */
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
