/** Brush strokes and specks. */
import { dice } from './seeded-random.ts'
import { n, type SvgBox } from './svg.ts'

/** How strokes look. */
export interface Hatching {
  /** Number of strokes. */
  count: number
  seed?: number
  opacity?: number
  /** Rise over run of the strokes. */
  slope?: number
  width?: number
}

/** Dry-brush strokes scattered over a box. */
export function hatch([x, y, w, h]: SvgBox, colour: string, options: Hatching): string {
  const { count, seed = 1, opacity = 0.25, slope = 0, width = 3 } = options
  const roll = dice(seed)
  let strokes = ''
  for (let i = 0; i < count; i++) {
    const from = `M${n(x + roll() * w)} ${n(y + roll() * h)}`
    const length = 10 + roll() * w * 0.18
    strokes += `<path d="${from} q${n(length / 2)} ${n(-3 + roll() * 6)} ${n(length)} ${n(slope * length)}" stroke-width="${n(width * (0.4 + roll()))}" opacity="${(opacity * (0.4 + roll() * 0.8)).toFixed(2)}"/>`
  }
  return `<g fill="none" stroke="${colour}" stroke-linecap="round">${strokes}</g>`
}

/** Specks of light or dust scattered over a box. @param biggest radius (px) */
export function specks(
  [x, y, w, h]: SvgBox,
  colour: string,
  count: number,
  seed: number,
  biggest = 2,
): string {
  const roll = dice(seed)
  let out = ''
  for (let i = 0; i < count; i++) {
    out += `<circle cx="${n(x + roll() * w)}" cy="${n(y + roll() * h)}" r="${n(0.5 + roll() * biggest)}" opacity="${(0.25 + roll() * 0.6).toFixed(2)}"/>`
  }
  return `<g fill="${colour}">${out}</g>`
}
