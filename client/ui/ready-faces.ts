/** Ready-made faces for those who cannot or would rather not draw: three expressions, with each role's hair. */
import type { Role } from '../../shared/content/ids.ts'
import type { Stroke } from '../../shared/protocol/actions.ts'

const INK = 0

/** An ellipse, or part of one, as a stroke; `from` and `to` in turns, clockwise from the right. */
function ring(color: number, x: number, y: number, rx: number, ry: number, from = 0, to = 1): Stroke {
  const steps = Math.max(6, Math.round(28 * Math.abs(to - from)))
  const points: number[] = []
  for (let i = 0; i <= steps; i++) {
    const turn = (from + ((to - from) * i) / steps) * Math.PI * 2
    points.push(Math.round(x + Math.cos(turn) * rx), Math.round(y + Math.sin(turn) * ry))
  }
  return { color, points }
}
const line = (color: number, ...points: number[]): Stroke => ({ color, points })

const HEAD = ring(INK, 500, 510, 290, 330)
const NOSE = line(INK, 505, 480, 480, 560, 525, 562)
const dot = (x: number, y: number) => ring(INK, x, y, 16, 20)

const EXPRESSIONS: readonly (readonly Stroke[])[] = [
  [dot(380, 420), dot(620, 420), ring(4, 500, 600, 130, 90, 0.06, 0.44)],
  [
    ring(INK, 380, 420, 58, 62),
    ring(INK, 620, 420, 58, 62),
    dot(395, 430),
    dot(605, 430),
    ring(4, 500, 660, 52, 60),
  ],
  [
    line(INK, 320, 430, 380, 405, 440, 430),
    line(INK, 560, 430, 620, 405, 680, 430),
    line(4, 390, 650, 460, 630, 540, 655, 610, 635),
  ],
]

const HAIR: Readonly<Record<Role, readonly Stroke[]>> = {
  ava: [
    line(1, 430, 185, 380, 90, 300, 60),
    line(1, 570, 185, 620, 90, 700, 60),
    ring(1, 285, 60, 26, 26),
    ring(1, 715, 60, 26, 26),
    line(
      INK,
      230,
      400,
      300,
      270,
      340,
      350,
      400,
      240,
      450,
      340,
      520,
      235,
      570,
      340,
      640,
      250,
      680,
      350,
      770,
      400,
    ),
  ],
  leo: [
    line(2, 190, 520, 200, 300, 330, 150, 500, 100, 670, 150, 800, 300, 810, 520),
    line(2, 270, 330, 400, 240, 600, 240, 730, 330),
    line(INK, 400, 280, 470, 320, 540, 270),
  ],
  elara: [
    ring(3, 500, 110, 110, 80),
    line(3, 225, 430, 270, 270, 400, 190, 600, 190, 730, 270, 775, 430),
    ring(3, 205, 600, 22, 30),
    ring(3, 795, 600, 22, 30),
  ],
  caleb: [
    line(4, 230, 330, 300, 210, 420, 150, 580, 150, 700, 210, 770, 330),
    line(
      4,
      250,
      640,
      290,
      780,
      340,
      720,
      390,
      860,
      450,
      780,
      500,
      900,
      550,
      780,
      610,
      860,
      660,
      720,
      710,
      780,
      750,
      640,
    ),
    ring(2, 380, 420, 85, 75),
    ring(2, 620, 420, 85, 75),
    line(2, 465, 410, 535, 410),
  ],
}

/** The ready-made faces of a role, as strokes of the drawing pad. */
export const readyFaces = (of: Role): Stroke[][] =>
  EXPRESSIONS.map((expression) => [HEAD, NOSE, ...HAIR[of], ...expression])
