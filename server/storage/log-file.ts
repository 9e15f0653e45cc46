/** The file of the action log: opened, and what is done with a damaged one. */
import { existsSync, renameSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import type { SavedRoom } from './saved-room.ts'
import { readRooms, SCHEMA } from './tables.ts'

/** How long (ms) to wait for another process that has the file open. */
const BUSY_TIMEOUT = 2_000
const SQLITE_BUSY = 5
/** Largest size of the database (bytes). A night takes about 100 kB; hundreds of rooms take a tenth of this. */
const LIMIT = 1024 ** 3

interface LogFileOptions {
  file: string
  full?: boolean
  limit?: number
}

/**
 * Opens the database with the log, alone.
 * @param options as `ActionLogOptions`
 * @throws Error if it is damaged, another process has it open, or it cannot be created
 */
export function openDatabase({ file, full = false, limit = LIMIT }: LogFileOptions): DatabaseSync {
  const db = new DatabaseSync(file)
  try {
    db.exec(`PRAGMA busy_timeout=${BUSY_TIMEOUT}; PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=WAL;`)
    db.exec(`PRAGMA synchronous=${full ? 'FULL' : 'NORMAL'}; PRAGMA secure_delete=ON;`)
    const [verdict] = db.prepare('PRAGMA quick_check(1)').all()
    const [size] = db.prepare('PRAGMA page_size').all()
    db.exec(`PRAGMA max_page_count=${Math.floor(limit / Number(size?.page_size))}`)
    if (verdict?.quick_check !== 'ok') throw new Error(`damaged: ${verdict?.quick_check}`)
    db.exec(SCHEMA)
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

/** Whether another process has the database open. */
export function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY
}

/** The rooms that can be read from a damaged database, each up to its last intact action. */
export function salvage(file: string): SavedRoom[] {
  try {
    const db = new DatabaseSync(file, { readOnly: true })
    try {
      return readRooms(db)
    } finally {
      db.close()
    }
  } catch {
    return []
  }
}

/** Gives a damaged database another name, beside the old one. */
export function moveAside(file: string): void {
  const aside = `${file}.damaged-${Date.now()}`
  for (const end of ['', '-wal', '-shm']) if (existsSync(file + end)) renameSync(file + end, aside + end)
}
