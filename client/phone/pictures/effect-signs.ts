/** The signs of what a place does: a lantern, the upgrade's dial, a star of Glow, a thread, a note, and the readers. */
import { html, svg } from 'lit-html'

const SIGNS = {
  lit: svg`<path class="pic-line" d="M11 7C11 3 21 3 21 7" /><path class="pic-b" d="M9 7H23V10H9ZM9 25H23V29H9Z" /><path class="pic-glow" d="M10 10H22V25H10Z" /><path class="pic-hot" d="M16 12C20 16 20 18 20 20A4 4 0 0 1 12 20C12 17 15 16 16 12Z" /><path class="pic-line" d="M10 10V25M22 10V25" />`,
  out: svg`<path class="pic-line" d="M11 7C11 3 21 3 21 7" /><path class="pic-b" d="M9 7H23V10H9ZM9 25H23V29H9Z" /><path class="pic-night" d="M10 10H22V25H10Z" /><path class="pic-smoke" d="M16 23C13 20 19 18 16 14" /><path class="pic-line" d="M10 10V25M22 10V25" />`,
  up: svg`<path class="pic-b" d="M3 24A13 13 0 0 1 29 24V28H3Z" /><path class="pic-cold-c" d="M6 24A10 10 0 0 1 26 24Z" /><path class="pic-needle" d="M16 24 23 15" /><circle class="pic-night" cx="16" cy="24" r="2.6" />`,
  down: svg`<path class="pic-b" d="M3 24A13 13 0 0 1 29 24V28H3Z" /><path class="pic-glow" d="M6 24A10 10 0 0 1 26 24Z" /><path class="pic-needle" d="M16 24 9 15" /><circle class="pic-night" cx="16" cy="24" r="2.6" />`,
  glow: svg`<path class="pic-star" d="M16 3C17.600 8.600 19.400 11.400 29 12.400C22.600 16.600 22 20 24.400 28C18.600 23.600 14.400 23.400 8 28C10.200 20 9.600 16.600 3 12.600C12.400 11.600 14.400 9 16 3Z" />`,
  thread: svg`<path class="pic-string" d="M4 22C10 6 15 30 20 16S26 10 29 8" /><circle class="pic-hot" cx="4.600" cy="22" r="3.400" /><circle class="pic-hot" cx="27.600" cy="9" r="3.400" />`,
  snip: svg`<path class="pic-string" d="M4 22C8 12 11 16 13 20M19 14C22 14 25 11 29 8" /><circle class="pic-hot" cx="4.600" cy="22" r="3.400" /><circle class="pic-hot" cx="27.600" cy="9" r="3.400" />`,
  notes: svg`<path class="pic-c" d="M6 5H26V28L21 25H6Z" /><path class="pic-line" d="M13 21V11L20 9V19" /><circle class="pic-b" cx="11" cy="21" r="2.800" /><circle class="pic-b" cx="18" cy="19" r="2.800" />`,
  struck: svg`<path class="pic-c" d="M5 5H27V28H5Z" /><path class="pic-line" d="M9 11H23M9 17H23M9 23H17" /><path class="pic-needle" d="M8 13 24 9M8 19 24 15" />`,
  readers: svg`<circle class="pic-a" cx="10" cy="11" r="5" /><path class="pic-a" d="M2 27C2 17 18 17 18 27Z" /><circle class="pic-b" cx="22" cy="11" r="5" /><path class="pic-b" d="M14 27C14 17 30 17 30 27Z" />`,
} as const
export type EffectSign = keyof typeof SIGNS

/** A sign as an SVG, filled in the style of the page's theme (`themes/svg-fills.ts`). Screen readers skip it. */
export const effectSign = (sign: EffectSign) =>
  html`<svg class="effect-sign" viewBox="0 0 32 32" aria-hidden="true">${SIGNS[sign]}</svg>`
