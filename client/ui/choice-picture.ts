/** The painted pictures of the three choices, the same on the screen and on phones. */
import { html, svg, type TemplateResult } from 'lit-html'
import type { Choice } from '../../shared/content/ids.ts'
import { imageOf } from '../art-data/atlas-data.ts'

/** Top of each picture in the sheet, and the side of each (px). A test compares them with the sheet. */
export const CHOICE_TOPS = { 'hold-on': 0, 'let-go': 364, weave: 728 } as const satisfies Record<
  Choice,
  number
>
export const CHOICE_SIDE = 360
/** Size in the page unless CSS gives another (px). */
const SIZE = 300

/** A choice's picture, as decoration. */
export const choicePicture = (choice: Choice): TemplateResult =>
  html`<svg class="piece choice-picture" viewBox=${`0 ${CHOICE_TOPS[choice]} ${CHOICE_SIDE} ${CHOICE_SIDE}`} width=${SIZE} height=${SIZE} aria-hidden="true">${svg`<image href=${imageOf('choices')} />`}</svg>`
