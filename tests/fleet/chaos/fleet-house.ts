/** Several processes, as the nights of a chaos run see them: their log is in Redis. */
import { readRoom } from '../../../server/storage/redis/entries.ts'
import { entriesKey, roomKey } from '../../../server/storage/redis/room-scripts.ts'
import type { SavedRoom } from '../../../server/storage/saved-room.ts'
import type { ChaosHouse } from '../../chaos/chaos-house.ts'
import type { ChaosPhone } from '../../chaos/chaos-phone.ts'
import type { Fleet } from '../kit/fleet.ts'
import { judgeStretches, type LogEntry } from './judge-stretches.ts'

export class FleetHouse implements ChaosHouse {
  readonly port: number
  /** How often rooms have changed hands. */
  takeovers = 0
  readonly #fleet: Fleet

  constructor(fleet: Fleet) {
    this.#fleet = fleet
    this.port = Number(new URL(fleet.url).port)
  }

  /** There is always a process that could answer. */
  async calm(): Promise<void> {}

  async saved(code: string): Promise<SavedRoom | null> {
    const { redis } = this.#fleet.redis
    try {
      return (await redis.hexists(roomKey(code), 'fence')) === 1 ? await readRoom(redis, code, false) : null
    } catch (error) {
      // Redis is being restarted.
      if (error instanceof Error && error.name === 'MaxRetriesPerRequestError') return null
      throw error
    }
  }

  async check(code: string, phones: readonly ChaosPhone[]): Promise<string[]> {
    this.takeovers += Number(await this.#fleet.redis.redis.hget(roomKey(code), 'fence')) - 1
    return judgeStretches(code, await this.#entries(code), phones)
  }

  async #entries(code: string): Promise<LogEntry[]> {
    const entries = await this.#fleet.redis.redis.xrange(entriesKey(code), '-', '+')
    return entries.map(([, [, fence = '', , text = '']]) => ({ fence: Number(fence), text }))
  }
}
