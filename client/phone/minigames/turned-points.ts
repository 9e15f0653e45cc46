/** Turning the points of a shape, for mini-games that draw the same shape in many directions. */
import type { FlatPoints } from './canvas-shapes.ts'

/**
 * Turns a shape round (0, 0) and returns it in `out`, so that nothing is allocated from frame to frame.
 * @param points x0, y0, x1, y1, …; `out` has the same length
 * @param turn radians, clockwise
 */
export function turnPoints(points: FlatPoints, turn: number, out: Float32Array): Float32Array {
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
  for (let i = 0; i + 1 < points.length; i += 2) {
    const [x, y] = [points[i] ?? 0, points[i + 1] ?? 0]
    out[i] = x * cos - y * sin
    out[i + 1] = x * sin + y * cos
  }
  return out
}
