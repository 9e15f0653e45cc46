/** The pages of the storybook, as they are read on a phone. */
import { html, nothing, type TemplateResult } from 'lit-html'
import type { StorybookView } from '../../../shared/views/types.ts'
import { fitStars } from '../../ui/constellation-fit.ts'
import { drawingPicture } from '../../ui/drawing-picture.ts'
import { emblem } from '../../ui/emblems.ts'
import { quoted } from '../../ui/quotation-marks.ts'
import type { PhoneContext } from '../phone-context.ts'
import { t } from '../phone-translator.ts'
import { icon } from '../pictures/icons.ts'
import { nameOf } from '../widgets/basic-widgets.ts'
import { coverColor, coverPicture } from './storybook-cover.ts'

/** All pages in order: cover, evenings, constellation, ending, what became of each, awards, last line. */
export function storybookPages(phone: PhoneContext, book: StorybookView): TemplateResult[] {
  return [
    coverPage(book),
    ...book.pages.flatMap(splitEvening).map((page) => eveningPage(phone, page)),
    ...(book.constellation && book.constellation.points.length >= 4 ? [skyPage(book.constellation)] : []),
    html`<h2>${book.ending.title}</h2>
      <p>${book.ending.text}</p>`,
    ...(book.ending.paragraphs.length === 0
      ? []
      : [
          html`<h2>${t('book.after')}</h2>
            ${book.ending.paragraphs.map(({ role, text }) => html`<p class="book-fate" data-of=${role}>${emblem(role)}<span>${text}</span></p>`)}`,
        ]),
    ...(book.awards.length === 0
      ? []
      : [
          html`<h2>${t('book.awards')}</h2>
            ${book.awards.map(({ role, title, text }) => html`<p class="book-fate" data-of=${role}>${emblem(role)}<span>${t.parts('said.by', { name: html`<b>${t('book.award', { name: nameOf(phone, role), title })}</b>`, text })}</span></p>`)}`,
        ]),
    lastPage(phone, book),
  ]
}

type StorybookPage = StorybookView['pages'][number]

/** The number of characters that fit on a page, and the number that a row of portraits takes away. */
const PAGE_LENGTH = 430
const PORTRAITS_LENGTH = 150

/** Splits an evening into as many pages as it needs, so that no page scrolls. */
function splitEvening(page: StorybookPage): StorybookPage[] {
  const pages: StorybookPage[] = []
  let current: StorybookPage = { ...page, lines: [] }
  let room = PAGE_LENGTH - (page.faces.length + page.emptyFrames.length > 0 ? PORTRAITS_LENGTH : 0)
  for (const line of page.lines) {
    if (current.lines.length > 0 && line.length > room) {
      pages.push(current)
      current = { title: '', lines: [], faces: [], emptyFrames: [] }
      room = PAGE_LENGTH
    }
    current.lines.push(line)
    room -= line.length
  }
  return [...pages, current]
}

const coverPage = ({ cover, title }: StorybookView) =>
  html`<div class="book-cover" style="--cloth:${coverColor(cover)}">
    <h2>${title}</h2>
    ${coverPicture(cover)}
  </div>`

const eveningPage = (
  phone: PhoneContext,
  { title, lines, faces, emptyFrames }: StorybookPage,
) => html`${title === '' ? nothing : html`<h2>${title}</h2>`}
  ${
    faces.length + emptyFrames.length === 0
      ? nothing
      : html`<p class="book-faces">
          ${faces.slice(0, 3).map((index) => {
            const drawing = phone.view.drawings[index]
            return drawing ? html`<span class="portrait">${drawingPicture(drawing)}</span>` : nothing
          })}
          ${emptyFrames.map((role) => html`<span class="portrait empty" role="img" aria-label=${t('book.empty', { name: nameOf(phone, role) })}></span>`)}
        </p>`
  }
  ${lines.map((line) => html`<p>${line}</p>`)}`

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
        ? html`<p class="book-last">${quoted(lastLine.text)}</p>
            <p>${nameOf(phone, lastLine.by)}</p>`
        : nothing
    }
    ${icon('moon')}
    <p class="book-last">${t('book.goodnight')}</p>
  </div>`
