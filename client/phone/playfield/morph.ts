/** A drawn face that slowly turns into something wrong: it boils, its features slide, its eyes go cold. */
import type { Stroke } from '../../../shared/protocol/actions.ts'
import { paintStrokes } from '../../kit/crayon.ts'
import { lessMotion } from '../../kit/motion.ts'

/** How long the face takes to go wrong, in ms. */
const TURNING = 9_000
/** A drawing is redrawn this often (ms), as in an animated book; never often enough to flash. */
const FRAME = 125

/** Plays the morph in a canvas until the canvas leaves the page. */
export function morph(canvas: HTMLCanvasElement, strokes: readonly Stroke[], seed: number): void {
  const context = canvas.getContext('2d')
  if (!context) return
  const began = performance.now()
  const draw = () => {
    if (!canvas.isConnected) return
    const wrong = lessMotion() ? 1 : ease(Math.min(1, (performance.now() - began) / TURNING))
    context.clearRect(0, 0, canvas.width, canvas.height)
    paintStrokes(
      context,
      strokes.map((stroke, index) => bend(stroke, index, wrong, seed)),
      canvas.width,
      { chalk: true },
    )
    coldEyes(context, canvas.width, wrong)
    if (!lessMotion()) setTimeout(() => requestAnimationFrame(draw), FRAME)
  }
  requestAnimationFrame(draw)
}

const ease = (part: number): number => part * part * (3 - 2 * part)

/** Moves a stroke's points: the lower half drips, the upper half is pulled up, everything sways by the seed. */
function bend(stroke: Stroke, index: number, wrong: number, seed: number): Stroke {
  const phase = performance.now() / 900 + seed
  const points = stroke.points.map((value, i) => {
    const x = (i % 2 === 0 ? value : stroke.points[i - 1]) ?? 0
    const y = (i % 2 === 0 ? stroke.points[i + 1] : value) ?? 0
    const sway = Math.sin(phase + y / 130 + index) * 26 * wrong
    const drip = y > 520 ? ((y - 520) / 480) ** 2 * 260 : -(((520 - y) / 520) ** 2) * 90
    const pull = Math.sin(x / 90 + seed + index * 2) * 0.5 + 0.5
    return Math.round(i % 2 === 0 ? x + sway : y + drip * pull * wrong)
  })
  return { ...stroke, points }
}

/** Two cold lights where eyes should be. */
function coldEyes(context: CanvasRenderingContext2D, size: number, wrong: number): void {
  if (wrong <= 0.4) return
  const bright = (wrong - 0.4) / 0.6
  for (const x of [0.38, 0.62]) {
    const glow = context.createRadialGradient(x * size, 0.42 * size, 0, x * size, 0.42 * size, size * 0.11)
    glow.addColorStop(0, `rgb(234 255 255 / ${bright})`)
    glow.addColorStop(0.3, `rgb(88 199 243 / ${bright * 0.7})`)
    glow.addColorStop(1, 'rgb(88 199 243 / 0)')
    context.fillStyle = glow
    context.fillRect(0, 0, size, size)
  }
}
