import { once } from 'node:events'
import { createInterface } from 'node:readline'

/** Waits for Enter, if somebody is there: a window that was opened for this program would close before anybody has read it. */
export async function pressEnter(): Promise<void> {
  if (!process.stdin.isTTY) return
  console.log('  Press Enter to close this window.')
  const reader = createInterface({ input: process.stdin })
  await once(reader, 'line')
  reader.close()
}
