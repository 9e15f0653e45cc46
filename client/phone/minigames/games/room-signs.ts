/** The signs of the four rooms in the family's order: moth, glider, badge, lantern. */
import type { FieldCanvas } from '../canvas.ts'
import { PALETTE } from '../painter.ts'

const GLIDER = [0, -22, 44, 14, 14, 8, 0, 16, -14, 8, -44, 14] as const
const GLASS = [-16, -14, 16, -14, 22, 24, -22, 24] as const

/** Draws the sign of a room. @param room 0–3 */
export function drawRoomSign(canvas: FieldCanvas, room: number, x: number, y: number, alpha: number): void {
  if (room === 0) {
    for (let side = -1; side <= 1; side += 2) {
      canvas.oval(x + side * 20, y - 9, 36, 36, PALETTE.lilac, alpha)
      canvas.oval(x + side * 15, y + 16, 24, 24, PALETTE.lilac, alpha)
    }
    canvas.oval(x, y, 10, 46, 0x4a3a78, alpha)
  } else if (room === 1) canvas.shape(GLIDER, x, y, 1, PALETTE.sphere, alpha)
  else if (room === 2) {
    canvas.box(x - 22, y - 28, 44, 58, 9, PALETTE.amber, alpha)
    canvas.disc(x, y - 8, 11, PALETTE.line, 0.75 * alpha)
    canvas.segment(x - 11, y + 16, x + 11, y + 16, 6, PALETTE.line, 0.75 * alpha)
  } else {
    canvas.ring(x, y - 22, 12, 5, PALETTE.ember, alpha)
    canvas.shape(GLASS, x, y, 1, PALETTE.ember, alpha)
    canvas.disc(x, y + 6, 10, PALETTE.warm, alpha)
  }
}
