/** Two paper dancers, hand in hand: she with her bun, he with his cardigan, turning round each other. */
import type { FieldCanvas } from '../canvas.ts'
import { PALETTE } from '../painter.ts'

export interface DancersLook {
  alpha: number
  /** As they look in the glass: in cold colours. */
  cold: boolean
  /** They have stopped and look at whoever watches. */
  stare: boolean
}

const SKIN = 0xd9996c
const GOWN = [-48, 0, 48, 0, 30, -46, 14, -104, -14, -104, -30, -46] as const
const COAT = [-34, 0, 34, 0, 38, -58, 22, -112, -22, -112, -38, -58] as const
/** Half of the distance between them. */
const APART = 58
/** How much larger the one in front is than the one behind. */
const DEPTH = 0.1

/**
 * Draws the dancers with their feet around (x, y).
 * @param turn radians; at 0 she is on the right
 */
export function drawDancers(
  canvas: FieldCanvas,
  x: number,
  y: number,
  size: number,
  turn: number,
  look: DancersLook,
): void {
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
  // Whoever is behind is drawn first.
  const order = sin > 0 ? [-1, 1] : [1, -1]
  const hand = y - 66 * size
  const reach = cos * APART * size
  canvas.segment(x - reach, hand, x + reach, hand, 11 * size, look.cold ? 0x6f7fc0 : SKIN, look.alpha)
  for (const who of order) {
    const near = sin * who
    const big = size * (1 + near * DEPTH)
    const [px, py] = [x + cos * who * APART * size, y + near * 20 * size]
    if (who > 0) gown(canvas, px, py, big, near, look)
    else coat(canvas, px, py, big, near, look)
  }
}

function gown(
  canvas: FieldCanvas,
  x: number,
  y: number,
  size: number,
  near: number,
  look: DancersLook,
): void {
  const { alpha, cold } = look
  canvas.oval(x, y + 2 * size, 92 * size, 22 * size, 0x12060c, 0.35 * alpha)
  canvas.shape(GOWN, x, y, size, cold ? 0x4f6fb8 : PALETTE.amber, alpha)
  canvas.segment(
    x - 22 * size,
    y - 6 * size,
    x - 9 * size,
    y - 92 * size,
    7 * size,
    PALETTE.warm,
    0.45 * alpha,
  )
  canvas.disc(x, y - 128 * size, 26 * size, cold ? 0x8fa0dc : SKIN, alpha)
  const hair = cold ? 0x1c2250 : 0x3a2233
  canvas.oval(x, y - (near > 0 ? 132 : 144) * size, 54 * size, (near > 0 ? 52 : 28) * size, hair, alpha)
  canvas.disc(x, y - 164 * size, 14 * size, hair, alpha)
  face(canvas, x, y - 126 * size, size, near, look)
}

function coat(
  canvas: FieldCanvas,
  x: number,
  y: number,
  size: number,
  near: number,
  look: DancersLook,
): void {
  const { alpha, cold } = look
  canvas.oval(x, y + 2 * size, 74 * size, 20 * size, 0x12060c, 0.35 * alpha)
  canvas.shape(COAT, x, y, size, cold ? 0x35478f : 0xc4502e, alpha)
  canvas.segment(x, y - 8 * size, x, y - 104 * size, 5 * size, cold ? 0x1c2250 : 0x7c2a1a, 0.8 * alpha)
  canvas.disc(x, y - 138 * size, 26 * size, cold ? 0x8fa0dc : SKIN, alpha)
  const hair = cold ? 0x1c2250 : 0x5a4038
  canvas.oval(x, y - (near > 0 ? 142 : 154) * size, 54 * size, (near > 0 ? 52 : 26) * size, hair, alpha)
  face(canvas, x, y - 136 * size, size, near, look)
}

/** The face: asleep while they dance, wide awake when they stop. One who stares has turned round. */
function face(
  canvas: FieldCanvas,
  x: number,
  y: number,
  size: number,
  near: number,
  look: DancersLook,
): void {
  if (look.stare) {
    canvas.disc(x, y, 25 * size, 0xe8c8a4, look.alpha)
    for (let side = -1; side <= 1; side += 2) {
      canvas.disc(x + side * 10 * size, y - 2 * size, 7.5 * size, PALETTE.cold, look.alpha)
      canvas.disc(x + side * 10 * size, y - 2 * size, 3 * size, 0x0b0b24, look.alpha)
    }
    return
  }
  if (near > 0) return
  for (let side = -1; side <= 1; side += 2)
    canvas.segment(
      x + (side * 10 - 5) * size,
      y,
      x + (side * 10 + 5) * size,
      y,
      3 * size,
      PALETTE.line,
      0.8 * look.alpha,
    )
}
