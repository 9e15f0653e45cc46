/** Paints the players' drawings as crayon on a canvas, for phones and the screen. */
import type { Stroke } from '../../shared/protocol/actions.ts'
import { CRAYON_WIDTH, CRAYONS } from './crayon-colors.ts'

/** Side of the square that strokes' coordinates refer to. */
export const DRAWING_FIELD = 1000

/** The CSS colour of a crayon (0–5); with `chalk` mixed with white, for dark backgrounds. */
export function crayonColour(index: number, chalk = false): string {
  const pot = (CRAYONS[index] ?? CRAYONS[0]).color
  if (!chalk) return pot
  const channel = (from: number): number =>
    Math.round(Number.parseInt(pot.slice(from, from + 2), 16) * 0.45 + 255 * 0.55)
  return `rgb(${channel(1)} ${channel(3)} ${channel(5)})`
}

/** Noise from 0 to 1, the same for the same seed: the uneven grain of crayon on paper. */
function grain(seed: number): number {
  const x = Math.sin(seed * 127.1 + 311.7) * 43758.5453
  return x - Math.floor(x)
}

export interface CrayonOptions {
  /** Width of a line in units of the field (0–1000). */
  readonly width?: number
  readonly chalk?: boolean
  /** The share of the strokes that is painted, 0–1. */
  readonly part?: number
}

/** Paints strokes into a square of `size` px, with its upper left corner at (0, 0) of the context. */
export function paintStrokes(
  context: CanvasRenderingContext2D,
  strokes: readonly Stroke[],
  size: number,
  { width = CRAYON_WIDTH, chalk = false, part = 1 }: CrayonOptions = {},
): void {
  const scale = size / DRAWING_FIELD
  const count = Math.ceil(strokes.length * part)
  context.save()
  context.lineCap = 'round'
  context.lineJoin = 'round'
  for (const [index, stroke] of strokes.slice(0, count).entries()) {
    context.strokeStyle = crayonColour(stroke.color, chalk)
    context.fillStyle = context.strokeStyle
    // Three slightly shifted passes give the uneven edge of wax.
    for (let pass = 0; pass < 3; pass++) {
      const shift = pass === 0 ? 0 : (grain(index * 7 + pass) - 0.5) * 9
      context.globalAlpha = pass === 0 ? 0.86 : 0.4
      context.lineWidth = Math.max(1, width * scale * (pass === 0 ? 0.8 : 0.55))
      trace(context, stroke.points, scale, shift, index)
    }
  }
  context.restore()
}

function trace(
  context: CanvasRenderingContext2D,
  points: readonly number[],
  scale: number,
  shift: number,
  seed: number,
): void {
  const at = (i: number, axis: 0 | 1): number => {
    const wobble = (grain(seed * 31 + i * 3 + axis) - 0.5) * 7
    return ((points[i * 2 + axis] ?? 0) + shift + wobble) * scale
  }
  const length = points.length / 2
  if (length === 1) {
    context.beginPath()
    context.arc(at(0, 0), at(0, 1), context.lineWidth / 2, 0, Math.PI * 2)
    context.fill()
    return
  }
  context.beginPath()
  context.moveTo(at(0, 0), at(0, 1))
  for (let i = 1; i < length - 1; i++) {
    const [x, y] = [at(i, 0), at(i, 1)]
    context.quadraticCurveTo(x, y, (x + at(i + 1, 0)) / 2, (y + at(i + 1, 1)) / 2)
  }
  context.lineTo(at(length - 1, 0), at(length - 1, 1))
  context.stroke()
}
