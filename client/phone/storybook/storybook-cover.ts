/** The cover of the storybook on a phone: the painted one that screen and web page show, with its title on the label. */
import { html, type TemplateResult } from 'lit-html'
import { COVER_ART, COVER_LABEL, coverImage } from '../../../shared/views/book-drawing.ts'
import { addressOf } from '../../device/base-path.ts'

/** Share (percent of the cover's width) that one letter of the title takes at a font size of 1 % of the width. */
const LETTER = 0.52
/** Largest font size, in percent of the cover's width. */
const MOST = 11

/** The font size of a title, in percent of the cover's width, so that its longest word fits the label. */
export function titleSize(title: string): number {
  const longest = Math.max(1, ...title.split(/\s+/).map((word) => word.length))
  const width = 100 - COVER_LABEL.left - COVER_LABEL.right
  return Math.min(MOST, width / (longest * LETTER), Math.sqrt((width * 22) / (title.length * LETTER)))
}

/** A cover (0–3) with its title. */
export const coverPicture = (cover: number, title: string): TemplateResult => html`<div class="cover-painted">
  <img src=${addressOf(coverImage(cover))} width=${COVER_ART.width} height=${COVER_ART.height} alt="" />
  <h2 class="cover-title" style=${`--size:${titleSize(title).toFixed(2)}`}>${title}</h2>
</div>`
