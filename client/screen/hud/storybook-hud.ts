/** The storybook's openings (double pages): their left and right pages, and what is read aloud from them. */
import { html, nothing, type TemplateResult } from 'lit-html'
import { ROLES } from '../../../shared/content/ids.ts'
import type { PublicView, StorybookView } from '../../../shared/views/types.ts'
import type { ArtName } from '../../art-data/art-names.ts'
import { nameOf, t } from '../screen-translator.ts'
import { artImage } from './art-image.ts'
import { drawingUrl } from './drawing-url.ts'
import { illustrationPage } from './illustration-page.ts'
import { portrait, roleChip } from './paper-pieces.ts'

/** One double page. */
export interface Opening {
  readonly left: () => TemplateResult
  readonly right: () => TemplateResult
  /** The texts that are read aloud, in order. */
  readonly read: readonly string[]
}

/** Time (ms) to read one word aloud, and the pause before the page is turned. */
const TIME_PER_WORD = 370
const TURN_PAUSE = 2_200
/** Least time (ms) for an opening. */
const MIN_TIME = 6_000

const wordCount = (text: string): number => text.split(/\s+/).length

/** How long (ms) an opening is shown: as long as it takes to read it aloud. */
export const openingDuration = ({ read }: Pick<Opening, 'read'>): number =>
  Math.max(MIN_TIME, TURN_PAUSE + TIME_PER_WORD * read.reduce((sum, text) => sum + wordCount(text), 0))

/** Index of the opening that is shown after `elapsed` ms; the last one stays. @param times duration of each (ms) */
export function openingAt(times: readonly number[], elapsed: number): number {
  let end = 0
  for (const [i, time] of times.entries()) {
    end += time
    if (elapsed < end) return i
  }
  return times.length - 1
}

/** The images of a small picture for each page, in the order of the evenings. */
const VIGNETTES = [
  ['room/armchair', 'room/floor-lamp'],
  ['room/stairs', 'room/night-light'],
  ['room/supper-table', 'room/cat'],
  ['sphere/half-left', 'sphere/half-right'],
] as const satisfies readonly (readonly ArtName[])[]

const vignette = (number: number): TemplateResult =>
  html`<figure class="vignette" aria-hidden="true">${(VIGNETTES[number - 1] ?? VIGNETTES[0]).map((name) => artImage(name))}</figure>`

/** A line that appears when it is read aloud. @param from number of words that are read before it */
const line = (text: string, from: number): TemplateResult =>
  html`<p class="read" style=${`--read:${((from * TIME_PER_WORD) / 1000 + 0.9).toFixed(1)}s`}>${text}</p>`

function spoken(texts: readonly string[], from = 0): TemplateResult[] {
  let before = from
  return texts.map((text) => {
    const shown = line(text, before)
    before += wordCount(text)
    return shown
  })
}

/** Letters in a line; lines on a page; the most lines that leave room for a small picture; the most that are set large. */
const [LETTERS, FULL, ROOMY, FEW] = [33, 12, 7, 5] as const

/** Number of lines that paragraphs take, including the space between them. */
const linesOfPrint = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + Math.ceil(text.length / LETTERS) + 0.5, 0)

/** Two people share a page if no paragraph has more letters than this. */
const SHORT_PARAGRAPH = 90

/** A heading; long ones are smaller. */
const heading = (title: string): TemplateResult =>
  html`<h2 style=${`font-size:${Math.round(Math.max(50, Math.min(84, 1_700 / title.length)))}px`}>${title}</h2>`

/** Most lines and drawings on a page. */
const MAX_LINES = 5
const MAX_FACES = 2

