/**
 * The durable log: every accepted action of every room, and what a restart needs beside them. SQLite in its own
 * write-ahead mode; what many rooms write in one turn of the event loop goes into one transaction.
 *
 * With `synchronous=NORMAL` a commit is a write to the operating system, not a wait for the disk: it survives the
 * death of this process whatever kills it, and costs about as much as a function call. A loss of power can take the
 * last moments with it, never more and never half a record. `full` waits for the disk at each commit.
 *
 * Where nothing can be written (a full disk), rooms play on: what they wanted to write waits in memory and is tried
 * again, and `durable` says so meanwhile.
 */
import { existsSync, mkdirSync, renameSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import type { Logger } from 'pino'
import { RoomLog, type RoomStart } from './room-log.ts'
import { CLEAR, MARK, readRooms, type SavedRoom, SCHEMA } from './tables.ts'

/** How often (ms) the time of each room is written down: at most this much of it is lost. */
const BEAT = 200
/** How long (ms) after a failure writing is tried again. */
const AGAIN = 2_000
/** How long (ms) to wait for a server that is about to let go of the file. */
const PATIENCE = 2_000
const SQLITE_BUSY = 5
/** A night is about 100 kB; hundreds of rooms need a tenth of this (bytes). */
const LIMIT = 1024 ** 3

export interface ActionLogOptions {
  /** Where the database is; made with its folder if it is not there. */
  file: string
  /** Whether each commit waits for the disk. */
  full?: boolean
  /** How large (bytes) the database may grow: a log must not be what fills a disk. */
  limit?: number
  log: Logger
}

interface Write {
  /** Whose it is. */
  code: string
  statement: StatementSync
  values: SQLInputValue[]
}

export class ActionLog {
  readonly #db: DatabaseSync
  readonly #log: Logger
  readonly #statements = new Map<string, StatementSync>()
  readonly #rooms = new Set<RoomLog>()
  readonly #listeners = new Set<(durable: boolean) => void>()
  readonly #beating: NodeJS.Timeout
  #waiting: Write[] = []
  #committed: PromiseWithResolvers<void> | null = null
  #scheduled: NodeJS.Immediate | null = null
  #retry: NodeJS.Timeout | null = null
  #closed = false
  readonly #onDisk: boolean

  private constructor(db: DatabaseSync, log: Logger, onDisk = true) {
    this.#db = db
    this.#log = log
    this.#onDisk = onDisk
    this.#beating = setInterval(() => this.#beat(), BEAT).unref()
  }

  /**
   * Opens the log. One that cannot be read is laid aside, with what can be read of it copied into a new one. Where there
   * can be none (no place on the disk, or another server has it), rooms are kept in memory alone.
   */
  static open(options: ActionLogOptions): ActionLog {
    const { file, log } = options
    try {
      mkdirSync(dirname(file), { recursive: true })
      return ActionLog.#openFile(options)
    } catch (error) {
      log.error({ err: error, file }, 'there can be no action log: when this server stops, its rooms end')
      return new ActionLog(openDatabase({ ...options, file: ':memory:' }), log, false)
    }
  }

  static #openFile(options: ActionLogOptions): ActionLog {
    const { file, log } = options
    try {
      return new ActionLog(openDatabase(options), log)
    } catch (error) {
      if (isBusy(error)) throw error
      const saved = salvage(file)
      layAside(file)
      log.error(
        { err: error, file, rooms: saved.length },
        'the action log was damaged; what could be read is kept',
      )
      const opened = new ActionLog(openDatabase(options), log)
      for (const room of saved) opened.#copy(room)
      opened.flush()
      return opened
    }
  }

  /** Every room that had not ended, the one last played first. */
  saved(): SavedRoom[] {
    return readRooms(this.#db)
  }

  /** Whether what is accepted is written down. */
  get durable(): boolean {
    return this.#onDisk && !this.#failing
  }

  get #failing(): boolean {
    return this.#retry !== null
  }

  /** Hears when writing begins to fail, and when it works again. Returns how to stop. */
  onDurable(listener: (durable: boolean) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Begins the log of a new room. A code that stood for another room before stands for this one now. */
  begin(start: RoomStart): RoomLog {
    this.#clear(start.code)
    this.#write(
      start.code,
      'INSERT INTO rooms (code, rules, seed, language, opened, clock, seen) VALUES (?, ?, ?, ?, ?, 0, ?)',
      start.code,
      start.rules,
      start.seed,
      start.language,
      start.opened,
      start.opened,
    )
    return this.resume(start.code, 0)
  }

  /** Goes on with the log of a room that was there before. @param entries how many actions it holds */
  resume(code: string, entries: number): RoomLog {
    const room = new RoomLog(code, entries, {
      write: (sql, ...values) => this.#write(code, sql, ...values),
      committed: () => this.committed(),
      flush: () => this.flush(),
      ended: () => {
        this.#rooms.delete(room)
        this.#clear(code)
        this.flush()
      },
    })
    this.#rooms.add(room)
    return room
  }

  /** The room of a log that these rules cannot replay has ended; where its story so far lies is kept for a while. */
  retire(code: string, book: string | null): void {
    this.#clear(code)
    this.#write(code, 'INSERT INTO retired (code, book, at) VALUES (?, ?, ?)', code, book, Date.now())
  }

  /** What became of a room that had to be closed, or null if it was not. */
  retired(code: string): { book: string | null } | null {
    const row = this.#prepare('SELECT book FROM retired WHERE code = ?').get(code)
    return row ? { book: row.book === null ? null : String(row.book) } : null
  }

  /** Forgets rooms that were closed before a moment (ms since 1970). */
  forgetRetired(before: number): void {
    this.#write('', 'DELETE FROM retired WHERE at < ?', before)
  }

  /** Done when everything accepted until now is written, or could not be. */
  committed(): Promise<void> {
    if (this.#waiting.length === 0 || this.#failing) return Promise.resolve()
    this.#committed ??= Promise.withResolvers()
    return this.#committed.promise
  }

  /** Writes everything that waits, now. What is to be seen by others may be told after this. */
  flush(): void {
    if (this.#waiting.length > 0 && !this.#failing) this.#commit()
  }

  /** Writes down what time it is in every room, then everything that waits, and closes the file. */
  close(): void {
    if (this.#closed) return
    this.#beat()
    this.#commit()
    this.#closed = true
    clearInterval(this.#beating)
    if (this.#retry) clearTimeout(this.#retry)
    if (this.#scheduled) clearImmediate(this.#scheduled)
    // Nothing of ended rooms stays behind in the journal beside the database.
    this.#try(() => this.#db.exec('PRAGMA wal_checkpoint(TRUNCATE)'))
    this.#db.close()
  }

  /** Takes everything out that stands under a code, and what was still to be written of it. */
  #clear(code: string): void {
    this.#waiting = this.#waiting.filter((write) => write.code !== code)
    for (const sql of CLEAR) this.#write(code, sql, code)
  }

  #write(code: string, sql: string, ...values: SQLInputValue[]): void {
    if (this.#closed) return
    this.#waiting.push({ code, statement: this.#prepare(sql), values })
    if (!this.#failing) this.#scheduled ??= setImmediate(() => this.flush())
  }

  #commit(): void {
    if (this.#scheduled) clearImmediate(this.#scheduled)
    this.#scheduled = null
    if (this.#closed) return
    const wrote = this.#try(() => {
      this.#prepare('BEGIN IMMEDIATE').run()
      for (const { statement, values } of this.#waiting) statement.run(...values)
      this.#prepare('COMMIT').run()
      this.#waiting = []
    })
    if (!wrote && this.#db.isTransaction) this.#try(() => this.#prepare('ROLLBACK').run())
    this.#settle(wrote)
    this.#committed?.resolve()
    this.#committed = null
  }

  /** After a try to write: tells whoever listens if it is news, and tries again later if it did not work. */
  #settle(wrote: boolean): void {
    const before = !this.#failing
    if (this.#retry) clearTimeout(this.#retry)
    this.#retry = wrote ? null : setTimeout(() => this.#commit(), AGAIN).unref()
    if (before === wrote) return
    if (wrote) this.#log.info('the action log is written again; nothing is missing in it')
    for (const listener of this.#listeners) listener(this.durable)
  }

  #try(write: () => void): boolean {
    try {
      write()
      return true
    } catch (error) {
      if (!this.#failing)
        this.#log.error({ err: error }, 'the action log cannot be written; rooms play on without it')
      return false
    }
  }

  #beat(): void {
    const seen = Date.now()
    // Marks that could not be written are not worth keeping: the next one says more.
    if (this.#failing) return
    for (const room of this.#rooms) {
      const now = room.now()
      if (now !== null) this.#write(room.code, MARK, now, seen, room.code)
    }
  }

  #copy({ code, rules, seed, language, opened, clock, actions, people, book, pages }: SavedRoom): void {
    const room = this.begin({ code, rules, seed, language, opened })
    for (const action of actions) room.action(action)
    for (const { id, hash, page } of people) {
      room.person({ id, hash })
      if (page) room.pageLoad(id, page)
    }
    if (book) room.book(book)
    if (pages) room.pages(pages)
    this.#write(code, MARK, clock, Date.now(), code)
    this.#rooms.delete(room)
  }

  #prepare(sql: string): StatementSync {
    const known = this.#statements.get(sql)
    if (known) return known
    const statement = this.#db.prepare(sql)
    this.#statements.set(sql, statement)
    return statement
  }
}

/**
 * Opens a database for this process alone. Its journal is read with it: of a record that was cut off, nothing is left.
 * @throws if it is damaged, or in other hands
 */
function openDatabase({ file, full = false, limit = LIMIT }: ActionLogOptions): DatabaseSync {
  const db = new DatabaseSync(file)
  try {
    db.exec(`PRAGMA busy_timeout=${PATIENCE}; PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=WAL;`)
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

/** Another process has the database. */
function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY
}

/** What can be read of a damaged database: each room up to its last whole record. */
function salvage(file: string): SavedRoom[] {
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

function layAside(file: string): void {
  const aside = `${file}.damaged-${Date.now()}`
  for (const end of ['', '-wal', '-shm']) if (existsSync(file + end)) renameSync(file + end, aside + end)
}
