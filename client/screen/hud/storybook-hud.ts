/**
 * The storybook's openings (double pages) on the screen: the pictures of the night with a few lines each. What became of
 * everybody, and all prizes, have been told before; they are in the book on the phones and on its web page.
 */
import { html, nothing, type TemplateResult } from 'lit-html'
import type { BookPageView, PublicView, StorybookView } from '../../../shared/views/types.ts'
import { t } from '../screen-translator.ts'
import { artImage } from './art-image.ts'
import { bookPictures } from './book-pictures.ts'
import { illustrationPage } from './illustration-page.ts'
import { portrait, roleChip } from './paper-pieces.ts'

/** One double page. */
export interface Opening {
  readonly left: () => TemplateResult
  readonly right: () => TemplateResult
  /** The texts that are read aloud, in order. */
  readonly read: readonly string[]
}

/** How long (ms) each opening is shown: the whole book takes half a minute. */
const OPENING_TIME = 5_000

/** Index of the opening that is shown after `elapsed` ms; the last one of `count` stays. */
export const openingAt = (count: number, elapsed: number): number =>
  Math.min(count - 1, Math.max(0, Math.floor(elapsed / OPENING_TIME)))

/** Letters that fit on a page under its pictures; wide ones count twice. */
const ROOM = 250

const widthOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + ((letter.codePointAt(0) ?? 0) >= 0x1100 ? 2 : 1), 0)

/** The first lines that fit on a page; at least one. */
export function fittingLines(lines: readonly string[]): string[] {
  let room = ROOM
  return lines.filter((line, i) => {
    room -= Math.max(30, widthOf(line))
    return i === 0 || room >= 0
  })
}

/** A heading; long ones are smaller. */
const heading = (title: string): TemplateResult =>
  html`<h2 style=${`font-size:${Math.round(Math.max(40, Math.min(72, 1_700 / title.length)))}px`}>${title}</h2>`

const onePage = (
  view: PublicView,
  { title, lines, pictures }: BookPageView,
  number: number,
): TemplateResult =>
  html`${heading(title)} ${bookPictures(view, pictures, number)}
    <div class="book-lines">${fittingLines(lines).map((line) => html`<p dir="auto">${line}</p>`)}</div>
    <small>${number}</small>`

/** Two pages beside each other; the right one is blank paper with the cat if there is none. */
const pagesOpening = (
  view: PublicView,
  left: BookPageView,
  right: BookPageView | undefined,
  number: number,
): Opening => ({
  left: () => onePage(view, left, number),
  right: () =>
    right
      ? onePage(view, right, number + 1)
      : html`<figure class="vignette" aria-hidden="true">${artImage('room/cat')}</figure>`,
  read: [left.title, ...(right ? [right.title] : [])],
})

const endingOpening = ({ ending: end }: StorybookView): Opening => ({
  left: () =>
    html`<figure class="book-plate">${illustrationPage(`ending/${end.ending}`)}</figure>${heading(end.title)}`,
  right: () => html`<div class="book-story"><p>${end.text}</p></div>`,
  read: [end.title],
})

const lastOpening = (view: PublicView, { lastLine }: StorybookView, again: number): Opening => ({
  left: () =>
    html`${lastLine ? html`<span data-role=${lastLine.by}>${portrait(view, lastLine.by)}</span><p class="last-line" dir="auto">${lastLine.text}</p>${roleChip(lastLine.by)}` : nothing}`,
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
  const doubles: Opening[] = []
  for (const [i, left] of book.pages.entries())
    if (i % 2 === 0) doubles.push(pagesOpening(view, left, book.pages[i + 1], i + 1))
  return [
    { left: () => html``, right: () => html``, read: [book.title] },
    ...doubles,
    endingOpening(book),
    lastOpening(view, book, again),
  ]
}
