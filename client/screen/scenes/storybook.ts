import { html, nothing, type TemplateResult } from 'lit-html'
import { keyed } from 'lit-html/directives/keyed.js'
import type { PublicView, StorybookView } from '../../../shared/view/types.ts'
import type { ArtName } from '../../kit/art-manifest.ts'
import { homeOf, shotOf, together } from '../house/compose.ts'
import { drawingUrl } from '../stage/drawing-url.ts'
import { chip, cut, fitted, portrait } from '../stage/parts.ts'
import { piece } from '../stage/plate.ts'
import { nameOf, t } from '../text.ts'
import { defineScene } from './scene.ts'

/** How long an opening of the book lies there before the house turns the page (ms). */
const PAGE = 9_000

/** Cover, one opening for each page, the ending, the last line: what lies open at a time. */
export function openings(book: StorybookView): number {
  return book.pages.length + 3
}

/** The family's stars choose among four covers. */
const COVERS = ['book/cover-1', 'book/cover-2', 'book/cover-3', 'book/cover-4'] as const satisfies ArtName[]
/** How wide the label is that the title stands on (stage px), and how large a title may be there. */
const LABEL = { width: 780, most: 76 } as const

const cover = (book: StorybookView): TemplateResult =>
  html`<div class="book-cover">
      ${piece(COVERS[book.cover] ?? COVERS[0])}
      <h1 style=${`font-size:${fitted(book.title, LABEL.width, LABEL.most)}px`}>${cut(book.title)}</h1>
    </div>
    ${constellation(book)}`

function constellation({ constellation: sky }: StorybookView): TemplateResult {
  if (!sky || sky.points.length < 4) return html`${nothing}`
  const top = Math.max(...sky.points, 1)
  const points = sky.points.map((value) => (value / top) * 100)
  const pairs = points.flatMap((x, i) => (i % 2 === 0 ? [[x, points[i + 1] ?? 0] as const] : []))
  return html`<figure class="book-sky">
    <svg viewBox="-6 -6 112 112" aria-hidden="true">
      <path d=${pairs.map(([x, y], i) => `${i % 2 === 0 ? 'M' : 'L'}${x} ${y}`).join('')} />
      ${pairs.map(([x, y]) => html`<svg x=${x - 3} y=${y - 3} width="6" height="6" viewBox="0 0 6 6"><circle cx="3" cy="3" r="2.2" /></svg>`)}
    </svg>
    <figcaption>${sky.name ?? ''}</figcaption>
  </figure>`
}

const page = (
  view: PublicView,
  { title, lines, faces, emptyFrames }: StorybookView['pages'][number],
  number: number,
): TemplateResult =>
  html`<div class="book-left">
      <h2>${title}</h2>
      ${faces.slice(0, 2).map((face) => {
        const drawing = view.drawings[face]
        return drawing
          ? html`<img class="portrait" src=${drawingUrl(drawing)} alt=${t('role.drawn', { name: nameOf(drawing.of) })} />`
          : nothing
      })}
      ${emptyFrames.map((role) => html`<p class="book-empty" data-role=${role}>${t('book.empty', { name: nameOf(role) })}</p>`)}
    </div>
    <div class="book-right">
      ${lines.slice(0, 5).map((line) => html`<p>${line}</p>`)}
      <small>${number}</small>
    </div>`

const ending = (view: PublicView, { ending: end }: StorybookView): TemplateResult =>
  html`<div class="book-left"><h2>${end.title}</h2><p>${end.text}</p></div>
    <div class="book-right book-people">
      ${end.paragraphs.map(({ role, text }) => html`<p data-role=${role}>${portrait(view, role)}<span>${text}</span></p>`)}
    </div>`

const close = ({ lastLine }: StorybookView, again: number): TemplateResult =>
  html`<div class="book-left book-last">
      ${lastLine ? html`<p class="last-line">${lastLine.text}</p>${chip(lastLine.by)}` : nothing}
    </div>
    <div class="book-right"><p>${t('book.link')}</p>${again > 0 ? html`<p>${t('book.again', { count: again })}</p>` : nothing}</div>`

export const storybook = defineScene('storybook', {
  picture: (view) => {
    const home = homeOf(view)
    return {
      ...home,
      sky: { ...home.sky, hour: 'morning' },
      shot: shotOf([1496, 734], [960, 560], 2),
      light: 0.8,
      sphere: { mood: 'asleep', look: [0, 0], power: 0.15 },
      figures: together('nook', 'happy'),
    }
  },
  sentence: (_view, { book }) => book.title,
  words: (view, { book, again }, stage) => {
    const at = Math.min(stage.turn('book', PAGE), openings(book) - 1)
    const inside = book.pages[at - 1]
    const opening = inside
      ? page(view, inside, at)
      : at === book.pages.length + 1
        ? ending(view, book)
        : close(book, again.length)
    return at === 0
      ? html`<article class="book-shut">${cover(book)}</article>`
      : html`<article class="book">${keyed(at, html`<div class="book-opening">${opening}</div>`)}<i class="book-ribbon" aria-hidden="true"></i></article>`
  },
})
