/** What befalls the processes of a chaos run, one trouble after another. */
import type { ChaosDice } from '../../chaos/chaos-dice.ts'
import type { ChaosPhone } from '../../chaos/chaos-phone.ts'
import type { Fleet } from '../kit/fleet.ts'
import type { FleetMember } from '../kit/fleet-member.ts'

/** How often what has happened. */
export interface TroubleCounts {
  /** Processes killed (SIGKILL) and started again. */
  kills: number
  /** Processes stopped for longer than a lease (SIGSTOP, SIGCONT). */
  freezes: number
  /** Processes asked to stop (SIGTERM) and started again. */
  stops: number
  /** Lines between a process and Redis that were broken, or stood still. */
  cuts: number
  /** Restarts of Redis. */
  restarts: number
}

/** How many in ten troubles are of each kind. */
const KINDS: readonly (keyof TroubleCounts)[] = [
  'kills',
  'kills',
  'kills',
  'freezes',
  'freezes',
  'cuts',
  'cuts',
  'cuts',
  'restarts',
  'stops',
]
/** Least and greatest length (ms) of what lasts: a lease is 3 s. */
const FROZEN = [4_000, 9_000] as const
const CUT = [500, 8_000] as const
const GONE = [0, 2_500] as const
/** How long (ms) Redis is away. */
const REDIS_AWAY = [0, 2_000] as const

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms))

interface TroubledFleet {
  fleet: Fleet
  dice: ChaosDice
  /** The phones that play. */
  playing: ReadonlySet<ChaosPhone>
}

export class FleetTroubles {
  readonly counts: TroubleCounts = { kills: 0, freezes: 0, stops: 0, cuts: 0, restarts: 0 }
  /** How long (ms) after a kill, or the beginning of a freeze, each phone of a room there was in play again, with another process. */
  readonly back: number[] = []
  readonly #fleet: Fleet
  readonly #dice: ChaosDice
  readonly #playing: ReadonlySet<ChaosPhone>

  constructor({ fleet, dice, playing }: TroubledFleet) {
    this.#fleet = fleet
    this.#dice = dice
    this.#playing = playing
  }

  /** Causes one trouble. Resolves when it is over: everything runs, but phones may not be back yet. */
  async cause(kind = KINDS[this.#dice.below(KINDS.length)] ?? 'kills'): Promise<void> {
    const { members, redis } = this.#fleet
    const member = members[this.#dice.below(members.length)]
    if (!member) return
    this.counts[kind]++
    switch (kind) {
      case 'kills':
        await this.#measureBack(member)
        await member.end()
        await this.#last(GONE)
        return member.start()
      case 'stops':
        await member.end('SIGTERM')
        return member.start()
      case 'freezes':
        await this.#measureBack(member)
        member.freeze()
        await this.#last(FROZEN)
        return member.thaw()
      case 'cuts':
        if (this.#dice.thousand(500)) member.line.goDown()
        else member.line.freeze()
        await this.#last(CUT)
        return member.line.heal()
      case 'restarts':
        await redis.kill()
        await this.#last(REDIS_AWAY)
        return redis.start()
    }
  }

  #last([least, greatest]: readonly [number, number]): Promise<unknown> {
    return wait(least + this.#dice.below(greatest - least))
  }

  /** Notes from now on when each phone that plays with a process is in play with another one. */
  async #measureBack(member: FleetMember): Promise<void> {
    const away: [ChaosPhone, string][] = []
    for (const phone of this.#playing)
      if ((await this.#fleet.memberOf(phone.line.from)) === member) away.push([phone, phone.line.from])
    const began = performance.now()
    for (const [phone, id] of away) void this.#noteBack(phone, id, began)
  }

  async #noteBack(phone: ChaosPhone, id: string, began: number): Promise<void> {
    for (;;) {
      await wait(50)
      if (!this.#playing.has(phone)) return
      if (phone.line.from !== id && phone.connection.store.getState().online) break
    }
    this.back.push(performance.now() - began)
  }
}
