/** Stores storybooks as files, each under an id that cannot be guessed; the newest are cached in memory. */
import { randomBytes } from 'node:crypto'
import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { readdir, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { byRole, type Role } from '../../shared/content/ids.ts'
import type {
  BookPageView,
  DrawingView,
  PublicView,
  StorybookView,
  UnfinishedStoryView,
} from '../../shared/views/types.ts'

/** A storybook that has a page: the number of its night in the room (from 1), and the path of the page. */
export interface PublishedBook {
  night: number
  path: string
}

/** The storybook of one night. */
export interface StoredBook {
  /** BCP 47 tag of its language. Books of older versions have none, and are English. */
  language?: string
  /** When it was made (ISO 8601). */
  boundAt: string
  book: StorybookView | UnfinishedStoryView
  /** The name of each role's player; null for a bot. */
  people: Record<Role, string | null>
  /** The drawings, in the order of the indices in `faces` of pages. */
  drawings: DrawingView[]
}

/** A page as the first edition wrote it: drawings by index, and roles that gave up their treasure. */
interface FirstEditionPage {
  title: string
  lines: string[]
  faces: number[]
  emptyFrames: Role[]
}
type WrittenBook = Omit<StoredBook, 'book'> & {
  book: Omit<StoredBook['book'], 'pages'> & { pages: (BookPageView | FirstEditionPage)[] }
}

/** A book as today's pages show it, whichever edition wrote it. */
function withPictures({ book, ...rest }: WrittenBook): StoredBook {
  const pages = book.pages.map((page): BookPageView => {
    if ('pictures' in page) return page
    const { title, lines, faces, emptyFrames } = page
    return {
      title,
      lines,
      pictures: [
        ...faces.map((drawing) => ({ kind: 'face', drawing }) as const),
        ...emptyFrames.map(
          (role) => ({ kind: 'treasure', role, treasure: '', lights: 0, given: true }) as const,
        ),
      ],
    }
  })
  return { ...rest, book: { ...book, pages } as StoredBook['book'] }
}

/** How many books are cached. */
const CACHED = 100
/** 128 bits in base64url. */
export const BOOK_ID = /^[A-Za-z0-9_-]{22}$/
/** How long a book is kept (ms). */
export const RETENTION = 30 * 24 * 60 * 60_000

/** Where storybooks are kept: each under an id that cannot be guessed, for 30 days. */
export interface Bookshelf {
  /** Saves a book. Returns the path of its page. */
  save(book: StoredBook): string
  /** The book with an id, or null if there is none or it has expired. */
  load(id: string): Promise<StoredBook | null>
  /** Deletes a book. Returns whether there was one. */
  remove(id: string): Promise<boolean>
  /** Deletes all expired books. */
  deleteExpired(): Promise<void>
}

/** Storybooks in files. */
export class Storybooks implements Bookshelf {
  readonly #folder: string
  readonly #failed: (error: unknown) => void
  readonly #cache = new Map<string, StoredBook>()

  /**
   * @param folder for the files; created when the first book is saved
   * @param failed called when a file cannot be read or written; a new book is then only in the cache
   */
  constructor(folder: string, failed: (error: unknown) => void) {
    this.#folder = folder
    this.#failed = failed
  }

  /** Saves a book. Returns the path of its page. Writes synchronously, so that the link works at once, even after a crash. */
  save(book: StoredBook): string {
    const id = randomBytes(16).toString('base64url')
    this.#remember(id, book)
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

  /** The book with an id, or null if there is none or it has expired. */
  async load(id: string): Promise<StoredBook | null> {
    if (!BOOK_ID.test(id)) return null
    const cached = this.#cache.get(id)
    if (cached) return isFresh(Date.parse(cached.boundAt)) ? cached : null
    try {
      const book = withPictures(JSON.parse(await readFile(this.#file(id), 'utf8')) as WrittenBook)
      if (!isFresh(Date.parse(book.boundAt))) return null
      this.#remember(id, book)
      return book
    } catch (error) {
      if (!isMissing(error)) this.#failed(error)
      return null
    }
  }

  /** Deletes a book. Returns whether there was one. */
  async remove(id: string): Promise<boolean> {
    if (!BOOK_ID.test(id)) return false
    const cached = this.#cache.delete(id)
    try {
      await rm(this.#file(id))
      return true
    } catch (error) {
      if (!isMissing(error)) this.#failed(error)
      return cached
    }
  }

  /** Deletes all expired books. */
  async deleteExpired(): Promise<void> {
    try {
      for (const name of await readdir(this.#folder)) {
        const file = join(this.#folder, name)
        if (!isFresh((await stat(file)).mtimeMs)) await rm(file, { force: true })
      }
    } catch (error) {
      if (!isMissing(error)) this.#failed(error)
    }
  }

  #remember(id: string, book: StoredBook): void {
    this.#cache.set(id, book)
    const [oldest] = this.#cache.keys()
    if (this.#cache.size > CACHED && oldest !== undefined) this.#cache.delete(oldest)
  }

  #file(id: string): string {
    return join(this.#folder, `${id}.json`)
  }
}

/** Makes a stored book from the public view of a room. @param book its pages */
export function storedBookOf(view: PublicView, book: StoredBook['book']): StoredBook {
  const people = byRole((role) => view.people[role].player)
  return {
    language: view.language,
    boundAt: new Date().toISOString(),
    book,
    people,
    drawings: view.drawings,
  }
}

const isFresh = (since: number): boolean => Date.now() - since < RETENTION

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}
