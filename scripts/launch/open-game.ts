/** Finds a running game on this machine, and opens the browser. */
import { once } from 'node:events'
import open from 'open'
import * as v from 'valibot'

/** How long (ms) a server on this machine may take to answer. */
const PATIENCE = 2_000

const Health = v.object({ ok: v.literal(true), rooms: v.number(), connected: v.number() })

/** The address of a game that runs on this machine at a port, or null if nothing, or something else, is there. */
export async function gameAt(port: number): Promise<string | null> {
  const address = `http://localhost:${port}`
  try {
    const answer = await fetch(`${address}/api/health`, { signal: AbortSignal.timeout(PATIENCE) })
    return v.is(Health, await answer.json()) ? address : null
  } catch {
    return null
  }
}

/** Opens an address in the browser. Resolves to whether there was a program to open it with. */
export async function openInBrowser(address: string): Promise<boolean> {
  let goesOn: NodeJS.Timeout | undefined
  try {
    const opener = await open(address)
    // It ends at once, with an error where it knows no browser; or it is the browser, and goes on.
    return await Promise.race([
      once(opener, 'exit').then(([code]) => code === 0),
      new Promise<boolean>((resolve) => {
        goesOn = setTimeout(() => resolve(true), PATIENCE)
      }),
    ])
  } catch {
    return false
  } finally {
    clearTimeout(goesOn)
  }
}
