/** Which port to listen on. */
import getPort, { portNumbers } from 'get-port'

export const USUAL_PORT = 2567
/** How many ports from the usual one on are tried before any other is taken. */
const NEIGHBOURS = 32

/**
 * The port to listen on. Where none was asked for, the search always goes the same way, so that a server that is
 * restarted finds the port it had, and phones find the server.
 * @param asked the port that must be used; 0 for any free one; null to prefer the usual one
 * @throws Error if the port asked for is taken
 */
export async function choosePort(asked: number | null): Promise<number> {
  if (asked === 0) return getPort()
  if (asked === null) return getPort({ port: portNumbers(USUAL_PORT, USUAL_PORT + NEIGHBOURS) })
  if ((await getPort({ port: asked })) === asked) return asked
  throw new Error(`Port ${asked} is taken. Set PORT to another one, or to 0 for any that is free.`)
}
