/** Saves a room's storybooks: one after each night, and the story so far when each phase begins. */
import type { RoomLog } from '../storage/room-log.ts'
import { type Bookshelf, type PublishedBook, storedBookOf } from '../storage/storybooks.ts'
import type { Driver, GameRules } from './driver.ts'

interface RecorderOptions {
  storybooks: Pick<Bookshelf, 'save'>
  rules: Pick<GameRules, 'viewStory'>
  log: RoomLog
  /** The newest storybook of this room, if there is one already. */
  published: PublishedBook | null
  /** Called with the path of each new storybook's page. */
  announce(path: string): void
}

/** Makes a recorder for one room. @returns to be called whenever the game has changed */
export function createStorybookRecorder({
  storybooks,
  rules,
  log,
  published,
  announce,
}: RecorderOptions): (driver: Driver) => void {
  let phase = -1
  let lastNight = published?.night ?? 0

  const publish = (driver: Driver) => {
    const { nights, phase: current } = driver.game
    if (current.id !== 'storybook' || nights === lastNight) return
    const view = driver.publicView()
    if (view.scene.phase !== 'storybook') return
    lastNight = nights
    const path = storybooks.save(storedBookOf(view, view.scene.book))
    log.book({ night: nights, path })
    announce(path)
  }

  return (driver) => {
    publish(driver)
    const { n, id } = driver.game.phase
    if (n === phase || id === 'lobby') return
    phase = n
    log.pages(storedBookOf(driver.publicView(), rules.viewStory(driver.game)))
  }
}
