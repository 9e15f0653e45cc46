/** The pictures on the pages of a phone's storybook: faces, bent faces, treasures and the fridge. */
import { html, nothing, svg, type TemplateResult } from 'lit-html'
import { LANTERN } from '../../../shared/content/constants.ts'
import { bentStrokes, facesIn, hangsNames, LANTERN_PATHS } from '../../../shared/views/book-drawing.ts'
import { type BookPictureView, type DrawingView, parseStrokes } from '../../../shared/views/types.ts'
import { drawingPicture, strokesPicture } from '../../ui/drawing-picture.ts'
import { notePicture } from '../../ui/note-pictures.ts'
import type { PhoneContext } from '../phone-context.ts'
import { t } from '../phone-translator.ts'
import { vignette } from '../pictures/vignettes.ts'
import { nameOf } from '../widgets/basic-widgets.ts'

/** The pictures of one page in a row; a small picture of the moon if there is none. */
export const bookPictures = (phone: PhoneContext, pictures: readonly BookPictureView[]): TemplateResult =>
  html`<div class="book-faces" data-count=${pictures.length} ?data-pairs=${hangsNames(pictures)}>${
    pictures.length === 0
      ? html`<span class="book-moon" aria-hidden="true">${vignette('moon')}</span>`
      : pictures.map((picture) => bookPicture(phone, picture))
  }</div>`

/** One or two drawings of a role in a frame. */
function framed(
  phone: PhoneContext,
  faces: readonly DrawingView[],
  picture: (drawing: DrawingView) => TemplateResult,
  bent = false,
): TemplateResult | typeof nothing {
  const [first] = faces
  return first
    ? html`<span class="portrait" ?data-bent=${bent} data-faces=${faces.length} data-of=${first.of} role="img" aria-label=${t('book.face', { name: nameOf(phone, first.of) })}>${faces.map(picture)}</span>`
    : nothing
}

function bookPicture(phone: PhoneContext, picture: BookPictureView): TemplateResult | typeof nothing {
  switch (picture.kind) {
    case 'face': {
      const frame = framed(phone, facesIn(picture, phone.view.drawings), drawingPicture)
      return picture.names === undefined
        ? frame
        : html`<figure class="book-pair">${frame}<figcaption dir="auto">${picture.names}</figcaption></figure>`
    }
    case 'bent':
      return framed(
        phone,
        facesIn(picture, phone.view.drawings),
        (drawing) => strokesPicture(bentStrokes(parseStrokes(drawing), picture.seed)),
        true,
      )
    case 'treasure':
      return picture.given
        ? html`<span class="portrait empty" data-of=${picture.role} role="img" aria-label=${t('book.empty', { name: nameOf(phone, picture.role) })}></span>`
        : html`<span class="book-lantern" ?data-dark=${picture.lights === 0} data-of=${picture.role} role="img" aria-label=${t('book.lantern', { name: nameOf(phone, picture.role), count: picture.lights })}>
            <svg viewBox="0 0 24 30">${svg`<path class="iron" d=${LANTERN_PATHS.iron} /><path class="glass" d=${LANTERN_PATHS.glass} /><path class="flame" d=${LANTERN_PATHS.flame} />`}</svg>
            <span class="book-beads">${Array.from({ length: LANTERN.lights }, (_, i) => html`<i ?data-lit=${i < picture.lights}></i>`)}</span>
          </span>`
    case 'fridge':
      return html`<span class="book-fridge" role="img" aria-label=${t('book.fridge', { count: picture.notes.filter((note) => note !== null).length })}>
        ${picture.notes.map((note) => html`<i ?data-found=${note !== null}>${note === null ? '?' : notePicture(note)}</i>`)}
      </span>`
  }
}