function pageOpening(
  view: PublicView,
  { title, lines, faces, emptyFrames }: StorybookView['pages'][number],
  number: number,
): Opening {
  const drawings = faces.flatMap((face) => view.drawings[face] ?? []).slice(0, MAX_FACES)
  const texts = lines.slice(0, MAX_LINES)
  const long = linesOfPrint(texts)
  return {
    left: () => html`${heading(title)}
      ${drawings.length > 0 ? html`<div class="book-faces">${drawings.map((drawing) => html`<img class="portrait" data-role=${drawing.of} src=${drawingUrl(drawing)} alt=${t('role.drawn', { name: nameOf(drawing.of) })} />`)}</div>` : vignette(number)}
      ${emptyFrames.map((role) => html`<p class="book-empty" data-role=${role}><i></i>${t('book.empty', { name: nameOf(role) })}</p>`)}`,
    right: () =>
      html`<div class="book-lines" ?data-full=${long > FULL} ?data-few=${long <= FEW}>${spoken(texts, wordCount(title))}</div>${drawings.length > 0 && long <= ROOMY ? vignette(number) : nothing}<small>${number}</small>`,
    read: [title, ...texts],
  }
}

const endingOpening = ({ ending: end }: StorybookView): Opening => ({
  left: () =>
    html`<figure class="book-plate">${illustrationPage(`ending/${end.ending}`)}</figure>${heading(end.title)}`,
  right: () => html`<div class="book-story">${line(end.text, wordCount(end.title))}</div>`,
  read: [end.title, end.text],
})

/** The paragraphs about each person: two on a page, or one where they are long. */
function paragraphOpenings(view: PublicView, { ending: { paragraphs } }: StorybookView): readonly Opening[] {
  const full = paragraphs.some(({ text }) => text.length > SHORT_PARAGRAPH)
  const each = full ? 1 : 2
  const wordsOf = (list: typeof paragraphs): number =>
    list.reduce((sum, { text }) => sum + wordCount(text), 0)
  const one = (list: typeof paragraphs, from: number) =>
    html`${list.map(
      ({ role, text }, i) =>
        html`<div class="book-person" data-role=${role} ?data-full=${full}>
          <header>${portrait(view, role)}${full ? roleChip(role) : nothing}</header>
          ${line(text, from + wordsOf(list.slice(0, i)))}
        </div>`,
    )}`
  return Array.from({ length: Math.ceil(paragraphs.length / (2 * each)) }, (_, i) => {
    const on = paragraphs.slice(i * 2 * each, (i + 1) * 2 * each)
    const [left, right] = [on.slice(0, each), on.slice(each)]
    return {
      left: () => one(left, 0),
      right: () => one(right, wordsOf(left)),
      read: on.map(({ text }) => text),
    }
  })
}

const awardsOpening = ({ awards }: StorybookView): Opening => {
  const half = Math.ceil(awards.length / 2)
  const list = (some: StorybookView['awards']) =>
    html`<ul class="book-prizes" ?data-few=${awards.length <= ROLES.length}>${some.map(({ role, title, text }) => html`<li data-role=${role}>${roleChip(role)}<b>${title}</b><span>${text}</span></li>`)}</ul>`
  return {
    left: () => html`<h2>${t('book.awards')}</h2>${list(awards.slice(0, half))}`,
    right: () => list(awards.slice(half)),
    read: [t('book.awards')],
  }
}

const lastOpening = (view: PublicView, { lastLine }: StorybookView, again: number): Opening => ({
  left: () =>
    html`${lastLine ? html`<span data-role=${lastLine.by}>${portrait(view, lastLine.by)}</span><p class="last-line">${lastLine.text}</p>${roleChip(lastLine.by)}` : nothing}`,
  right: () =>
    html`<div class="book-end">
      <p>${t('book.link')}</p>
      <figure class="vignette" aria-hidden="true">${artImage('room/cat')}</figure>
      ${again > 0 ? html`<p>${t('book.again', { count: again })}</p>` : nothing}
    </div>`,
  read: lastLine ? [lastLine.text] : [],
})

/**
 * All openings in order. The first one is the cover, which has no pages.
 * @param again number of players who want to play again
 */
export function openingsOf(view: PublicView, book: StorybookView, again: number): readonly Opening[] {
  return [
    { left: () => html``, right: () => html``, read: [book.title] },
    ...book.pages.map((one, i) => pageOpening(view, one, i + 1)),
    endingOpening(book),
    ...paragraphOpenings(view, book),
    ...(book.awards.length > 0 ? [awardsOpening(book)] : []),
    lastOpening(view, book, again),
  ]
}
