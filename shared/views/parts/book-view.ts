/** The storybook of a finished game, or of one that could not be continued. */
import { type Evening, ROLES, type Role } from '../../content/ids.ts'
import type { BookPart } from '../../content/plan-types.ts'
import { memorySentence } from '../../rules/add-memory.ts'
import { coverOf, houseCount } from '../../rules/cover.ts'
import { pageLines, pageOf } from '../../rules/phases/bedtime/ritual-page.ts'
import { planOf } from '../../rules/plan.ts'
import { epilogue } from '../../rules/results.ts'
import type { GameState } from '../../rules/state/index.ts'
import { type MessageTranslator, nameOf, playersOf } from '../message-translator.ts'
import { hangsPairs, portraitOf, secondPortraitOf } from '../portraits.ts'
import type { BookPageView, BookPictureView, StorybookView, UnfinishedStoryView } from '../types.ts'
import { awards, endingText, paragraphs } from './ending-text.ts'
import { skyView } from './sky-view.ts'

/** The whole book. It reveals every secret, so it may only be shown in the phase `storybook` or later. */
export function storybookView(game: GameState, translate: MessageTranslator): StorybookView {
  const { lastLine, lastLines } = epilogue(game)
  const line = lastLine && lastLines[lastLine]
  const cover = coverOf(houseCount(game), planOf(game).covers)
  return {
    title: translate.key(`storybook.covers.${cover}`),
    cover,
    pages: planOf(game).book.flatMap((part) => BOOK_PAGES[part](game, translate)),
    ending: { ...endingText(game, translate), paragraphs: paragraphs(game, translate) },
    awards: awards(game, translate),
    lastLine: lastLine && line ? { by: lastLine, text: translate(line) } : null,
    constellation: skyView(game, translate),
  }
}

const eveningPages = (game: GameState, translate: MessageTranslator): BookPageView[] =>
  game.evenings.map(({ evening }) => eveningPage(game, evening, translate))

const BOOK_PAGES: Readonly<
  Record<BookPart, (game: GameState, translate: MessageTranslator) => BookPageView[]>
> = {
  family: (game, translate) => [familyPage(game, translate)],
  evenings: eveningPages,
  fridge: (game, translate) => [fridgePage(game, translate)],
  storm: (game, translate) => [stormPage(game, translate)],
}

/** The book so far: the evenings that have been, and the malfunction if it has begun. */
export function unfinishedBook(game: GameState, translate: MessageTranslator): UnfinishedStoryView {
  return {
    title: translate.key('storybook.unfinished'),
    cover: 0,
    pages: [...eveningPages(game, translate), ...(game.malfunction ? [stormPage(game, translate)] : [])],
    ending: null,
    awards: [],
    lastLine: null,
    constellation: skyView(game, translate),
  }
}

/** Kinds of memories on an evening's page, after what was read or told at the ritual. */
const PAGE_MEMORIES: ReadonlySet<string> = new Set([
  'promise-kept',
  'promise-broken',
  'empty-chair',
  'dream-cut',
  'vision-told',
  'vision-kept',
  'goodnight',
])
const MAX_MEMORIES = 3
/** Most faces on an evening's page. */
const MAX_FACES = 2

function eveningPage(game: GameState, evening: Evening, translate: MessageTranslator): BookPageView {
  const happened = game.memories
    .filter((memory) => memory.evening === evening && PAGE_MEMORIES.has(memory.kind))
    .slice(0, MAX_MEMORIES)
    .map((memory) => translate(memorySentence(memory)))
  const lines = [...storyLines(game, evening, translate), ...happened]
  return {
    title: translate.key(`storybook.pages.${evening}`),
    lines: lines.length > 0 ? lines : [translate.key('storybook.quietEvening')],
    pictures: eveningPictures(game, evening),
  }
}

/** The faces that the evening's told bad dreams have bent; if there is none, faces as they were drawn. */
function eveningPictures(game: GameState, evening: Evening): BookPictureView[] {
  const bent = game.disturbances.flatMap(({ evening: on, told, face, seed }): BookPictureView[] => {
    const drawing = face === null ? null : portraitOf(game, face)
    return on === evening && told && drawing !== null ? [{ kind: 'bent', drawing, seed }] : []
  })
  if (bent.length > 0) return bent.slice(0, MAX_FACES)
  const { evenings } = planOf(game)
  const page = evenings.findIndex((one) => one.evening === evening)
  return game.drawings
    .flatMap((_, drawing): BookPictureView[] =>
      drawing % evenings.length === page ? [{ kind: 'face', drawing }] : [],
    )
    .slice(0, MAX_FACES)
}

/** The family: everybody's face, and what each of them loves. */
const familyPage = (game: GameState, translate: MessageTranslator): BookPageView => ({
  title: translate.key('storybook.pages.family'),
  lines: ROLES.map((role) =>
    translate.key('storybook.treasure', {
      name: nameOf(role, translate),
      treasure: translate(game.seats[role].treasure),
    }),
  ),
  pictures: ROLES.flatMap((role) => wallPicture(game, role, translate)),
})

/** A role's frame as it hangs on the wall: where people share roles, with two faces and the names of those who play it. */
function wallPicture(game: GameState, role: Role, translate: MessageTranslator): BookPictureView[] {
  const [drawing, beside] = [portraitOf(game, role), secondPortraitOf(game, role)]
  if (drawing === null) return []
  if (!hangsPairs(game)) return [{ kind: 'face', drawing }]
  const names = playersOf(game, role, translate) ?? nameOf(role, translate)
  return [{ kind: 'face', drawing, ...(beside !== null && { beside }), names }]
}

/** The fridge: the notes of the lullaby that were found, and what was told at breakfast. */
function fridgePage(game: GameState, translate: MessageTranslator): BookPageView {
  const told = game.disturbances.filter((one) => one.told).slice(0, MAX_MEMORIES)
  return {
    title: translate.key('storybook.pages.fridge'),
    lines:
      told.length > 0 ? told.map(({ words }) => translate(words)) : [translate.key('storybook.quietFridge')],
    pictures: [{ kind: 'fridge', notes: game.notes.map(({ open, symbol }) => (open ? symbol : null)) }],
  }
}

/** The page of an evening, with the lines that stayed on it. */
function storyLines(game: GameState, evening: Evening, translate: MessageTranslator): string[] {
  const page = pageOf(game.evenings.find((one) => one.evening === evening))
  // Before it is settled what stays on the page there is nothing to print.
  if (!page?.lines.some(({ kept }) => kept !== null)) return []
  return [translate(page.opening), ...pageLines(page).map((line) => translate(line))]
}

/** The storm: each treasure's lantern with the lights it has left, or its empty frame. */
function stormPage(game: GameState, translate: MessageTranslator): BookPageView {
  const { seats } = game
  const given = ROLES.filter((role) => seats[role].given)
  const lit = ROLES.filter((role) => seats[role].lights > 0)
  const treasureOf = (role: Role): string => translate(seats[role].treasure)
  const lines = [
    ...lit.map((role, i) =>
      translate.variant('home.lit', i, { name: nameOf(role, translate), treasure: treasureOf(role) }),
    ),
    ...given.map((role) => translate.key('storybook.emptyFrame', { treasure: treasureOf(role) })),
  ]
  return {
    title: translate.key('storybook.pages.malfunction'),
    lines: lit.length > 0 ? lines : [translate.key('storybook.darkStorm'), ...lines],
    pictures: ROLES.map((role) => ({
      kind: 'treasure',
      role,
      treasure: treasureOf(role),
      lights: seats[role].lights,
      given: seats[role].given,
    })),
  }
}
