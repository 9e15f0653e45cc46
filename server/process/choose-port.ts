/** Chooses the port to listen on. */
import { createServer } from 'node:net'
import getPort, { portNumbers } from 'get-port'

/** The port that is used if it is free and no other was asked for. */
export const USUAL_PORT = 2567
/** How many ports after the usual one are tried before a random one is taken. */
export const NEXT_PORTS = 32

/**
 * The port to listen on. If none was asked for, ports are tried in a fixed order, so that a restarted server gets the same
 * port, and phones find it again.
 * @param asked the port that must be used; 0 for any free one; null to prefer the usual one
 * @throws Error if the port asked for is taken, or this user is not allowed to use it
 */
export async function choosePort(asked: number | null): Promise<number> {
  if (asked === 0) return getPort()
  if (asked === null) return getPort({ port: portNumbers(USUAL_PORT, USUAL_PORT + NEXT_PORTS) })
  if ((await getPort({ port: asked })) === asked) return asked
  if ((await errorOf(asked)) === 'EACCES')
    throw new Error(
      `This user is not allowed to use port ${asked}. Set PORT to 1024 or more, or to 0 for any that is free.`,
    )
  throw new Error(`Port ${asked} is taken. Set PORT to another one, or to 0 for any that is free.`)
}

/**
 * Makes sure that an address can be listened on.
 * @param host the address; null for all of this computer
 * @throws Error if this computer does not have it
 */
export async function checkHost(host: string | null): Promise<void> {
  if (host !== null && (await errorOf(0, host)) === 'EADDRNOTAVAIL')
    throw new Error(
      `LISTEN: this computer does not have the address ${host}. Set LISTEN to one that it has, or leave it out.`,
    )
}

/** The code of the error when this port is listened on, or null. */
const errorOf = (port: number, host?: string): Promise<string | null> =>
  new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? ''))
    server.listen({ port, host }, () => server.close(() => resolve(null)))
  })

/** What to tell the host when listening has failed because the port, free a moment ago, is taken; null if that was not the reason. */
export function takenSince(error: unknown, port: number): string | null {
  return (error as NodeJS.ErrnoException).code === 'EADDRINUSE'
    ? `Something else has just taken port ${port}. Start the game once more.`
    : null
}
