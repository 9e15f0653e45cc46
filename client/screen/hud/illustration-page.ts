/** Draws an illustration with its people as a still SVG, for a page of the storybook. */
import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from 'lit-html'
import { imageOf } from '../../art-data/atlas-data.ts'
import { RIGS } from '../../art-data/figure-rigs.ts'
import {
  ILLUSTRATION_CASTS,
  ILLUSTRATION_SIZE,
  type IllustrationName,
  illustrationSheet,
} from '../world/illustration-people.ts'
import { artFrame } from './art-image.ts'

/** One image of an atlas with its anchor at (0, 0); nothing until the atlas has loaded. */
function anchoredImage(name: string): SVGTemplateResult | typeof nothing {
  const found = artFrame(name)
  if (!found) return nothing
  const { file, anchor, width, height, viewBox } = found
  return svg`<svg x=${-anchor.x * width} y=${-anchor.y * height} width=${width} height=${height} viewBox=${viewBox}><image href=${file} /></svg>`
}

type IllustrationFigure = (typeof ILLUSTRATION_CASTS)[IllustrationName]['people'][number]

function person({ role, pose, mood, x, y, scale, left }: IllustrationFigure): SVGTemplateResult {
  return svg`<g transform=${`translate(${x} ${y}) scale(${left ? -scale : scale} ${scale})`}>${RIGS[
    role
  ].poses[pose].map(
    ({ part, piece, turn = 0, flip, ...at }) =>
      svg`<g transform=${`translate(${at.x} ${at.y}) rotate(${turn}) scale(${flip ? -1 : 1} 1)`}>${anchoredImage(part === 'head' ? `${role}/head-${mood}` : piece)}</g>`,
  )}</g>`
}

/** The illustration as SVG. */
export const illustrationPage = (name: IllustrationName): TemplateResult =>
  html`<svg class="piece" viewBox=${`0 0 ${ILLUSTRATION_SIZE.width} ${ILLUSTRATION_SIZE.height}`} aria-hidden="true">
    ${svg`<image href=${imageOf(illustrationSheet(name))} width=${ILLUSTRATION_SIZE.width} height=${ILLUSTRATION_SIZE.height} />`}
    ${ILLUSTRATION_CASTS[name].people.map(person)}
  </svg>`
