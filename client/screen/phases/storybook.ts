/** The storybook on the screen: it opens, its pages turn, it is read aloud. */
import { html, nothing, type TemplateResult } from 'lit-html'
import { keyed } from 'lit-html/directives/keyed.js'
import type { PublicView, StorybookView } from '../../../shared/views/types.ts'
import type { ArtName } from '../../art-data/art-names.ts'
import { fitStars } from '../../ui/constellation-fit.ts'
import { artImage } from '../hud/art-image.ts'
import { cutLettering, fittedFontSize } from '../hud/paper-pieces.ts'
import { type Opening, openingAt, openingsOf } from '../hud/storybook-hud.ts'
import { defineScene, type SceneContext, type SceneOf } from '../phase-scene.ts'
import { basePicture, litOnly, NOBODY, shotOf, together } from '../world/picture-builder.ts'

/** Time (ms) between two checks whether a page is due. */
const LOOK = 500

/** The covers, by their number in the view. */
const COVERS = ['book/cover-1', 'book/cover-2', 'book/cover-3', 'book/cover-4'] as const satisfies ArtName[]
/** Width of the title's label (stage px), and the largest font size on it (px). */
const LABEL = { width: 738, most: 72 } as const

/** The nook beside the closed book, with the family in it, and around the open book, without figures. */
const NOOK = {
  beside: shotOf([1496, 734], [1310, 640], 2.4),
  around: { x: 1600, y: 726, zoom: 2.6 },
} as const

const cover = (book: StorybookView): TemplateResult =>
  html`<div class="book-cover">
      ${artImage(COVERS[book.cover] ?? COVERS[0])}
      <h1 class="cover-title" style=${`font-size:${fittedFontSize(book.title, LABEL.width, LABEL.most)}px`}>${cutLettering(book.title)}</h1>
    </div>
    ${constellation(book)}`

function constellation({ constellation: sky }: StorybookView): TemplateResult {
  if (!sky || sky.points.length < 4) return html`${nothing}`
  const points = fitStars(sky.points, 100, 100)
  const pairs = points.flatMap((x, i) => (i % 2 === 0 ? [[x, points[i + 1] ?? 0] as const] : []))
  return html`<figure class="book-sky">
    <svg viewBox="-6 -6 112 112" aria-hidden="true">
      <path d=${pairs.map(([x, y], i) => `${i % 2 === 0 ? 'M' : 'L'}${x} ${y}`).join('')} />
      ${pairs.map(([x, y]) => html`<svg x=${x - 3} y=${y - 3} width="6" height="6" viewBox="0 0 6 6"><circle cx="3" cy="3" r="2.2" /></svg>`)}
    </svg>
    <figcaption>${sky.name ?? ''}</figcaption>
  </figure>`
}

/** The current opening, its index, and the one before it. */
function openNow(
  view: PublicView,
  { book, again }: SceneOf<'storybook'>,
  context: SceneContext,
): { at: number; now: Opening | undefined; before: Opening | undefined } {
  const openings = openingsOf(view, book, again.length)
  const at = openingAt(openings.length, context.intervalIndex('book', LOOK) * LOOK)
  return { at, now: openings[at], before: openings[at - 1] }
}

/** The open book: the turning leaf has the old right page on its front and the new left page on its back. */
const open = (at: number, now: Opening, before: Opening): TemplateResult =>
  html`${keyed(
    at,
    html`<div class="book-opening">
      <div class="book-left">${before.left()}</div>
      <div class="book-right">${now.right()}</div>
      <div class="book-leaf">
        <div class="book-right" aria-hidden="true">${before.right()}</div>
        <div class="book-left">${now.left()}</div>
      </div>
    </div>`,
  )}`

export const storybook = defineScene('storybook', {
  picture: (view, scene, context) => {
    const home = basePicture(view)
    const shut = openNow(view, scene, context).at === 0
    return {
      ...home,
      shot: NOOK[shut ? 'beside' : 'around'],
      foreground: 'nook',
      light: 0.8,
      lamps: litOnly(['nook'], 0.3),
      sphere: { mood: 'asleep', look: [0, 0], power: 0.15 },
      figures: shut ? together('nook', scene.book.ending.ending === 'long-night' ? 'calm' : 'happy') : NOBODY,
    }
  },
  sentence: (view, scene, context) => openNow(view, scene, context).now?.read.join(' ') || scene.book.title,
  words: (view, scene, context) => {
    const { at, now, before } = openNow(view, scene, context)
    return at === 0 || !now || !before
      ? html`<article class="book-shut">${cover(scene.book)}</article>`
      : html`<article class="book">${open(at, now, before)}<i class="book-ribbon" aria-hidden="true"></i></article>`
  },
})
