/**
 * The durable log: every accepted action of every room, and what else is needed to restore rooms. It is an SQLite database
 * with a write-ahead log; all writes in one turn of the event loop go into one transaction.
 *
 * With `synchronous=NORMAL` a commit is a write to the operating system that does not wait for the disk: it survives any
 * end of this process, and costs about as much as a function call. A power failure can lose the last moments, but never
 * leaves half a record. With `full` each commit waits for the disk.
 *
 * While writing fails (a full disk, say), rooms play on, writes wait in memory, and `durable` is false.
 */
import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'
import type { Logger } from 'pino'
import type { DurableLog, RetiredRoom } from './durable-log.ts'
import { isWritable } from './is-writable.ts'
import { isBusy, moveAside, openDatabase, salvage } from './log-file.ts'
import { RoomLog, type RoomStart } from './room-log.ts'
import type { SavedRoom } from './saved-room.ts'
import { CLEAR, changesOf, MARK, ROOMS, readRooms } from './tables.ts'

/** How often (ms) each room's time is logged, and so how much of it a crash can lose. */
const MARK_EVERY = 200
/** How long (ms) after a failure a write is retried. */
const RETRY_AFTER = 2_000

export interface ActionLogOptions {
  /** Path of the database; it and its folder are created if they are missing. */
  file: string
  /** Whether each commit waits for the disk. */
  full?: boolean
  /** Largest size of the database (bytes), so that the log cannot fill the disk. */
  limit?: number
  log: Logger
}

interface Write {
  /** The room's code. */
  code: string
  statement: StatementSync
  values: SQLInputValue[]
}

export class ActionLog implements DurableLog {
  readonly #db: DatabaseSync
  readonly #log: Logger
  readonly #statements = new Map<string, StatementSync>()
  readonly #rooms = new Set<RoomLog>()
  readonly #listeners = new Set<(durable: boolean) => void>()
  readonly #marking: NodeJS.Timeout
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
    this.#marking = setInterval(() => this.#markTimes(), MARK_EVERY).unref()
  }

  /**
   * Opens the log. A damaged file is moved aside, and what can be read of it is copied into a new one. If no file can be
   * opened (the disk is full, or another server has it open), the log is in memory only.
   */
  static open(options: ActionLogOptions): ActionLog {
    const { file, log } = options
    const folder = dirname(file)
    try {
      mkdirSync(folder, { recursive: true })
      return ActionLog.#openFile(options)
    } catch (error) {
      if (isBusy(error))
        log.error(
          { file },
          'Another game uses this folder. When this one stops, its rooms end. Close one of them.',
        )
      else if (!isWritable(folder))
        log.error(
          { folder },
          `${folder} can’t be written${asUser()}. When this server stops, its rooms end, and no storybooks are kept.`,
        )
      else
        log.error(
          { err: error, file },
          `${dirname(file)} can’t be written: when this server stops, its rooms end. Set DATA_DIR to another folder.`,
        )
      return new ActionLog(openDatabase({ ...options, file: ':memory:' }), log, false)
    }
  }

  static #openFile(options: ActionLogOptions): ActionLog {
    const { file, log } = options
    try {
      return new ActionLog(openDatabase(options), log)
    } catch (error) {
      // Where there is no file, none is damaged.
      if (isBusy(error) || !existsSync(file)) throw error
      const saved = salvage(file)
      moveAside(file)
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

  /** All rooms that have not ended, the most recently played first. */
  saved(): SavedRoom[] {
    return readRooms(this.#db)
  }

  /** Rooms play on while nothing can be written. */
  readonly holdsBack = false

  /** Whether accepted actions survive the end of this process. */
  get durable(): boolean {
    return this.#onDisk && !this.#failing
  }

  get #failing(): boolean {
    return this.#retry !== null
  }

  /** Subscribes to changes of `durable`. Returns a function that unsubscribes. */
  onDurable(listener: (durable: boolean) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Begins the log of a new room, and deletes that of an earlier room with the same code. */
  begin(start: RoomStart): RoomLog {
    const { code, rules, seed, language, opened } = start
    this.#clear(code)
    this.#write(code, ROOMS, code, rules, seed, language, opened, opened)
    this.#write(code, MARK, code, 0, opened)
    return this.resume(code, 0)
  }

  /** Continues the log of a room. @param entries how many actions it has */
  resume(code: string, entries: number): RoomLog {
    const room = new RoomLog(code, entries, {
      write: (entry) => {
        for (const [sql, ...values] of changesOf(code, entry)) this.#write(code, sql, ...values)
      },
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

  /** Deletes the log of a room that these rules cannot replay. @param book path of its story so far, kept for a while */
  retire(code: string, book: string | null): void {
    this.#clear(code)
    this.#write(code, 'INSERT INTO retired (code, book, at) VALUES (?, ?, ?)', code, book, Date.now())
  }

  /** The storybook of a retired room, or null if no room with this code was retired. */
  retired(code: string): RetiredRoom | null {
    const row = this.#prepare('SELECT book FROM retired WHERE code = ?').get(code)
    return row ? { book: row.book === null ? null : String(row.book) } : null
  }

  /** Forgets rooms that were retired before a time (ms since 1970). */
  forgetRetired(before: number): void {
    this.#write('', 'DELETE FROM retired WHERE at < ?', before)
  }

  /** Resolves when all writes so far are committed, or have failed. */
  committed(): Promise<void> {
    if (this.#waiting.length === 0 || this.#failing) return Promise.resolve()
    this.#committed ??= Promise.withResolvers()
    return this.#committed.promise
  }

  /** Commits all waiting writes at once. */
  flush(): void {
    if (this.#waiting.length > 0 && !this.#failing) this.#commit()
  }

  /** Writes the time of every room, commits all waiting writes, and closes the file. */
  close(): void {
    if (this.#closed) return
    this.#markTimes()
    this.#commit()
    this.#closed = true
    clearInterval(this.#marking)
    if (this.#retry) clearTimeout(this.#retry)
    if (this.#scheduled) clearImmediate(this.#scheduled)
    // Data of ended rooms must not stay behind in the write-ahead log.
    this.#try(() => this.#db.exec('PRAGMA wal_checkpoint(TRUNCATE)'))
    this.#db.close()
  }

  /** Deletes everything about a code, including waiting writes. */
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

  /** After an attempt to write: notifies listeners if `durable` has changed, and schedules a retry if it failed. */
  #settle(wrote: boolean): void {
    const before = !this.#failing
    if (this.#retry) clearTimeout(this.#retry)
    this.#retry = wrote ? null : setTimeout(() => this.#commit(), RETRY_AFTER).unref()
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

  #markTimes(): void {
    const seen = Date.now()
    // While writing fails, times need not wait in memory: the next ones replace them.
    if (this.#failing) return
    for (const room of this.#rooms) {
      const now = room.now()
      if (now !== null) this.#write(room.code, MARK, room.code, now, seen)
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
    this.#write(code, MARK, code, clock, Date.now())
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
 * Opens a database exclusively for this process. SQLite recovers its write-ahead log and drops an incomplete transaction.
 * @throws if it is damaged, or another process has it open
 */

/** Who would have to be allowed to write, where systems have numbers for that. */
function asUser(): string {
  const user = process.getuid?.()
  return user === undefined ? '' : ` by user ${user}, who runs this server`
}
