/** Which port to listen on. */
import { createServer } from 'node:net'

export const USUAL_PORT = 2567

/**
 * The port asked for, else the usual one, else any that is free.
 * @throws Error if the port asked for is taken
 */
export async function choosePort(asked: number | null): Promise<number> {
  if (asked !== null && asked !== 0) {
    if (await tryPort(asked)) return asked
    throw new Error(`Port ${asked} is taken. Set PORT to another one, or to 0 for any that is free.`)
  }
  const usual = asked === null ? await tryPort(USUAL_PORT) : null
  return usual ?? (await tryPort(0)) ?? USUAL_PORT
}

/** Listens for a moment. Returns the port it got (0 stands for any), or null if it is taken. */
function tryPort(port: number): Promise<number | null> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(null))
    server.listen(port, () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : null))
    })
  })
}
