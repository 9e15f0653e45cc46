/**
 * Finds back to the house, again and again until it works or the house says that there is nothing to come back to.
 * A try that hangs in a dead network is given up after a while; what it brings later is sent away.
 */
import type { Room } from '@colyseus/sdk'
import type { Rejection } from '../../shared/protocol/actions.ts'
import { lookAt } from './api.ts'
import { reasonOf } from './refusal.ts'

/** Waits before a try, and how long it may take, in ms; the last ones are repeated. */
const PAUSES = [0, 250, 500, 1_000]
const PATIENCE = [1_500, 2_500, 4_000]
/** A line that lasted less than this (ms) is not followed by another at once. */
const SHORT = 2_000

/** After these there is nothing to come back to. */
const FINAL: ReadonlySet<Rejection> = new Set([
  'unknown-code',
  'retired',
  'not-seated',
  'elsewhere',
  'old-version',
  'locked',
  'full',
])

/** The house has said that it is over, and why. */
export class Over {
  readonly reason: Rejection
  constructor(reason: Rejection) {
    this.reason = reason
  }
}

export interface Mender {
  /**
   * @param ways how to come in, the likeliest first; each is tried before the next
   * @param lasted how long (ms) the line lasted that is to be replaced
   */
  comeBack(ways: readonly (() => Promise<Room>)[], lasted: number): Promise<Room | Over>
  /** The network may be back: tries anew at once instead of waiting. */
  nudge(): void
  stop(): void
}

export function createMender(code: string): Mender {
  let stopped = false
  let nudged: () => void = () => undefined

  /** Waits for so long, or until somebody nudges. */
  const pause = (ms: number) =>
    new Promise<void>((done) => {
      const timer = setTimeout(done, ms * (0.8 + Math.random() * 0.4))
      nudged = () => {
        clearTimeout(timer)
        done()
      }
    })

  const attempt = async (way: () => Promise<Room>, ms: number): Promise<Room | Over | null> => {
    let late = false
    const coming = way()
    coming.then(
      (room) => late && void room.leave(false),
      () => undefined,
    )
    const tried = coming.catch(async (error: unknown) => {
      const reason = await finalReason(error, code)
      return reason && new Over(reason)
    })
    const came = await Promise.race([tried, pause(ms).then(() => null)])
    late = came === null
    return came
  }

  return {
    async comeBack(ways, lasted) {
      for (let n = lasted < SHORT ? 2 : 0; !stopped; n++) {
        await pause(at(PAUSES, n))
        for (const way of ways) {
          const came = stopped ? null : await attempt(way, at(PATIENCE, n))
          if (came instanceof Over && way !== ways.at(-1)) continue
          if (came) return came
        }
      }
      return new Over('not-now')
    },
    nudge: () => nudged(),
    stop() {
      stopped = true
      nudged()
    },
  }
}

const at = (list: readonly number[], n: number): number => list[Math.min(n, list.length - 1)] ?? 0

/** Why there is nothing to come back to, or null: then it is only the network, or a server that is not there yet. */
export async function finalReason(error: unknown, code: string): Promise<Rejection | null> {
  const said = reasonOf(error)
  if (said !== null) return FINAL.has(said) ? said : null
  // The matchmaker has one code for everything, so the doorstep is asked; whoever has a seat is not kept out by a full table.
  const seen = await lookAt(code).catch(() => null)
  return seen === 'unknown-code' || seen === 'retired' ? seen : null
}
