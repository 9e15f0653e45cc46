/** Simplifies a drawn line. */

/**
 * Drops points that a line does not need (Ramer–Douglas–Peucker).
 * @param points x, y, x, y …
 * @param tolerance how far the simplified line may be from the points, in their units
 * @param most most points to keep; the tolerance is raised until there are no more
 */
export function simplify(points: readonly number[], tolerance: number, most: number): number[] {
  for (let allowed = tolerance; ; allowed *= 1.5) {
    const thinned = thin(points, allowed)
    if (thinned.length / 2 <= most) return thinned
  }
}

function thin(points: readonly number[], tolerance: number): number[] {
  const count = points.length / 2
  if (count < 3) return [...points]
  const keep = new Set([0, count - 1])
  const spans: [number, number][] = [[0, count - 1]]
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [from, to] = span
    let farthest = 0
    let at = -1
    for (let i = from + 1; i < to; i++) {
      const off = distance(points, i, from, to)
      if (off > farthest) {
        farthest = off
        at = i
      }
    }
    if (farthest <= tolerance || at < 0) continue
    keep.add(at)
    spans.push([from, at], [at, to])
  }
  return [...keep].sort((a, b) => a - b).flatMap((i) => [points[i * 2] ?? 0, points[i * 2 + 1] ?? 0])
}

/** Distance of point `i` from the segment between points `a` and `b`. */
function distance(points: readonly number[], i: number, a: number, b: number): number {
  const x = (n: number) => points[n * 2] ?? 0
  const y = (n: number) => points[n * 2 + 1] ?? 0
  const [dx, dy] = [x(b) - x(a), y(b) - y(a)]
  const length = dx * dx + dy * dy
  const along =
    length === 0 ? 0 : Math.max(0, Math.min(1, ((x(i) - x(a)) * dx + (y(i) - y(a)) * dy) / length))
  return Math.hypot(x(i) - x(a) - along * dx, y(i) - y(a) - along * dy)
}
