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

/** The code of the error when this port is listened on, or null. */
const errorOf = (port: number): Promise<string | null> =>
  new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? ''))
    server.listen(port, () => server.close(() => resolve(null)))
  })

/**
 * What to tell the host when listening has failed although the port was free a moment ago.
 * @param host the address that is listened on; null for all of this computer
 * @returns a sentence, and whether another try may help; null if the error is another one
 */
export function listenAdvice(
  error: unknown,
  port: number,
  host: string | null,
): { text: string; again: boolean } | null {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'EADDRNOTAVAIL')
    return {
      text: `This computer does not have the address ${host}. Set LISTEN to one that it has, or leave it out.`,
      again: false,
    }
  if (code === 'EADDRINUSE')
    return { text: `Something else has just taken port ${port}. Start the game once more.`, again: true }
  return null
}
