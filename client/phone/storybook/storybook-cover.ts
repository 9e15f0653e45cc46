/** The cover of the storybook on a phone: the painted one that screen and web page show, with its title on the label. */
import { html, type TemplateResult } from 'lit-html'
import { COVER_ART, COVER_LABEL, coverImage } from '../../../shared/views/book-drawing.ts'
import { addressOf } from '../../device/base-path.ts'

/** Width of a letter (em), more than the average of the heading fonts has, and height of a line (em). */
const LETTER = 0.56
const LINE = 1.04
/** Largest font size, in percent of the cover's width. */
const MOST = 11
/** Part of the label that letters may take: its paper is cut aslant. */
const ROOM = 0.96
/** Most lines that a title is broken into. */
const MOST_LINES = 4

/** Width (letters) of the longest line if a title is broken into at most `lines` lines as evenly as its words allow. */
function longestLine(words: readonly string[], lines: number): number {
  const whole = words.join(' ').length
  if (lines === 1 || words.length === 1) return whole
  return Math.min(
    whole,
    ...words
      .slice(1)
      .map((_, i) =>
        Math.max(words.slice(0, i + 1).join(' ').length, longestLine(words.slice(i + 1), lines - 1)),
      ),
  )
}

/** The largest font size at which a title fits the label, in percent of the cover's width. */
export function titleSize(title: string): number {
  const words = title.split(/\s+/).filter(Boolean)
  const width = (100 - COVER_LABEL.left - COVER_LABEL.right) * ROOM
  const height = (COVER_LABEL.height * ROOM * COVER_ART.height) / COVER_ART.width
  const sizes = Array.from({ length: MOST_LINES }, (_, i) =>
    Math.min(width / (Math.max(1, longestLine(words, i + 1)) * LETTER), height / ((i + 1) * LINE)),
  )
  return Math.min(MOST, Math.max(...sizes))
}

/** A cover (0–3) with its title. */
export const coverPicture = (cover: number, title: string): TemplateResult => html`<div class="cover-painted">
  <img src=${addressOf(coverImage(cover))} width=${COVER_ART.width} height=${COVER_ART.height} alt="" />
  <h2 class="cover-title" style=${`--size:${titleSize(title).toFixed(2)}`}>${title}</h2>
</div>`
