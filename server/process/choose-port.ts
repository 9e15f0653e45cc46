/** Chooses the port to listen on. */
import getPort, { portNumbers } from 'get-port'

/** The port that is used if it is free and no other was asked for. */
export const USUAL_PORT = 2567
/** How many ports after the usual one are tried before a random one is taken. */
const NEXT_PORTS = 32

/**
 * The port to listen on. If none was asked for, ports are tried in a fixed order, so that a restarted server gets the same
 * port, and phones find it again.
 * @param asked the port that must be used; 0 for any free one; null to prefer the usual one
 * @throws Error if the port asked for is taken
 */
export async function choosePort(asked: number | null): Promise<number> {
  if (asked === 0) return getPort()
  if (asked === null) return getPort({ port: portNumbers(USUAL_PORT, USUAL_PORT + NEXT_PORTS) })
  if ((await getPort({ port: asked })) === asked) return asked
  throw new Error(`Port ${asked} is taken. Set PORT to another one, or to 0 for any that is free.`)
}
