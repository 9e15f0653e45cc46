/** Finds the game on this machine and asks it what it sees. */
import * as v from 'valibot'
import type { Config } from '../../server/config.ts'
import { NEXT_PORTS, USUAL_PORT } from '../../server/process/choose-port.ts'
import type { Checkup } from '../../shared/protocol/checkup.ts'

/** How long (ms) a game may take to answer on a computer that is busy. Where nobody listens, that is known at once. */
const PATIENCE = 8_000

const Health = v.object({ ok: v.literal(true), rooms: v.number(), connected: v.number() })

/** A game that runs. */
export interface RunningGame {
  readonly port: number
  readonly checkup: Checkup
}

/** Values of LISTEN that stand for all addresses of this machine. */
const EVERYWHERE = ['0.0.0.0', '::']

/**
 * The game that runs with a configuration on this machine, at its port or at the first of those that it takes by itself; null
 * if there is none. With the port 0 it may be anywhere, and is not looked for.
 */
export async function findGame({
  port,
  listen,
}: Pick<Config, 'listen' | 'port'>): Promise<RunningGame | null> {
  if (port === 0) return null
  const ports = port ? [port] : Array.from({ length: NEXT_PORTS + 1 }, (_, i) => USUAL_PORT + i)
  const found = await Promise.all(ports.map((each) => gameAt(each, listen)))
  return found.find((game) => game !== null) ?? null
}

/** The address of a game for this machine's own browser. @param listen as in the configuration */
export function ownAddress(port: number, listen: Config['listen']): string {
  const host = listen === null || EVERYWHERE.includes(listen) ? 'localhost' : listen
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}

async function gameAt(port: number, listen: Config['listen']): Promise<RunningGame | null> {
  const address = ownAddress(port, listen)
  const ask = (path: string) => fetch(address + path, { signal: AbortSignal.timeout(PATIENCE) })
  try {
    if (!v.is(Health, await (await ask('/api/health')).json())) return null
    return { port, checkup: (await (await ask('/api/checkup')).json()) as Checkup }
  } catch {
    return null
  }
}
