/** A drawn face that slowly turns into something wrong, and stays just as its table drew it in every other way. */
import type { Stroke } from '../../../shared/protocol/actions.ts'
import { lessMotion } from '../../device/reduced-motion.ts'
import { paintStrokes } from '../../ui/crayon-canvas.ts'
import { paintWrong } from './line-morph.ts'
import { mannerOf, momentOf, STILL_AT } from './morph-styles.ts'
import { createWebglMorph } from './webgl-morph.ts'

/** A picture this often (ms) is enough for what moves so slowly, and easy on a small battery. */
const FRAME = 40

/** How much of the frame the drawing takes, as on the wall. */
const FACE = 0.86

/** Plays the morph in a canvas until the canvas leaves the page. */
export function morph(canvas: HTMLCanvasElement, strokes: readonly Stroke[], seed: number): void {
  const context = canvas.getContext('2d')
  if (!context) return
  const size = canvas.width
  const air = (size * (1 - FACE)) / 2
  const glass = createWebglMorph(inCrayon(size, strokes))
  canvas.toggleAttribute('data-glass', glass !== null)
  const manner = mannerOf(seed)
  const began = performance.now()
  const draw = () => {
    if (!canvas.isConnected) return
    const moment = momentOf(manner, lessMotion() ? STILL_AT : performance.now() - began)
    context.setTransform(1, 0, 0, 1, 0, 0)
    context.clearRect(0, 0, size, size)
    context.setTransform(FACE, 0, 0, FACE, air, air)
    if (glass && !glass.isLost()) {
      glass.paint(moment)
      context.drawImage(glass.canvas, 0, 0)
    } else paintWrong(context, size, strokes, moment)
    if (!lessMotion()) setTimeout(() => requestAnimationFrame(draw), FRAME)
  }
  requestAnimationFrame(draw)
}

/** The drawing in crayon, on nothing. */
function inCrayon(size: number, strokes: readonly Stroke[]): HTMLCanvasElement {
  const picture = document.createElement('canvas')
  picture.width = size
  picture.height = size
  const context = picture.getContext('2d')
  if (context) paintStrokes(context, strokes, size)
  return picture
}
