/**
 * Brushes for the mini-games' backdrops: washes, dry strokes, cut paper with a thick edge, and paper grain. A backdrop
 * is painted once when a mini-game starts; none of this runs while it is played. Units are field units.
 */
import { FIELD } from '../../../shared/minigames/engine.ts'
import { hasSoftwareGraphics } from '../../phaser/software-graphics.ts'

/** Draws into a 2D context whose units are set up already, and yields where it may be interrupted: often enough for slow phones. */
export type PaintBackdrop = (context: CanvasRenderingContext2D) => Generator<void>

/** Field units for one px of a backdrop: fine enough for soft paint, with a third of the memory of a sharp one. */
const UNITS_PER_PX = 1.4
/** The same where the processor paints: a backdrop takes it a third of the time. */
const UNITS_PER_PX_SPARE = 2.4
const GRAIN = 128

/** A pseudo-random number in [0, 1) that depends on `n` alone. */
export function noiseAt(n: number): number {
  const x = Math.sin(n * 127.1 + 311.7) * 43758.5453
  return x - Math.floor(x)
}

/**
 * Paints a backdrop with grain and a vignette over it, in steps.
 * @param rest called before each: waits until what was drawn is painted
 * @returns the canvas, and the field units for one of its px
 */
export async function paintBackdrop(
  paint: PaintBackdrop,
  rest: (canvas: HTMLCanvasElement) => Promise<unknown>,
): Promise<{ canvas: HTMLCanvasElement; scale: number }> {
  const scale = hasSoftwareGraphics() ? UNITS_PER_PX_SPARE : UNITS_PER_PX
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(FIELD.width / scale)
  canvas.height = Math.round(FIELD.height / scale)
  const context = canvas.getContext('2d')
  if (context) {
    context.scale(1 / scale, 1 / scale)
    await rest(canvas)
    for (const _ of paint(context)) await rest(canvas)
    await rest(canvas)
    vignette(context)
    grain(context)
    await rest(canvas)
  }
  return { canvas, scale }
}

/** Fills the field with a gradient from top to bottom through the colours, with brush strokes in it. */
export function wash(context: CanvasRenderingContext2D, colours: readonly string[], seed = 1): void {
  const fade = context.createLinearGradient(0, 0, 0, FIELD.height)
  for (const [i, colour] of colours.entries()) fade.addColorStop(i / Math.max(1, colours.length - 1), colour)
  context.fillStyle = fade
  context.fillRect(0, 0, FIELD.width, FIELD.height)
  context.lineCap = 'round'
  context.globalCompositeOperation = 'soft-light'
  for (let i = 0; i < 190; i++) {
    const bright = noiseAt(seed + i * 3.1) > 0.5
    context.strokeStyle = `rgb(${bright ? '255 244 224' : '8 8 30'} / ${0.03 + noiseAt(seed + i) * 0.1})`
    context.lineWidth = 14 + noiseAt(seed + i * 7) * 74
    const [x, y] = [noiseAt(seed + i * 11) * FIELD.width, noiseAt(seed + i * 13) * FIELD.height]
    const length = 140 + noiseAt(seed + i * 17) * 420
    context.beginPath()
    context.moveTo(x - length / 2, y)
    context.quadraticCurveTo(
      x,
      y - 40 + noiseAt(seed + i * 19) * 80,
      x + length / 2,
      y + noiseAt(seed + i * 23) * 30,
    )
    context.stroke()
  }
  context.globalCompositeOperation = 'source-over'
}

/**
 * A piece of cut paper through the given points, with a rough light edge and a shadow.
 * @param rough how far the edge strays (field units); `shadow` is its blur (px), `edge` the alpha of the light edge
 */
export function paper(
  context: CanvasRenderingContext2D,
  colour: string,
  points: readonly (readonly [number, number])[],
  { seed = 1, rough = 5, shadow = 14, edge = 0.28 } = {},
): void {
  const path = new Path2D()
  let n = 0
  for (const [i, [x, y]] of points.entries()) {
    const [nx, ny] = points[(i + 1) % points.length] ?? [x, y]
    const parts = Math.max(1, Math.round(Math.hypot(nx - x, ny - y) / 46))
    for (let part = 0; part < parts; part++) {
      const along = part / parts
      path.lineTo(
        x + (nx - x) * along + (noiseAt(seed * 31 + n) - 0.5) * rough,
        y + (ny - y) * along + (noiseAt(seed * 37 + n + 500) - 0.5) * rough,
      )
      n++
    }
  }
  path.closePath()
  context.save()
  context.shadowColor = 'rgb(7 7 22 / .6)'
  context.shadowBlur = shadow
  context.shadowOffsetX = 1
  context.shadowOffsetY = shadow / 3
  context.fillStyle = colour
  context.fill(path)
  context.restore()
  context.save()
  context.clip(path)
  dryStrokes(context, seed, boxAround(points, rough))
  context.strokeStyle = `rgb(255 243 220 / ${edge})`
  context.lineWidth = 4
  context.translate(1.5, 2)
  context.stroke(path)
  context.restore()
}

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

