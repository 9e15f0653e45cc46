/**
 * Sheets for slow screens, whose canvas is coarse: copies of half the size whose sides are powers of two, because only those
 * have mipmaps in WebGL 1. Without them small figures and portraits turn into stairs of pixels. They need less memory, too.
 */
import type { Scene } from 'phaser'

/** The longest side of a copy (px). */
const LONGEST = 2_048

/** The power of two that is nearest to half of a length (px); frames are fractions of a sheet, so it may be stretched. */
export function lesserSide(length: number): number {
  return Math.min(LONGEST, 2 ** Math.max(0, Math.round(Math.log2(Math.max(1, length / 2)))))
}

/** Replaces a loaded sheet's texture by its copy; without WebGL, or once it is one, nothing happens. */
export function lessenSheet(scene: Scene, sheet: string): void {
  const [source] = scene.textures.get(sheet).source
  const { renderer } = scene.game
  const image = source?.image
  if (!source?.glTexture || !('gl' in renderer) || !(image instanceof HTMLImageElement)) return
  const canvas = document.createElement('canvas')
  canvas.width = lesserSide(image.width)
  canvas.height = lesserSide(image.height)
  const context = canvas.getContext('2d')
  if (!context) return
  context.imageSmoothingQuality = 'high'
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  const before = source.glTexture
  const after = renderer.createTextureFromSource(canvas, canvas.width, canvas.height, source.scaleMode, true)
  if (!after) return
  source.glTexture = after
  // The source keeps its width and height, which the frames are measured in.
  source.image = canvas
  renderer.deleteTexture(before)
}
