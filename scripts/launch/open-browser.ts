/** Opens the browser of this machine. */
import { once } from 'node:events'
import open from 'open'

/** After this long (ms) a program that still runs is taken for the browser itself. */
const PATIENCE = 2_000

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
