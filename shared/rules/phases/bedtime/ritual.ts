/**
 * The ritual at the nook, on all three evenings, and the page that somebody alone reads with the house: all write at once,
 * then each version is read aloud, listeners give hearts, and the best one stays on the page.
 */
import { READING } from '../../../content/constants.ts'
import { ROLES, type Role } from '../../../content/ids.ts'
import { addMemory } from '../../add-memory.ts'
import { paced } from '../../deadlines.ts'
import { eveningPlan, timesOf } from '../../plan.ts'
import { isPresent } from '../../seat-phones.ts'
import { addStat, currentEvening, emitCue } from '../../selectors.ts'
import type { GameState, Ritual } from '../../state/index.ts'
import { inRoom } from '../../who-is-where.ts'
import { currentLine, fillEmptyLines, replaceReadLine, writerOf } from './ritual-lines.ts'
import { pageOf, settlePage, startPage } from './ritual-page.ts'

/** The page at the nook this evening; null if nobody is there. */
export const currentPage = (game: GameState): Ritual | null => pageOf(currentEvening(game))

/** Lays a page before whoever is at the nook: a ritual for two and more, a page to read with the house for one alone. */
export function startReading(game: GameState): void {
  const evening = currentEvening(game)
  const nook = inRoom(game, 'nook')
  if (nook.length === 0) return
  const page = startPage(game, eveningPlan(game).ritual, nook)
  page.endsAt = waitsFor(game, timesOf(game).nookWrite)
  if (nook.length === 1) evening.chair = page
  else evening.ritual = page
}

/** How long (ms at the standard pace) each reader of a page has. */
function timeToRead(game: GameState, { lines }: Ritual): number {
  const percent = Math.max(READING.least, Math.min(100, (READING.unhurried * 100) / lines.length))
  return Math.round((timesOf(game).nookRead * percent) / 100)
}

/** The longest (ms at the standard pace) that a page can take from writing to its end. */
export function readingTime(game: GameState, page: Ritual): number {
  const { nookWrite, nookHearts, nookPage } = timesOf(game)
  return nookWrite + page.lines.length * timeToRead(game, page) + nookHearts + nookPage
}

/** Whether the page is read and was shown. */
export const isReadingOver = (page: Ritual): boolean => page.stage === 'over'

/** Game time `ms` from now; null in a game without timers, which waits for the readers. */
const waitsFor = (game: GameState, ms: number): number | null =>
  game.settings.pace === 'untimed' ? null : game.clock.now + paced(game, ms)

/** Begins to read once all lines are written. */
export function readWhenWritten(game: GameState, page: Ritual): void {
  if (page.stage === 'write' && page.lines.every(({ by, words }) => words || !by)) beginReading(game, page)
}

function beginReading(game: GameState, page: Ritual): void {
  fillEmptyLines(game, page)
  page.stage = 'read'
  beginTurn(game, page)
}

/** Begins the turn of the current line. The screen reads for roles without an awake player, and for the other voice. */
function beginTurn(game: GameState, page: Ritual): void {
  const line = page.lines[page.turn]
  if (!line) {
    page.housed = false
    // Of a page that somebody reads alone every line stays.
    if (page.present.length === 1) {
      showPage(game, page)
      return
    }
    page.stage = 'hearts'
    page.endsAt = game.clock.now + paced(game, timesOf(game).nookHearts)
    return
  }
  replaceReadLine(page, line)
  const writer = writerOf(game, line)
  page.housed = writer ? !isPresent(game, writer) : !page.neighbour
  if (page.housed) letHouseRead(game, page)
  else if (line.by) page.endsAt = waitsFor(game, timeToRead(game, page))
  // A neighbour has no button that could end the turn.
  else page.endsAt = game.clock.now + paced(game, timeToRead(game, page))
}

/** Lets the house read the current line, for which it gets a turn of its own length. */
export function letHouseRead(game: GameState, page: Ritual): void {
  page.housed = true
  page.endsAt = game.clock.now + paced(game, timesOf(game).houseReads)
}

/** Marks the current line as read and begins the next turn. */
export function finishLine(game: GameState, page: Ritual): void {
  const line = currentLine(page)
  if (!line) return
  line.read = true
  if (line.by) addStat(game, line.by, 'lines')
  emitCue(game, { type: 'line-read', ...(line.by && { role: line.by }), n: page.turn })
  page.turn += 1
  beginTurn(game, page)
}

/** Roles that hear the nook: all in it, and who has woken from a dream or is done with an own way. */
export function hears(game: GameState, role: Role): boolean {
  const play = currentEvening(game).plays[role]
  return play === undefined || play.score !== null
}

/** Settles what stays on the page, and shows it. */
function showPage(game: GameState, page: Ritual): void {
  const listened = ROLES.some((role) => !page.present.includes(role) && hears(game, role))
  settlePage(page, listened)
  for (const { by, words, kept } of page.lines)
    if (by && kept && page.present.length > 1) addMemory(game, { kind: 'story-line', a: by, words })
  emitCue(game, { type: 'ritual-light' })
  page.stage = 'page'
  page.endsAt = game.clock.now + paced(game, timesOf(game).nookPage)
}

/** Ends the current stage, or the turn of the line being read, at its deadline. */
export function endStage(game: GameState, page: Ritual): void {
  if (page.stage === 'write') beginReading(game, page)
  else if (page.stage === 'read') finishLine(game, page)
  else if (page.stage === 'hearts') showPage(game, page)
  else {
    page.stage = 'over'
    page.endsAt = null
  }
}

/** Ends the page at once, when the phase ends: what was not written or read yet is. */
export function closeReading(game: GameState): void {
  const page = currentPage(game)
  while (page && !isReadingOver(page)) endStage(game, page)
  const { chair } = currentEvening(game)
  const [alone] = chair?.present ?? []
  if (chair && alone)
    addMemory(game, {
      kind: 'empty-chair',
      a: alone,
      words: chair.lines.find(({ by }) => by === alone)?.words ?? null,
    })
}
