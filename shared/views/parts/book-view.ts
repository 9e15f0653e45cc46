/** The storybook of a finished game, or of one that could not be continued. */
import { EVENINGS, type Evening, ROLES, type Role } from '../../content/ids.ts'
import { memorySentence } from '../../rules/add-memory.ts'
import { coverOf, houseCount } from '../../rules/cover.ts'
import { pageLines, pageOf } from '../../rules/phases/bedtime/ritual-page.ts'
import { epilogue } from '../../rules/results.ts'
import type { GameState } from '../../rules/state/index.ts'
import { type MessageTranslator, nameOf } from '../message-translator.ts'
import type { StorybookView, UnfinishedStoryView } from '../types.ts'
import { awards, endingText, paragraphs } from './ending-text.ts'
import { skyView } from './sky-view.ts'

type BookPage = StorybookView['pages'][number]

/** The whole book. It reveals every secret, so it may only be shown in the phase `storybook` or later. */
export function storybookView(game: GameState, translate: MessageTranslator): StorybookView {
  const { lastLine, lastLines } = epilogue(game)
  const line = lastLine && lastLines[lastLine]
  const cover = coverOf(houseCount(game))
  return {
    title: translate.key(`storybook.covers.${cover}.title`),
    cover,
    pages: [
      ...EVENINGS.map((evening) => eveningPage(game, evening, translate)),
      malfunctionPage(game, translate),
    ],
    ending: { ...endingText(game, translate), paragraphs: paragraphs(game, translate) },
    awards: awards(game, translate),
    lastLine: lastLine && line ? { by: lastLine, text: translate(line) } : null,
    constellation: skyView(game, translate),
  }
}

/** The book so far: the evenings that have been, and the malfunction if it has begun. */
export function unfinishedBook(game: GameState, translate: MessageTranslator): UnfinishedStoryView {
  return {
    title: translate.key('storybook.unfinished'),
    cover: 0,
    pages: [
      ...game.evenings.map(({ evening }) => eveningPage(game, evening, translate)),
      ...(game.malfunction ? [malfunctionPage(game, translate)] : []),
    ],
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

function eveningPage(game: GameState, evening: Evening, translate: MessageTranslator): BookPage {
  const happened = game.memories
    .filter((memory) => memory.evening === evening && PAGE_MEMORIES.has(memory.kind))
    .slice(0, MAX_MEMORIES)
    .map((memory) => translate(memorySentence(memory)))
  const lines = [...storyLines(game, evening, translate), ...happened]
  const page = EVENINGS.indexOf(evening)
  return {
    title: translate.key(`storybook.pages.${evening}`),
    lines: lines.length > 0 ? lines : [translate.key('storybook.quietEvening')],
    faces: game.drawings.flatMap((_, i) => (i % EVENINGS.length === page ? [i] : [])),
    emptyFrames: [],
  }
}

/** The page of an evening, with the lines that stayed on it. */
function storyLines(game: GameState, evening: Evening, translate: MessageTranslator): string[] {
  const page = pageOf(game.evenings.find((one) => one.evening === evening))
  // Before it is settled what stays on the page there is nothing to print.
  if (!page?.lines.some(({ kept }) => kept !== null)) return []
  return [translate(page.opening), ...pageLines(page).map((line) => translate(line))]
}

function malfunctionPage({ seats }: GameState, translate: MessageTranslator): BookPage {
  const given = ROLES.filter((role) => seats[role].given)
  const lit = ROLES.filter((role) => seats[role].lights > 0)
  const treasureOf = (role: Role): string => translate(seats[role].treasure)
  return {
    title: translate.key('storybook.pages.malfunction'),
    lines: [
      ...lit.map((role, i) =>
        translate.variant('home.lit', i, { name: nameOf(role, translate), treasure: treasureOf(role) }),
      ),
      ...given.map((role) => translate.key('storybook.emptyFrame', { treasure: treasureOf(role) })),
    ],
    faces: [],
    emptyFrames: given,
  }
}
