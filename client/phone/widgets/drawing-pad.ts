/** The drawing pad: crayons, undo, clear, and ready-made faces for those who cannot or would rather not draw. */

import { html, svg, type TemplateResult } from 'lit-html'
import { ref } from 'lit-html/directives/ref.js'
import { LIMITS } from '../../../shared/content/constants.ts'
import type { Role } from '../../../shared/content/ids.ts'
import type { Stroke } from '../../../shared/protocol/actions.ts'
import { CRAYON_WIDTH, CRAYONS } from '../../ui/crayon-colors.ts'
import { pathOf, strokesPicture } from '../../ui/drawing-picture.ts'
import { readyFaces } from '../../ui/ready-faces.ts'
import type { PhoneContext } from '../phone-context.ts'
import { t } from '../phone-translator.ts'
import { icon } from '../pictures/icons.ts'
import { capturePointer } from '../pointer-capture.ts'
import { button } from './basic-widgets.ts'
import { simplify } from './simplify-stroke.ts'

/** How far a simplified line may be from the drawn one, in units of the drawing. */
const TOLERANCE = 3

/** Width and height of the drawing, in its units. */
const SIZE = 1000

/** What ends a line. */
const ENDS = ['pointerup', 'pointercancel', 'lostpointercapture'] as const

/**
 * The pad with the draft of this phone.
 * @param of the role that is drawn
 * @param hang called with the finished drawing
 */
export function drawingPad(
  phone: PhoneContext,
  of: Role,
  hang: (strokes: Stroke[]) => unknown,
): TemplateResult {
  const strokes = phone.localState<Stroke[]>(`pad.${of}`, [])
  const color = phone.localState('pad.color', 0)
  const faces = phone.localState('pad.faces', false)
  const full =
    strokes.value.length >= LIMITS.strokes ||
    countPoints(strokes.value) >= LIMITS.points - LIMITS.strokePoints

  const draw = (event: PointerEvent) => {
    if (full || event.button !== 0) return
    const svgPad = event.currentTarget as SVGSVGElement
    const line = svgPad.querySelector<SVGPathElement>('.pad-live')
    if (!line) return
    event.preventDefault()
    capturePointer(svgPad, event)
    const bounds = svgPad.getBoundingClientRect()
    const points: number[] = []
    const add = (move: PointerEvent) => {
      const on = (value: number, from: number, size: number) =>
        Math.round(Math.min(SIZE, Math.max(0, ((value - from) / size) * SIZE)))
      points.push(on(move.clientX, bounds.left, bounds.width), on(move.clientY, bounds.top, bounds.height))
      line.setAttribute('d', pathOf(points))
    }
    const follow = (move: PointerEvent) => {
      // Those that a tool has made up come with an empty list.
      const between = move.getCoalescedEvents?.() ?? []
      for (const each of between.length > 0 ? between : [move]) add(each)
    }
    const finish = () => {
      svgPad.removeEventListener('pointermove', follow)
      for (const end of ENDS) svgPad.removeEventListener(end, finish)
      line.setAttribute('d', '')
      strokes.set([
        ...strokes.value,
        { color: color.value, points: simplify(points, TOLERANCE, LIMITS.strokePoints) },
      ])
    }
    line.setAttribute('stroke', CRAYONS[color.value]?.color ?? CRAYONS[0].color)
    add(event)
    svgPad.addEventListener('pointermove', follow)
    for (const end of ENDS) svgPad.addEventListener(end, finish)
  }

  return html`<div class="pad">
    <div class="pad-frame">
      <svg class="pad-sheet" viewBox="0 0 ${SIZE} ${SIZE}" role="img" aria-label=${t('pad.sheet')} @pointerdown=${draw} ${ref(keepStill)}>
        <g class="pad-guide" fill="none">
          <ellipse cx="500" cy="510" rx="300" ry="350" />
          <path d="M330 420h80M590 420h80M410 640h180" />
        </g>
        <g fill="none" stroke-width=${CRAYON_WIDTH} stroke-linecap="round" stroke-linejoin="round">
          ${strokes.value.map((stroke) => svg`<path d=${pathOf(stroke.points)} stroke=${CRAYONS[stroke.color]?.color ?? ''} />`)}
          <path class="pad-live" />
        </g>
      </svg>
    </div>
    <div class="pad-crayons" role="radiogroup" aria-label=${t('pad.crayons')}>
      ${CRAYONS.map(
        ({ id, color: paint }, i) => html`<label class="crayon" style="--paint:${paint}">
          <input type="radio" name="crayon" .checked=${color.value === i} @change=${() => color.set(i)} />
          <i aria-hidden="true"></i><span>${t(`crayon.${id}`)}</span>
        </label>`,
      )}
    </div>
    <div class="pad-tools">
      ${button(html`${icon('undo')} ${t('pad.undo')}`, () => strokes.set(strokes.value.slice(0, -1)), { disabled: strokes.value.length === 0 })}
      ${button(t('pad.clear'), () => strokes.set([]), { disabled: strokes.value.length === 0 })}
      ${button(t('pad.faces'), () => faces.set(!faces.value), { pressed: faces.value })}
    </div>
    ${
      faces.value
        ? html`<div class="pad-faces" role="group" aria-label=${t('pad.faces')}>
          ${readyFaces(of).map(
            (
              face,
              i,
            ) => html`<button class="card pad-face" type="button" aria-label=${t('pad.face', { n: i + 1 })} @click=${() => {
              strokes.set(face)
              faces.set(false)
            }}>
              ${strokesPicture(face)}
            </button>`,
          )}
        </div>`
        : button(t('pad.hang'), () => hang(strokes.value), {
            main: true,
            big: true,
            disabled: strokes.value.length === 0,
          })
    }
  </div>`
}

const countPoints = (strokes: readonly Stroke[]): number =>
  strokes.reduce((sum, { points }) => sum + points.length / 2, 0)

/** Keeps iOS from scrolling while a finger draws; this needs a listener that is not passive. */
function keepStill(element: Element | undefined): void {
  element?.addEventListener('touchstart', (event) => event.preventDefault(), { passive: false })
}
