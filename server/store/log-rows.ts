/** The tables of the action log, and how rooms are read out of them. */
import type { DatabaseSync, SQLOutputValue } from 'node:sqlite'
import type { Action } from '../../shared/rules/action.ts'
import type { BoundBook, KeptBook } from './books.ts'

export const SCHEMA = `
CREATE TABLE IF NOT EXISTS rooms (
  code TEXT PRIMARY KEY,
  rules INTEGER NOT NULL,
  seed INTEGER NOT NULL,
  language TEXT NOT NULL,
  opened INTEGER NOT NULL,
  clock INTEGER NOT NULL,
  seen INTEGER NOT NULL,
  book TEXT,
  pages TEXT
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS marks (
  room TEXT PRIMARY KEY, clock INTEGER NOT NULL, seen INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS actions (
  room TEXT NOT NULL, n INTEGER NOT NULL, action TEXT NOT NULL, PRIMARY KEY (room, n)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS people (
  room TEXT NOT NULL, id TEXT NOT NULL, token BLOB NOT NULL, PRIMARY KEY (room, id)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS retired (code TEXT PRIMARY KEY, book TEXT, at INTEGER NOT NULL) WITHOUT ROWID;
`

/** Takes everything out that stands under a code. */
export const CLEAR = [
  'DELETE FROM actions WHERE room = ?',
  'DELETE FROM people WHERE room = ?',
  'DELETE FROM marks WHERE room = ?',
  'DELETE FROM rooms WHERE code = ?',
  'DELETE FROM retired WHERE code = ?',
]
/**
 * Which time it is in a room. It is written several times a second, so it has a small table of its own: a row of `rooms`
 * holds a story of many pages, and all of it is written anew when one column changes.
 */
export const MARK =
  'INSERT INTO marks (room, clock, seen) VALUES (?, ?, ?) ON CONFLICT (room) DO UPDATE SET clock = excluded.clock, seen = excluded.seen'
export const PEOPLE = 'INSERT OR REPLACE INTO people (room, id, token) VALUES (?, ?, ?)'

/** A room as its log tells it. */
export interface SavedRoom {
  code: string
  /** Version of the rules its actions were accepted by. */
  rules: number
  seed: number
  language: string
  /** When it was opened, and when it was last written down that it lives (ms since 1970). */
  opened: number
  seen: number
  /** Room time (ms) then. */
  clock: number
  actions: Action[]
  people: { id: string; hash: Uint8Array }[]
  book: BoundBook | null
  /** The story so far, as it stood when the last phase began. */
  pages: KeptBook | null
}

/** All rooms, the one last played first. A room that cannot be read is left out, a damaged list of actions cut off. */
export function readRooms(db: DatabaseSync): SavedRoom[] {
  const rooms: SavedRoom[] = []
  try {
    for (const row of db.prepare('SELECT * FROM rooms').iterate()) {
      const code = String(row.code)
      const actions = readActions(db, code)
      // A log of before there were marks has them in the room's own row.
      const { clock, seen } = readMark(db, code) ?? row
      rooms.push({
        code,
        rules: Number(row.rules),
        seed: Number(row.seed),
        language: String(row.language),
        opened: Number(row.opened),
        seen: Number(seen),
        clock: Math.max(Number(clock), actions.at(-1)?.at ?? 0),
        actions,
        people: readPeople(db, code),
        book: parse<BoundBook>(row.book),
        pages: parse<KeptBook>(row.pages),
      })
    }
  } catch {
    // A page of the database is gone: what came before it is what there is.
  }
  return rooms.toSorted((one, other) => other.seen - one.seen)
}

/** The actions of a room up to the first that is missing or not whole. */
function readActions(db: DatabaseSync, code: string): Action[] {
  const actions: Action[] = []
  try {
    for (const { n, action } of db
      .prepare('SELECT n, action FROM actions WHERE room = ? ORDER BY n')
      .iterate(code)) {
      const parsed = parse<Action>(action)
      if (n !== actions.length || !parsed) break
      actions.push(parsed)
    }
  } catch {
    // As above.
  }
  return actions
}

function readMark(db: DatabaseSync, code: string) {
  try {
    return db.prepare('SELECT clock, seen FROM marks WHERE room = ?').get(code)
  } catch {
    return undefined
  }
}

function readPeople(db: DatabaseSync, code: string): SavedRoom['people'] {
  try {
    return db
      .prepare('SELECT id, token FROM people WHERE room = ?')
      .all(code)
      .flatMap(({ id, token }) => (token instanceof Uint8Array ? [{ id: String(id), hash: token }] : []))
  } catch {
    return []
  }
}

function parse<T>(json: SQLOutputValue | undefined): T | null {
  try {
    return typeof json === 'string' ? (JSON.parse(json) as T) : null
  } catch {
    return null
  }
}
