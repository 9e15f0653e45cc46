/** Finds the game on this machine and asks it what it sees. */
import * as v from 'valibot'
import { NEXT_PORTS, USUAL_PORT } from '../../server/process/choose-port.ts'
import type { Checkup } from '../../shared/protocol/checkup.ts'

/** How long (ms) a server on this machine may take to answer. */
const PATIENCE = 2_000

const Health = v.object({ ok: v.literal(true), rooms: v.number(), connected: v.number() })

/** A game that runs. */
export interface RunningGame {
  readonly port: number
  readonly checkup: Checkup
}

/**
 * The game at a port, or at the first of those that it takes by itself; null if there is none.
 * @param host the address that it listens on
 * @param port the one that was asked for; null for the usual ones; 0 for any, at which no game can be found
 */
export async function findGame(host: string, port: number | null): Promise<RunningGame | null> {
  if (port === 0) return null
  const ports = port ? [port] : Array.from({ length: NEXT_PORTS + 1 }, (_, i) => USUAL_PORT + i)
  const found = await Promise.all(ports.map((each) => gameAt(host, each)))
  return found.find((game) => game !== null) ?? null
}

async function gameAt(host: string, port: number): Promise<RunningGame | null> {
  const address = `http://${host.includes(':') ? `[${host}]` : host}:${port}`
  const ask = (path: string) => fetch(address + path, { signal: AbortSignal.timeout(PATIENCE) })
  try {
    if (!v.is(Health, await (await ask('/api/health')).json())) return null
    return { port, checkup: (await (await ask('/api/checkup')).json()) as Checkup }
  } catch {
    return null
  }
}
