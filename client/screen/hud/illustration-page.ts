/** A painted picture with its people, small and still, for the page of a book. */
import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from 'lit-html'
import { imageOf } from '../../art-data/atlas-data.ts'
import { RIGS } from '../../art-data/figure-rigs.ts'
import { PLATE, PLATE_CASTS, type PlateName, plateSheet } from '../world/illustration-people.ts'
import { pieceFrame } from './art-image.ts'

/** One piece with its anchor at (0, 0); nothing until its atlas is there. */
function anchored(name: string): SVGTemplateResult | typeof nothing {
  const found = pieceFrame(name)
  if (!found) return nothing
  const { file, anchor, width, height, viewBox } = found
  return svg`<svg x=${-anchor.x * width} y=${-anchor.y * height} width=${width} height=${height} viewBox=${viewBox}><image href=${file} /></svg>`
}

type IllustrationFigure = (typeof PLATE_CASTS)[PlateName]['people'][number]

function person({ role, pose, mood, x, y, scale, left }: IllustrationFigure): SVGTemplateResult {
  return svg`<g transform=${`translate(${x} ${y}) scale(${left ? -scale : scale} ${scale})`}>${RIGS[
    role
  ].poses[pose].map(
    ({ part, piece, turn = 0, flip, ...at }) =>
      svg`<g transform=${`translate(${at.x} ${at.y}) rotate(${turn}) scale(${flip ? -1 : 1} 1)`}>${anchored(part === 'head' ? `${role}/head-${mood}` : piece)}</g>`,
  )}</g>`
}

export const paintedPage = (name: PlateName): TemplateResult =>
  html`<svg class="piece" viewBox=${`0 0 ${PLATE.width} ${PLATE.height}`} aria-hidden="true">
    ${svg`<image href=${imageOf(plateSheet(name))} width=${PLATE.width} height=${PLATE.height} />`}
    ${PLATE_CASTS[name].people.map(person)}
  </svg>`
