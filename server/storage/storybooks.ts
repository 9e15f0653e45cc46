/** Storybooks that have been told: the newest in memory, all of them as files, each under an id nobody can guess. */
import { randomBytes } from 'node:crypto'
import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { readdir, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { ROLES, type Role } from '../../shared/content/ids.ts'
import type { DrawingView, PublicView, StorybookView, UnfinishedStoryView } from '../../shared/view/types.ts'
import type { BoundBook } from './tables.ts'

/** What is kept of a night. */
export interface KeptBook {
  /** ISO date of its binding. */
  boundAt: string
  book: StorybookView | UnfinishedStoryView
  /** Who played whom; null for the house. */
  people: Record<Role, string | null>
  /** What the pages' `faces` count in. */
  drawings: DrawingView[]
}

/** How many books are held in memory. */
const HELD = 100
/** 128 bits in base64url. */
const ID = /^[A-Za-z0-9_-]{22}$/
/** How long a book is kept, in ms. */
const KEPT_FOR = 30 * 24 * 60 * 60_000

export class Books {
  readonly #folder: string
  readonly #failed: (error: unknown) => void
  readonly #held = new Map<string, KeptBook>()

  /**
   * @param folder where the files are; made when the first book is kept
   * @param failed told when a book could not be written; it is still held in memory
   */
  constructor(folder: string, failed: (error: unknown) => void) {
    this.#folder = folder
    this.#failed = failed
  }

  /** Keeps a book. Returns its page's path; the file is written by then, so that a link that was told is good. */
  keep(book: KeptBook): string {
    const id = randomBytes(16).toString('base64url')
    this.#hold(id, book)
    try {
      mkdirSync(this.#folder, { recursive: true })
      const file = this.#file(id)
      writeFileSync(`${file}.part`, JSON.stringify(book))
      renameSync(`${file}.part`, file)
    } catch (error) {
      this.#failed(error)
    }
    return `/book/${id}`
  }

  /** The book of an id, or null. */
  async find(id: string): Promise<KeptBook | null> {
    if (!ID.test(id)) return null
    const held = this.#held.get(id)
    if (held) return isFresh(Date.parse(held.boundAt)) ? held : null
    try {
      const book = JSON.parse(await readFile(this.#file(id), 'utf8')) as KeptBook
      if (!isFresh(Date.parse(book.boundAt))) return null
      this.#hold(id, book)
      return book
    } catch (error) {
      if (!isMissing(error)) this.#failed(error)
      return null
    }
  }

  /** Takes a book off the shelf for good. Returns whether there was one. */
  async remove(id: string): Promise<boolean> {
    if (!ID.test(id)) return false
    const held = this.#held.delete(id)
    try {
      await rm(this.#file(id))
      return true
    } catch (error) {
      if (!isMissing(error)) this.#failed(error)
      return held
    }
  }

  /** Takes all books off the shelf that have been there for longer than books are kept. */
  async tidy(): Promise<void> {
    try {
      for (const name of await readdir(this.#folder)) {
        const file = join(this.#folder, name)
        if (!isFresh((await stat(file)).mtimeMs)) await rm(file, { force: true })
      }
    } catch (error) {
      if (!isMissing(error)) this.#failed(error)
    }
  }

  #hold(id: string, book: KeptBook): void {
    this.#held.set(id, book)
    const [oldest] = this.#held.keys()
    if (this.#held.size > HELD && oldest !== undefined) this.#held.delete(oldest)
  }

  #file(id: string): string {
    return join(this.#folder, `${id}.json`)
  }
}

/** A book of a night, as all see it. */
export function bookOf(view: PublicView, book: KeptBook['book']): KeptBook {
  const people = Object.fromEntries(ROLES.map((role) => [role, view.people[role].player]))
  return {
    boundAt: new Date().toISOString(),
    book,
    people: people as KeptBook['people'],
    drawings: view.drawings,
  }
}

/** A table whose nights come to an end, now and then. */
interface Told {
  readonly night: { nights: number; phase: { id: string } }
  publicView(): PublicView
}

interface BookbinderOptions {
  books: Pick<Books, 'keep'>
  /** The newest book of this table, if one is bound already. */
  bound: BoundBook | null
  announce(bound: BoundBook): void
}

/** Watches one table's nights and binds a storybook whenever one has come to its end, once. */
export function bookbinder({ books, bound, announce }: BookbinderOptions): (table: Told) => void {
  let last = bound?.night ?? 0
  return (table) => {
    if (table.night.phase.id !== 'storybook' || table.night.nights === last) return
    const view = table.publicView()
    if (view.scene.phase !== 'storybook') return
    last = table.night.nights
    announce({ night: last, path: books.keep(bookOf(view, view.scene.book)) })
  }
}

const isFresh = (since: number): boolean => Date.now() - since < KEPT_FOR

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}
