/** The players' drawings as SVG. */
import { html, svg } from 'lit-html'
import type { Role } from '../../shared/content/ids.ts'
import type { DrawingView, PublicView } from '../../shared/views/types.ts'
import { parseStrokes } from '../../shared/views/types.ts'
import { CRAYON_WIDTH, CRAYONS } from './crayon-colors.ts'
import { emblem } from './emblems.ts'

interface DrawnLine {
  readonly color: number
  readonly points: readonly number[]
}

/** Strokes as an SVG with coordinates 0–1000. */
export const strokesPicture = (
  strokes: readonly DrawnLine[],
) => html`<svg class="face" viewBox="0 0 1000 1000" aria-hidden="true">
  <g fill="none" stroke-width=${CRAYON_WIDTH} stroke-linecap="round" stroke-linejoin="round">
    ${strokes.map(({ color, points }) => svg`<path d=${pathOf(points)} stroke=${CRAYONS[color]?.color ?? CRAYONS[0].color} />`)}
  </g>
</svg>`

/** The data of an SVG path through points x, y, x, y …; a single point becomes a dot. */
export function pathOf(points: readonly number[]): string {
  const [x, y, ...rest] = points
  if (x === undefined || y === undefined) return ''
  if (rest.length === 0) return `M${x} ${y}h.1`
  let path = `M${x} ${y}L`
  for (let i = 0; i + 1 < rest.length; i += 2) path += `${rest[i]} ${rest[i + 1]} `
  return path.trimEnd()
}

const pictures = new WeakMap<DrawingView, ReturnType<typeof strokesPicture>>()

/** The SVG of a drawing; cached. */
export function drawingPicture(drawing: DrawingView) {
  const known = pictures.get(drawing)
  if (known) return known
  const picture = strokesPicture(parseStrokes(drawing))
  pictures.set(drawing, picture)
  return picture
}

/** A role's portrait, or its emblem while it has none. */
export function portrait(view: PublicView, role: Role) {
  const index = view.people[role].portrait
  const drawing = index === null ? undefined : view.drawings[index]
  return html`<span class="portrait" data-of=${role}>${drawing ? drawingPicture(drawing) : emblem(role)}</span>`
}
