/** Fits a constellation, as it was drawn in a dream, into a box. */

/** Lines (x1, y1, x2, y2 …) moved and scaled, keeping their proportions, to the middle of a box at (0, 0). */
export function fitStars(points: readonly number[], width: number, height: number): number[] {
  const xs = points.filter((_, i) => i % 2 === 0)
  const ys = points.filter((_, i) => i % 2 === 1)
  const [left, right, top, low] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const scale = Math.min(width / Math.max(1, right - left), height / Math.max(1, low - top))
  const [dx, dy] = [(width - (right - left) * scale) / 2, (height - (low - top) * scale) / 2]
  return points.map((value, i) => (i % 2 === 0 ? dx + (value - left) * scale : dy + (value - top) * scale))
}

/** The end points of such lines, each once, as x, y. */
export function starsOf(points: readonly number[]): [number, number][] {
  const seen = new Map<string, [number, number]>()
  for (let i = 0; i + 1 < points.length; i += 2) {
    const star: [number, number] = [points[i] ?? 0, points[i + 1] ?? 0]
    seen.set(star.join(), star)
  }
  return [...seen.values()]
}
