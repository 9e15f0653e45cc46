/** The pages of the storybook, as they are read on a phone. */
import { html, nothing, type TemplateResult } from 'lit-html'
import { hangsNames } from '../../../shared/views/book-drawing.ts'
import type { BookPageView, StorybookView } from '../../../shared/views/types.ts'
import { fitStars } from '../../ui/constellation-fit.ts'
import { emblem } from '../../ui/emblems.ts'
import { quoted } from '../../ui/quotation-marks.ts'
import type { PhoneContext } from '../phone-context.ts'
import { t } from '../phone-translator.ts'
import { icon } from '../pictures/icons.ts'
import { nameOf } from '../widgets/basic-widgets.ts'
import { coverPicture } from './storybook-cover.ts'
import { bookPictures } from './storybook-pictures.ts'

/** All pages in order: cover, evenings, constellation, ending, what became of each, awards, last line. */
export function storybookPages(phone: PhoneContext, book: StorybookView): TemplateResult[] {
  return [
    coverPage(book),
    ...book.pages.flatMap(splitPage).map((page) => bookPage(phone, page)),
    ...(book.constellation && book.constellation.points.length >= 4 ? [skyPage(book.constellation)] : []),
    html`<h2>${book.ending.title}</h2>
      <p>${book.ending.text}</p>`,
    ...(book.ending.paragraphs.length === 0
      ? []
      : [
          html`<h2>${t('book.after')}</h2>
            ${book.ending.paragraphs.map(({ role, text }) => html`<p class="book-fate" data-of=${role}>${emblem(role)}<span>${text}</span></p>`)}`,
        ]),
    ...prizePages(phone, book.awards),
    lastPage(phone, book),
  ]
}

/** The number of letters that fit on a page, and the number that its pictures take away; wide letters count twice. */
const PAGE_LENGTH = 340
const PICTURES_LENGTH = 130
/** Most prizes on a page. */
const PRIZES = 4

/** Splits a page into as many as it needs, so that no page scrolls. */
function splitPage(page: BookPageView): BookPageView[] {
  const pages: BookPageView[] = []
  let current: BookPageView = { ...page, lines: [] }
  // The frames of people who share roles take a page of their own.
  let room = hangsNames(page.pictures) ? 0 : PAGE_LENGTH - PICTURES_LENGTH
  for (const line of page.lines) {
    if ((current.lines.length > 0 || room === 0) && letters(line) > room) {
      pages.push(current)
      current = { title: '', lines: [], pictures: [] }
      room = PAGE_LENGTH
    }
    current.lines.push(line)
    room -= letters(line)
  }
  return [...pages, current]
}

/** The letters of a line as the page counts them; at least those of half a row. */
const letters = (line: string): number =>
  Math.max(
    20,
    [...line].reduce((sum, letter) => sum + ((letter.codePointAt(0) ?? 0) >= 0x1100 ? 2 : 1), 0),
  )

const coverPage = ({ cover, title }: StorybookView) =>
  html`<div class="book-cover">${coverPicture(cover, title)}</div>`

const bookPage = (phone: PhoneContext, { title, lines, pictures }: BookPageView) =>
  html`${title === '' ? nothing : html`<h2>${title}</h2> ${bookPictures(phone, pictures)}`}
  ${lines.map((line) => html`<p dir="auto">${line}</p>`)}`

/** The prizes, a few on each page. */
function prizePages(phone: PhoneContext, awards: StorybookView['awards']): TemplateResult[] {
  const pages: TemplateResult[] = []
  for (let from = 0; from < awards.length; from += PRIZES)
    pages.push(
      html`<h2>${t('book.awards')}</h2>
        ${awards.slice(from, from + PRIZES).map(({ role, for: person, title, text }) => html`<p class="book-fate" data-of=${role}>${emblem(role)}<span>${t.parts('said.by', { name: html`<b>${t('book.award', { name: person ?? nameOf(phone, role), title })}</b>`, text })}</span></p>`)}`,
    )
  return pages
}

/** The page of the constellation. Its points come in pairs, each pair the two ends of a line. */
function skyPage({ by, name, points }: NonNullable<StorybookView['constellation']>) {
  const fitted = fitStars(points, 90, 90).map((value) => Math.round(value + 5))
  const pairs = fitted.flatMap((x, i) => (i % 2 === 0 ? [[x, fitted[i + 1] ?? 0] as const] : []))
  const at = ([x, y]: readonly [number, number]) => `${x} ${y}`
  const lines = pairs.map((pair, i) => `${i % 2 === 0 ? 'M' : 'L'}${at(pair)}`).join('')
  const stars = pairs.map((pair) => `M${at(pair)}h0`).join('')
  return html`<div class="book-sky">
    <svg viewBox="0 0 100 100" aria-hidden="true"><path d=${lines} /><path class="book-stars" d=${stars} /></svg>
    <p>${name === null ? t('book.sky', { by: t(`role.${by}.name`) }) : t('book.sky.named', { name, by: t(`role.${by}.name`) })}</p>
  </div>`
}

const lastPage = (phone: PhoneContext, { lastLine }: StorybookView) =>
  html`<div class="book-end">
    ${
      lastLine
        ? html`<p class="book-last" dir="auto">${quoted(lastLine.text)}</p>
            <p>${nameOf(phone, lastLine.by)}</p>`
        : nothing
    }
    ${icon('moon')}
    <p class="book-last">${t('book.goodnight')}</p>
  </div>`