function boxAround(points: readonly (readonly [number, number])[], margin: number): Box {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  return {
    left: Math.min(...xs) - margin,
    right: Math.max(...xs) + margin,
    top: Math.min(...ys) - margin,
    bottom: Math.max(...ys) + margin,
  }
}

/** Dry brush strokes inside the current clip, which lies in `box`: those that miss it are left out. */
function dryStrokes(context: CanvasRenderingContext2D, seed: number, box: Box): void {
  context.globalCompositeOperation = 'soft-light'
  for (let i = 0; i < 60; i++) {
    const [x, y] = [noiseAt(seed * 3 + i * 11) * FIELD.width, noiseAt(seed * 5 + i * 13) * FIELD.height]
    if (x + 180 < box.left || x - 140 > box.right || y + 50 < box.top || y - 40 > box.bottom) continue
    context.strokeStyle = `rgb(${noiseAt(seed + i) > 0.5 ? '255 250 235' : '10 6 24'} / ${0.08 + noiseAt(seed + i * 5) * 0.2})`
    context.lineWidth = 6 + noiseAt(seed + i * 3) * 34
    context.beginPath()
    context.moveTo(x - 120, y)
    context.quadraticCurveTo(x, y - 20 + noiseAt(seed + i * 19) * 40, x + 160, y + 10)
    context.stroke()
  }
  context.globalCompositeOperation = 'source-over'
}

/** The corners of a rectangle, as `paper` takes them. */
export const rectPoints = (x: number, y: number, w: number, h: number): [number, number][] => [
  [x, y],
  [x + w, y],
  [x + w, y + h],
  [x, y + h],
]

/** A round pool of light, or of shadow with a blend mode that darkens. */
export function lightPool(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  radius: number,
  colour: string,
  mode: GlobalCompositeOperation = 'screen',
): void {
  const fade = context.createRadialGradient(x, y, 0, x, y, radius)
  fade.addColorStop(0, colour)
  fade.addColorStop(1, 'rgb(0 0 0 / 0)')
  context.globalCompositeOperation = mode
  context.fillStyle = fade
  context.fillRect(x - radius, y - radius, radius * 2, radius * 2)
  context.globalCompositeOperation = 'source-over'
}

/** Scatters stars between the top and `below` (y). */
export function scatterStars(
  context: CanvasRenderingContext2D,
  count: number,
  below: number = FIELD.height,
): void {
  for (let i = 0; i < count; i++) {
    context.fillStyle = `rgb(255 243 220 / ${0.2 + noiseAt(i + 900) * 0.6})`
    context.beginPath()
    context.arc(
      noiseAt(i) * FIELD.width,
      noiseAt(i + 300) * below,
      1.2 + noiseAt(i + 600) * 3,
      0,
      Math.PI * 2,
    )
    context.fill()
  }
}

/** Darkens the edges. */
function vignette(context: CanvasRenderingContext2D): void {
  const fade = context.createRadialGradient(500, 660, 420, 500, 700, 1020)
  fade.addColorStop(0, 'rgb(4 4 15 / 0)')
  fade.addColorStop(1, 'rgb(4 4 15 / .6)')
  context.fillStyle = fade
  context.fillRect(0, 0, FIELD.width, FIELD.height)
}

/** Paper grain over everything. */
function grain(context: CanvasRenderingContext2D): void {
  const tile = document.createElement('canvas')
  tile.width = GRAIN
  tile.height = GRAIN
  const inner = tile.getContext('2d')
  if (!inner) return
  const noise = inner.createImageData(GRAIN, GRAIN)
  for (let i = 0; i < noise.data.length; i += 4) {
    const grey = Math.round(noiseAt(i * 0.77) * 255)
    noise.data[i] = grey
    noise.data[i + 1] = grey
    noise.data[i + 2] = grey
    noise.data[i + 3] = 62
  }
  inner.putImageData(noise, 0, 0)
  const pattern = context.createPattern(tile, 'repeat')
  if (!pattern) return
  context.globalCompositeOperation = 'soft-light'
  context.fillStyle = pattern
  context.fillRect(0, 0, FIELD.width, FIELD.height)
  context.globalCompositeOperation = 'source-over'
}
