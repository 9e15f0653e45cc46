/** The pictures on the pages of the screen's storybook: faces, bent faces, treasures and the fridge. */
import { html, nothing, type TemplateResult } from 'lit-html'
import { bentStrokes, facesIn, hangsNames } from '../../../shared/views/book-drawing.ts'
import {
  type BookPictureView,
  type DrawingView,
  type PublicView,
  parseStrokes,
} from '../../../shared/views/types.ts'
import type { ArtName } from '../../art-data/art-names.ts'
import { strokesPicture } from '../../ui/drawing-picture.ts'
import { nameOf, t } from '../screen-translator.ts'
import { artImage } from './art-image.ts'
import { drawingUrl } from './drawing-url.ts'
import { fridgeNotes } from './paper-pieces.ts'

/** Furniture for pages without pictures, by the number of the page. */
const VIGNETTES = [
  ['room/armchair', 'room/floor-lamp'],
  ['room/stairs', 'room/night-light'],
  ['room/supper-table', 'room/cat'],
] as const satisfies readonly (readonly ArtName[])[]

const vignette = (number: number): TemplateResult =>
  html`<figure class="vignette" aria-hidden="true">${(VIGNETTES[number % VIGNETTES.length] ?? VIGNETTES[0]).map((name) => artImage(name))}</figure>`

/** The pictures of one page in a row, or furniture if it has none. */
export const bookPictures = (
  view: PublicView,
  pictures: readonly BookPictureView[],
  number: number,
): TemplateResult =>
  pictures.length === 0
    ? vignette(number)
    : html`<div class="book-pictures" data-count=${pictures.length} ?data-pairs=${hangsNames(pictures)}>${pictures.map((picture) => bookPicture(view, picture))}</div>`

function bookPicture(view: PublicView, picture: BookPictureView): TemplateResult | typeof nothing {
  switch (picture.kind) {
    case 'face': {
      const faces = facesIn(picture, view.drawings)
      if (picture.names === undefined) return faces[0] ? face(faces[0]) : nothing
      return html`<figure class="book-pair" data-faces=${faces.length}><span>${faces.map(face)}</span><figcaption dir="auto">${picture.names}</figcaption></figure>`
    }
    case 'bent': {
      const drawing = view.drawings[picture.drawing]
      return drawing ? bentFace(drawing, picture.seed) : nothing
    }
    case 'treasure':
      return html`<figure class="book-treasure" data-role=${picture.role}>
        ${
          picture.given
            ? html`<i class="book-frame"></i>`
            : html`<span class="flight-glass" aria-hidden="true">${artImage(picture.lights > 0 ? 'lantern/glass-lit' : 'lantern/glass-dark')}${artImage(`lantern/iron-${picture.role}`)}</span>`
        }
        <figcaption dir="auto">${picture.treasure}</figcaption>
      </figure>`
    case 'fridge':
      return html`<div class="book-fridge">${fridgeNotes(picture.notes)}</div>`
  }
}

const labelOf = ({ of }: DrawingView): string => t('role.drawn', { name: nameOf(of) })

const face = (drawing: DrawingView): TemplateResult =>
  html`<img class="portrait" data-role=${drawing.of} src=${drawingUrl(drawing)} alt=${labelOf(drawing)} />`

const bentFace = (drawing: DrawingView, seed: number): TemplateResult =>
  html`<span class="portrait book-bent" data-role=${drawing.of} role="img" aria-label=${labelOf(drawing)}>${strokesPicture(bentStrokes(parseStrokes(drawing), seed))}</span>`
