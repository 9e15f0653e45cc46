/** Keeps what there is to tell of a room's nights: their storybooks, and the story so far at each phase. */

import type { RoomLog } from '../storage/room-log.ts'
import { type Books, bookbinder, bookOf } from '../storage/storybooks.ts'
import type { BoundBook } from '../storage/tables.ts'
import type { Driver, Game } from './driver.ts'

interface KeeperOptions {
  books: Books
  game: Pick<Game, 'viewStory'>
  log: RoomLog
  /** The newest storybook of this room, if one is bound already. */
  bound: BoundBook | null
  /** A storybook has been bound: the path of its page. */
  announce(path: string): void
}

/** Made for one room; to be told whenever its night has changed. */
export function keeper({ books, game, log, bound, announce }: KeeperOptions): (driver: Driver) => void {
  let phase = -1
  const bind = bookbinder({
    books,
    bound,
    announce: (book) => {
      log.book(book)
      announce(book.path)
    },
  })
  return (driver) => {
    bind(driver)
    const { n, id } = driver.night.phase
    if (n === phase || id === 'lobby') return
    phase = n
    log.pages(bookOf(driver.publicView(), game.viewStory(driver.night)))
  }
}
