/** The pages of a night's storybook, as they are read on a phone. */

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

export function storybookPages(phone: PhoneContext, book: StorybookView): TemplateResult[] {
  return [
    coverPage(book),
    ...book.pages.flatMap(leavesOf).map((page) => eveningPage(phone, page)),
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

/** So much (characters) stands on a leaf; faces take the room of some more. */
const LEAF = 430
const FACES = 150

/** A full evening takes two leaves or more: nothing is to be scrolled in a book. */
function leavesOf(page: StorybookPage): StorybookPage[] {
  const leaves: StorybookPage[] = []
  let leaf: StorybookPage = { ...page, lines: [] }
  let room = LEAF - (page.faces.length + page.emptyFrames.length > 0 ? FACES : 0)
  for (const line of page.lines) {
    if (leaf.lines.length > 0 && line.length > room) {
      leaves.push(leaf)
      leaf = { title: '', lines: [], faces: [], emptyFrames: [] }
      room = LEAF
    }
    leaf.lines.push(line)
    room -= line.length
  }
  return [...leaves, leaf]
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

/** A constellation: its points come in twos, each the two ends of a line. */
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
