/** Records the games of rooms that have ended, as seed and actions. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Logger } from 'pino'
import type { NightRecord } from '../../shared/rules/replay.ts'

/** Makes a function that writes games into a folder under the data directory, each into a file of its own. */
export function keepNights(
  dataDir: string,
  log: Logger,
): (code: string, night: NightRecord) => Promise<void> {
  const folder = join(dataDir, 'nights')
  return async (code, night) => {
    const file = join(folder, `${new Date().toISOString().replaceAll(':', '-')}-${code}.json`)
    try {
      await mkdir(folder, { recursive: true })
      await writeFile(file, JSON.stringify(night))
    } catch (error) {
      log.error({ err: error, room: code }, 'a night could not be recorded')
    }
  }
}
