/** Storybooks that have been told: the newest in memory, all of them as files, each under an id nobody can guess. */
import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ROLES, type Role } from '../../shared/content/ids.ts'
import type { DrawingView, PublicView, StorybookView } from '../../shared/view/types.ts'

/** What is kept of a night. */
export interface KeptBook {
  /** ISO date of its binding. */
  boundAt: string
  book: StorybookView
  /** Who played whom; null for the house. */
  people: Record<Role, string | null>
  /** What the pages' `faces` count in. */
  drawings: DrawingView[]
}

/** How many books are held in memory. */
const HELD = 100
/** 128 bits in base64url. */
const ID = /^[A-Za-z0-9_-]{22}$/

export class Books {
  readonly #folder: string
  readonly #failed: (error: unknown) => void
  readonly #held = new Map<string, KeptBook>()
  readonly #writing = new Set<Promise<void>>()

  /**
   * @param folder where the files are; made when the first book is kept
   * @param failed told when a book could not be written; it is still held in memory
   */
  constructor(folder: string, failed: (error: unknown) => void) {
    this.#folder = folder
    this.#failed = failed
  }

  /**
   * Keeps a storybook as all see it now. Returns its page's path.
   * @throws if there is none in this view
   */
  keep(view: PublicView): string {
    if (view.scene.phase !== 'storybook') throw new Error('no storybook yet')
    const { book } = view.scene
    const people = Object.fromEntries(ROLES.map((role) => [role, view.people[role].player]))
    const kept: KeptBook = {
      boundAt: new Date().toISOString(),
      book,
      people: people as KeptBook['people'],
      drawings: view.drawings,
    }
    const id = randomBytes(16).toString('base64url')
    this.#hold(id, kept)
    const writing = this.#write(id, kept)
      .catch(this.#failed)
      .finally(() => this.#writing.delete(writing))
    this.#writing.add(writing)
    return `/book/${id}`
  }

  /** The book of an id, or null. */
  async find(id: string): Promise<KeptBook | null> {
    if (!ID.test(id)) return null
    const held = this.#held.get(id)
    if (held) return held
    try {
      const book = JSON.parse(await readFile(this.#file(id), 'utf8')) as KeptBook
      this.#hold(id, book)
      return book
    } catch (error) {
      if (!isMissing(error)) this.#failed(error)
      return null
    }
  }

  /** Done when every book kept so far is written, or has failed to be. */
  async written(): Promise<void> {
    await Promise.all(this.#writing)
  }

  #hold(id: string, book: KeptBook): void {
    this.#held.set(id, book)
    const [oldest] = this.#held.keys()
    if (this.#held.size > HELD && oldest !== undefined) this.#held.delete(oldest)
  }

  async #write(id: string, book: KeptBook): Promise<void> {
    await mkdir(this.#folder, { recursive: true })
    await writeFile(this.#file(id), JSON.stringify(book), { flag: 'wx' })
  }

  #file(id: string): string {
    return join(this.#folder, `${id}.json`)
  }
}

/**
 * Watches one table's nights and binds a storybook whenever one has come to its end.
 * @param announce given the path of its page
 */
export function bookbinder(
  books: Pick<Books, 'keep'>,
  announce: (path: string) => void,
): (table: { night: { nights: number; phase: { id: string } }; publicView(): PublicView }) => void {
  let bound = 0
  return (table) => {
    if (table.night.phase.id !== 'storybook' || table.night.nights === bound) return
    bound = table.night.nights
    announce(books.keep(table.publicView()))
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}
