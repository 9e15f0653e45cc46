import { cpSync, existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { ActionLog } from '../../../server/storage/action-log.ts'
import type { SavedRoom } from '../../../server/storage/tables.ts'

export const LOG_FILE = 'rooms.sqlite'
const silent = pino({ level: 'silent' })

/** What would be on the disk if the server were killed at this very moment. Returns the new data folder. */
export function crashNow(dataDir: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'goodnight-crash-'))
  for (const end of ['', '-wal'])
    if (existsSync(join(dataDir, LOG_FILE + end)))
      cpSync(join(dataDir, LOG_FILE + end), join(copy, LOG_FILE + end))
  return copy
}

/** Opens the log of a data folder as a server would that starts there. */
export function openLog(dataDir: string, options: { limit?: number } = {}): ActionLog {
  return ActionLog.open({ file: join(dataDir, LOG_FILE), log: silent, ...options })
}

/** The rooms a server would find that starts in this data folder. */
export function savedIn(dataDir: string): SavedRoom[] {
  const log = openLog(dataDir)
  try {
    return log.saved()
  } finally {
    log.close()
  }
}
