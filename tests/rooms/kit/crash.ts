/** Simulates crashes by copying a server's data folder. */
import { cpSync, existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { ActionLog } from '../../../server/storage/action-log.ts'
import type { SavedRoom } from '../../../server/storage/saved-room.ts'

/** Name of the action log in a data folder. */
export const LOG_FILE = 'rooms.sqlite'
const silent = pino({ level: 'silent' })

/** Copies what would be on the disk if the server were killed now. @returns the copy, a new data folder */
export function crashNow(dataDir: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'goodnight-crash-'))
  for (const end of ['', '-wal'])
    if (existsSync(join(dataDir, LOG_FILE + end)))
      cpSync(join(dataDir, LOG_FILE + end), join(copy, LOG_FILE + end))
  return copy
}

/** Opens the log of a data folder. @param options `limit`: its largest size (bytes) */
export function openLog(dataDir: string, options: { limit?: number } = {}): ActionLog {
  return ActionLog.open({ file: join(dataDir, LOG_FILE), log: silent, ...options })
}

/** The rooms that a server would restore from a data folder. */
export function savedIn(dataDir: string): SavedRoom[] {
  const log = openLog(dataDir)
  try {
    return log.saved()
  } finally {
    log.close()
  }
}
