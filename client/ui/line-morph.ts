/** Distorts a drawing point by point, for browsers without WebGL and for the mini-games. */
import type { Stroke } from '../../shared/protocol/actions.ts'
import { paintStrokes } from './crayon-canvas.ts'
import { EYES, MOUTH, type MorphFrame, NECK } from './morph-styles.ts'

/** The crayon of the second outline, and its greatest width in units of the drawing. */
const SKY = 2
const THIN = 12

/**
 * Paints one frame of the distorted drawing.
 * @param size width and height of the painted square, in px of the context
 * @param chalk paints light strokes, for a dark background
 */
export function paintDistorted(
  context: CanvasRenderingContext2D,
  size: number,
  strokes: readonly Stroke[],
  moment: MorphFrame,
  chalk = false,
): void {
  if (moment.seen > 0) secondOutline(context, size, strokes, moment)
  paintStrokes(context, distorted(strokes, moment, 1), size, { chalk })
}

/** The same lines again in blue, slightly displaced. */
function secondOutline(
  context: CanvasRenderingContext2D,
  size: number,
  strokes: readonly Stroke[],
  moment: MorphFrame,
): void {
  context.save()
  context.globalAlpha = moment.seen
  context.translate((moment.second[0] * size) / 1000, (moment.second[1] * size) / 1000)
  const cold = strokes.map((stroke) => ({ ...stroke, color: SKY }))
  paintStrokes(context, distorted(cold, moment, 0.4), size, { width: THIN * moment.seen })
  context.restore()
}

const distorted = (strokes: readonly Stroke[], moment: MorphFrame, strength: number): Stroke[] =>
  strokes.map((stroke) => {
    const points: number[] = []
    for (let i = 0; i + 1 < stroke.points.length; i += 2)
      points.push(...movedPoint(stroke.points[i] ?? 0, stroke.points[i + 1] ?? 0, moment, strength))
    return { ...stroke, points }
  })

/** Where a point of the drawing is moved to. */
function movedPoint(x: number, y: number, moment: MorphFrame, strength: number): [number, number] {
  const left = near(x - EYES.left.x, y - EYES.left.y, EYES.reach, EYES.reach)
  const right = near(x - EYES.right.x, y - EYES.right.y, EYES.reach, EYES.reach)
  const mouth = near(x - MOUTH.x, y - MOUTH.y, MOUTH.width, MOUTH.height)
  const side = (x - MOUTH.x) / MOUTH.width
  const lid = 0.86 * (left * moment.lids[0] * (EYES.left.y - y) + right * moment.lids[1] * (EYES.right.y - y))
  const dx =
    left * moment.left[0] + right * moment.right[0] + mouth * (moment.smile * side * 0.5 + moment.slip)
  const dy =
    left * moment.left[1] +
    right * moment.right[1] +
    lid +
    // A smile: the corners rise and the middle sinks.
    mouth * (moment.smile * (0.42 - 1.1 * Math.min(1, side * side * 1.6)) + moment.slip * 0.35 + moment.gape)
  return tilted(x + dx * strength, y + dy * strength, moment.lean * strength)
}

/** A point, rotated around the neck by an angle in radians. */
function tilted(x: number, y: number, by: number): [number, number] {
  const [dx, dy] = [x - NECK.x, y - NECK.y]
  return [NECK.x + dx * Math.cos(by) - dy * Math.sin(by), NECK.y + dx * Math.sin(by) + dy * Math.cos(by)]
}

/** 1 in the middle of a part of the face, 0 well outside it. */
const near = (dx: number, dy: number, width: number, height: number): number =>
  Math.exp(-((dx / width) ** 2) - (dy / height) ** 2)
