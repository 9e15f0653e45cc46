/** Animates the distortion of a drawn face in a canvas. */
import type { Stroke } from '../../shared/protocol/actions.ts'
import { isMotionReduced } from '../device/reduced-motion.ts'
import { hasSoftwareGraphics } from '../phaser/software-graphics.ts'
import { paintStrokes } from './crayon-canvas.ts'
import { paintDistorted } from './line-morph.ts'
import { morphFrame, morphStyle, STILL_AT } from './morph-styles.ts'
import { createWebglMorph } from './webgl-morph.ts'

/** Time between two frames (ms): enough for slow motion, and easy on the battery. */
const FRAME_MS = 40

/** The drawing's share of the frame's width, as on the wall. */
const FACE_SHARE = 0.86

/** Plays the distortion in a square canvas until the canvas is removed from the page. */
export function morph(canvas: HTMLCanvasElement, strokes: readonly Stroke[], seed: number): void {
  const context = canvas.getContext('2d')
  if (!context) return
  const size = canvas.width
  const margin = (size * (1 - FACE_SHARE)) / 2
  // Without a graphics card every frame would have to be fetched back from a picture that the processor has drawn.
  const webgl = hasSoftwareGraphics() ? null : createWebglMorph(inCrayon(size, strokes))
  canvas.toggleAttribute('data-glass', webgl !== null)
  const style = morphStyle(seed)
  const startedAt = performance.now()
  const draw = () => {
    if (!canvas.isConnected) return
    const frame = morphFrame(style, isMotionReduced() ? STILL_AT : performance.now() - startedAt)
    context.setTransform(1, 0, 0, 1, 0, 0)
    context.clearRect(0, 0, size, size)
    context.setTransform(FACE_SHARE, 0, 0, FACE_SHARE, margin, margin)
    if (webgl && !webgl.isLost()) {
      webgl.paint(frame)
      context.drawImage(webgl.canvas, 0, 0)
    } else paintDistorted(context, size, strokes, frame)
    if (!isMotionReduced()) setTimeout(() => requestAnimationFrame(draw), FRAME_MS)
  }
  requestAnimationFrame(draw)
}

/** The drawing on a transparent background. */
function inCrayon(size: number, strokes: readonly Stroke[]): HTMLCanvasElement {
  const picture = document.createElement('canvas')
  picture.width = size
  picture.height = size
  const context = picture.getContext('2d')
  if (context) paintStrokes(context, strokes, size)
  return picture
}
