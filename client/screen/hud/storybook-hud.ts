/**
 * The storybook's openings (double pages) on the screen: the pictures of the night with a few lines each. What became of
 * everybody, and all prizes, have been told before; they are in the book on the phones and on its web page.
 */
import { html, nothing, type TemplateResult } from 'lit-html'
import { hangsNames } from '../../../shared/views/book-drawing.ts'
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

/** Letters that fit on a page under its pictures, and under the frames of people who share roles; wide ones count twice. */
const ROOM = 250
const ROOM_UNDER_PAIRS = 170

const widthOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + ((letter.codePointAt(0) ?? 0) >= 0x1100 ? 2 : 1), 0)

/** The first lines that fit on a page; at least one. @param space letters that it has room for */
export function fittingLines(lines: readonly string[], space = ROOM): string[] {
  let room = space
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
    <div class="book-lines">${fittingLines(lines, hangsNames(pictures) ? ROOM_UNDER_PAIRS : ROOM).map((line) => html`<p dir="auto">${line}</p>`)}</div>
    <small>${number}</small>`

/** Two pages beside each other. */
const pagesOpening = (
  view: PublicView,
  left: BookPageView,
  right: BookPageView,
  number: number,
): Opening => ({
  left: () => onePage(view, left, number),
  right: () => onePage(view, right, number + 1),
  read: [left.title, right.title],
})

const endingPlate = ({ ending: end }: StorybookView): TemplateResult =>
  html`<figure class="book-plate">${illustrationPage(`ending/${end.ending}`)}</figure>${heading(end.title)}`

/** The ending: beside the last page where that has nothing to its right, else on two pages of its own. */
const endingOpening = (view: PublicView, book: StorybookView, left: BookPageView | undefined): Opening => ({
  left: () => (left ? onePage(view, left, book.pages.length) : endingPlate(book)),
  right: () =>
    left
      ? html`<div class="book-ending">${endingPlate(book)}<p>${book.ending.text}</p></div><small>${book.pages.length + 1}</small>`
      : html`<div class="book-story"><p>${book.ending.text}</p></div>`,
  read: [...(left ? [left.title] : []), book.ending.title],
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
  for (const [i, left] of book.pages.entries()) {
    const right = book.pages[i + 1]
    if (i % 2 === 0 && right) doubles.push(pagesOpening(view, left, right, i + 1))
  }
  const alone = book.pages.length % 2 === 1 ? book.pages.at(-1) : undefined
  return [
    { left: () => html``, right: () => html``, read: [book.title] },
    ...doubles,
    endingOpening(view, book, alone),
    lastOpening(view, book, again),
  ]
}
