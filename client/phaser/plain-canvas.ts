/**
 * What Phaser's Canvas renderer lacks (Phaser 4.2). It knows no tints: words that are tinted dark would stay white on white
 * paper, and lights of all colours be alike. And it takes every browser for one without multiplying until two pictures have
 * loaded, by which time a game has started: the light of the rooms would cover them.
 */
import type { GameObjects, Renderer, Textures } from 'phaser'
import { BlendModes, TintModes } from 'phaser'

/** With more px than this in all copies (32 MB) those are dropped that were not used for longest. */
const MOST_PIXELS = 8_000_000
/** A copy that was used so recently (ms) is still in the picture, and kept in any case. */
const IN_USE = 1_000

/** Copies are made in every eighth shade only: a light that fades would need a new one in every frame. */
const SHADE = 8

/** How a copy is coloured: `multiply` and `screen` mix with the drawing, `source-in` keeps only its shape. */
type Mixing = 'multiply' | 'screen' | 'source-in'

/** A colour (0xRRGGBB) in the nearest shade that copies are made in; black and white stay what they are. */
export function nearestShade(colour: number): number {
  let shade = 0
  for (const shift of [16, 8, 0]) {
    const channel = Math.round(((colour >> shift) & 0xff) / SHADE) * SHADE
    shade |= Math.min(0xff, channel) << shift
  }
  return shade
}

const MIXINGS: Readonly<Record<number, Mixing>> = {
  [TintModes.MULTIPLY]: 'multiply',
  [TintModes.FILL]: 'source-in',
  [TintModes.SCREEN]: 'screen',
}

/**
 * Makes a renderer tint and multiply, if it is the one without WebGL; call it once for each game. A tinted sprite is drawn from
 * a copy of its frame in that colour. Cropped sprites, corners of different colours and other modes of tints stay untinted.
 */
export function completeCanvas(
  renderer: Renderer.Canvas.CanvasRenderer | Renderer.WebGL.WebGLRenderer,
): void {
  if (!('batchSprite' in renderer)) return
  renderer.blendModes[BlendModes.MULTIPLY] = 'multiply'
  const copies = new TintedCopies()
  const draw = renderer.batchSprite.bind(renderer)
  renderer.batchSprite = (sprite, frame, camera, parent) =>
    draw(sprite, copies.frameFor(sprite as GameObjects.Image, frame), camera, parent)
}

/** Tinted copies of frames. */
class TintedCopies {
  /** By frame and colour, with the time of their last use (page time, ms); the longest unused first. */
  private readonly kept = new Map<string, { copy: Textures.Frame; usedAt: number }>()
  private pixels = 0

  frameFor(sprite: GameObjects.Image, frame: Textures.Frame): Textures.Frame {
    const mixing = MIXINGS[sprite.tintMode]
    if (!sprite.isTinted || sprite.isCropped || !mixing) return frame
    const colour = nearestShade(sprite.tintTopLeft)
    const key = `${frame.texture.key}|${frame.name}|${colour}|${mixing}`
    const before = this.kept.get(key)
    const copy = before?.copy ?? tintedCopy(frame, colour, mixing)
    const now = performance.now()
    if (before) this.kept.delete(key)
    else this.makeRoom(frame.cutWidth * frame.cutHeight, now)
    this.kept.set(key, { copy, usedAt: now })
    return copy
  }

  private makeRoom(pixels: number, now: number): void {
    this.pixels += pixels
    for (const [oldest, { copy, usedAt }] of this.kept) {
      if (this.pixels <= MOST_PIXELS || now - usedAt < IN_USE) return
      this.kept.delete(oldest)
      this.pixels -= copy.cutWidth * copy.cutHeight
    }
  }
}

/** A stand-in for a frame that lies in a canvas of its own. The renderer reads nothing else of its source. */
function tintedCopy(frame: Textures.Frame, colour: number, mixing: Mixing): Textures.Frame {
  const { cutWidth: width, cutHeight: height, source } = frame
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.ceil(width))
  canvas.height = Math.max(1, Math.ceil(height))
  const context = canvas.getContext('2d')
  const { x, y } = frame.canvasData as { x: number; y: number }
  const drawing = source.image as CanvasImageSource
  if (context) {
    const paint = () => context.drawImage(drawing, x, y, width, height, 0, 0, width, height)
    paint()
    context.globalCompositeOperation = mixing
    context.fillStyle = `#${colour.toString(16).padStart(6, '0')}`
    context.fillRect(0, 0, canvas.width, canvas.height)
    if (mixing !== 'source-in') {
      // These have also filled what was transparent.
      context.globalCompositeOperation = 'destination-in'
      paint()
    }
  }
  return Object.create(frame, {
    source: { value: { image: canvas, resolution: source.resolution, scaleMode: source.scaleMode } },
    canvasData: { value: { ...frame.canvasData, x: 0, y: 0 } },
  }) as Textures.Frame
}
