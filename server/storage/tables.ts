/** The tables of the action log, what each entry changes in them, and reading rooms from them. */
import type { DatabaseSync, SQLInputValue, SQLOutputValue } from 'node:sqlite'
import type { Action } from '../../shared/rules/action.ts'
import type { RoomEntry } from './room-log.ts'
import type { PageLoad, SavedPerson, SavedRoom } from './saved-room.ts'
import type { PublishedBook, StoredBook } from './storybooks.ts'

/** Creates the tables that are missing. */
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
CREATE TABLE IF NOT EXISTS page_loads (
  room TEXT NOT NULL, person TEXT NOT NULL, page BLOB NOT NULL, attempt INTEGER NOT NULL, PRIMARY KEY (room, person)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS retired (code TEXT PRIMARY KEY, book TEXT, at INTEGER NOT NULL) WITHOUT ROWID;
`

/** Deletes everything about a room. Parameter: code. */
export const CLEAR = [
  'DELETE FROM actions WHERE room = ?',
  'DELETE FROM people WHERE room = ?',
  'DELETE FROM page_loads WHERE room = ?',
  'DELETE FROM marks WHERE room = ?',
  'DELETE FROM rooms WHERE code = ?',
  'DELETE FROM retired WHERE code = ?',
]
/**
 * Stores a room's time. Parameters: code, clock (room time, ms), now (ms since 1970). It is in a small table of its own
 * because it changes several times a second: SQLite rewrites the whole row, and rows of `rooms` hold many pages of story.
 */
export const MARK =
  'INSERT INTO marks (room, clock, seen) VALUES (?, ?, ?) ON CONFLICT (room) DO UPDATE SET clock = excluded.clock, seen = excluded.seen'
/** Adds a room. Parameters: code, version of the rules, seed, language, opened (ms since 1970), seen (ms since 1970). */
export const ROOMS =
  'INSERT INTO rooms (code, rules, seed, language, opened, clock, seen) VALUES (?, ?, ?, ?, ?, 0, ?)'
/** Adds a person. Parameters: code, id, hash of the token. */
const PEOPLE = 'INSERT OR REPLACE INTO people (room, id, token) VALUES (?, ?, ?)'
/** Stores the page that has a person's seat. Parameters: code, person's id, hash of the page id, attempt. */
const PAGE_LOADS = 'INSERT OR REPLACE INTO page_loads (room, person, page, attempt) VALUES (?, ?, ?, ?)'

/** An SQL statement and its values. */
type Change = readonly [sql: string, ...values: SQLInputValue[]]

/** What an entry of a room's log changes in the tables. */
export function changesOf(code: string, entry: RoomEntry): Change[] {
  switch (entry.kind) {
    case 'action':
      return [
        [
          'INSERT INTO actions (room, n, action) VALUES (?, ?, ?)',
          code,
          entry.n,
          JSON.stringify(entry.action),
        ],
      ]
    case 'cut':
      return [['DELETE FROM actions WHERE room = ? AND n >= ?', code, entry.n]]
    case 'person':
      return [[PEOPLE, code, entry.id, entry.hash]]
    case 'page':
      return [[PAGE_LOADS, code, entry.id, entry.hash, entry.attempt]]
    case 'forgotten':
      return [
        ['DELETE FROM people WHERE room = ? AND id = ?', code, entry.id],
        ['DELETE FROM page_loads WHERE room = ? AND person = ?', code, entry.id],
      ]
    case 'book':
      return [['UPDATE rooms SET book = ? WHERE code = ?', JSON.stringify(entry.book), code]]
    case 'pages':
      return [['UPDATE rooms SET pages = ? WHERE code = ?', JSON.stringify(entry.pages), code]]
  }
}

/** All rooms, the most recently played first. Damaged rooms are left out; damaged lists of actions are truncated. */
export function readRooms(db: DatabaseSync): SavedRoom[] {
  const rooms: SavedRoom[] = []
  try {
    for (const row of db.prepare('SELECT * FROM rooms').iterate()) {
      const code = String(row.code)
      const actions = readActions(db, code)
      // Older versions stored the time in the table of rooms.
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
        book: parse<PublishedBook>(row.book),
        pages: parse<StoredBook>(row.pages),
      })
    }
  } catch {
    // A damaged page of the database ends the iteration; the rooms before it are kept.
  }
  return rooms.toSorted((one, other) => other.seen - one.seen)
}

/** The actions of a room, up to the first that is missing or damaged. */
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
    // A damaged page; the actions before it are kept.
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

function readPeople(db: DatabaseSync, code: string): SavedPerson[] {
  try {
    const pages = readPageLoads(db, code)
    return db
      .prepare('SELECT id, token FROM people WHERE room = ?')
      .all(code)
      .flatMap(({ id, token }) =>
        token instanceof Uint8Array
          ? [{ id: String(id), hash: token, page: pages.get(String(id)) ?? null }]
          : [],
      )
  } catch {
    return []
  }
}

/** The last page of each person of a room, by the person's id. */
function readPageLoads(db: DatabaseSync, code: string): Map<string, PageLoad> {
  const pages = new Map<string, PageLoad>()
  try {
    for (const { person, page, attempt } of db
      .prepare('SELECT person, page, attempt FROM page_loads WHERE room = ?')
      .iterate(code))
      if (page instanceof Uint8Array) pages.set(String(person), { hash: page, attempt: Number(attempt) })
  } catch {
    // The table is damaged, or missing in a log of an older version: seats can then be opened by their tokens only.
  }
  return pages
}

function parse<T>(json: SQLOutputValue | undefined): T | null {
  try {
    return typeof json === 'string' ? (JSON.parse(json) as T) : null
  } catch {
    return null
  }
}
