/** The painted pictures of the three choices, the same on the screen and on phones. */
import { html, svg, type TemplateResult } from 'lit-html'
import type { Choice } from '../../shared/content/ids.ts'
import { imageOf } from '../art-data/atlas-data.ts'

/** The two sheets: top of each picture, and the side of each (px). A test compares them with the sheets. */
export const CHOICE_SHEETS = {
  choices: { side: 360, tops: { 'hold-on': 0, 'let-go': 364, weave: 728 } },
  'phone-choices': { side: 135, tops: { 'hold-on': 0, 'let-go': 139, weave: 278 } },
} as const satisfies Record<string, { side: number; tops: Record<Choice, number> }>

/** Size in the page unless CSS gives another (px). */
const SIZE = 300

/** A choice's picture, as decoration. @param sheet the screen's, or the small one that phones download */
export function choicePicture(choice: Choice, sheet: keyof typeof CHOICE_SHEETS): TemplateResult {
  const { side, tops } = CHOICE_SHEETS[sheet]
  return html`<svg class="piece choice-picture" viewBox=${`0 ${tops[choice]} ${side} ${side}`} width=${SIZE} height=${SIZE} aria-hidden="true">${svg`<image href=${imageOf(sheet)} />`}</svg>`
}
