/** The countdown over the demo: three lamps, of which one goes out each second before the player's turn. */
import { isMotionReduced } from '../../device/reduced-motion.ts'
import type { FieldCanvas } from './canvas.ts'

const LAMPS = 3
const LAMP_MS = 1000
const Y = 52
const APART = 66
const LIT = 0xffe3a0
/** How long (ms) a lamp takes to go out. */
const OUT = 320

/** Draws the lamps. @param ms until the player's turn */
export function drawCountdown(canvas: FieldCanvas, ms: number): void {
  canvas.setLayer('top')
  canvas.box(500 - APART - 50, Y - 34, APART * 2 + 100, 68, 34, 0x070716, 0.5)
  for (let n = 0; n < LAMPS; n++) {
    const x = 500 + (n - 1) * APART
    // The lamp on the right goes out first.
    const gone = n * LAMP_MS - ms
    const out = Math.max(0, Math.min(1, gone / OUT))
    canvas.ring(x, Y, 17, 4, LIT, 0.35)
    if (out >= 1) continue
    canvas.disc(x, Y, 17 * (1 - out), LIT, 1 - out)
    canvas.glow(x, Y, 60, LIT, 0.6 * (1 - out))
    if (out > 0 && !isMotionReduced()) canvas.ring(x, Y, 17 + out * 26, 5 * (1 - out), LIT, 1 - out)
  }
  canvas.setLayer('under')
}
