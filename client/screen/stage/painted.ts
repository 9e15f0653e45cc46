/** A painted picture with its people, small and still, for the page of a book. */
import { html, type SVGTemplateResult, svg, type TemplateResult } from 'lit-html'
import { ART, type ArtName, RIGS, type RigPart } from '../../kit/art-manifest.ts'
import { PLATE, PLATE_CASTS, type PlateName } from '../../kit/plate-people.ts'
import { fileOf } from './plate.ts'

/** One frame of a sheet with its anchor at (0, 0). */
function frame(name: ArtName): SVGTemplateResult {
  const { anchor, size, frame } = ART[name]
  return svg`<svg x=${-anchor[0] * size[0]} y=${-anchor[1] * size[1]} width=${size[0]} height=${size[1]} viewBox=${frame.join(' ')}><image href=${fileOf(name)} /></svg>`
}

type PlatePerson = (typeof PLATE_CASTS)[PlateName]['people'][number]

function person({ role, pose, mood, x, y, scale, left }: PlatePerson): SVGTemplateResult {
  const parts: readonly RigPart[] = RIGS[role].poses[pose]
  return svg`<g transform=${`translate(${x} ${y}) scale(${left ? -scale : scale} ${scale})`}>${parts.map(
    ({ part, piece, turn = 0, flip, ...at }) =>
      svg`<g transform=${`translate(${at.x} ${at.y}) rotate(${turn}) scale(${flip ? -1 : 1} 1)`}>${frame(part === 'head' ? `${role}/head-${mood}` : piece)}</g>`,
  )}</g>`
}

export const paintedPage = (name: PlateName): TemplateResult =>
  html`<svg class="piece" viewBox=${`0 0 ${PLATE.width} ${PLATE.height}`} aria-hidden="true">
    ${svg`<image href=${fileOf(name)} width=${PLATE.width} height=${PLATE.height} />`}
    ${PLATE_CASTS[name].people.map(person)}
  </svg>`
