/**
 * Spreads the work of pictures over several tasks where the processor paints. There a canvas only notes what is drawn, and paints all of it
 * when it is shown or read, and an image is decoded when it is first drawn: all at once, that keeps a slow phone from answering.
 */
import type { Scene } from 'phaser'
import { within } from '../device/time-limit.ts'
import { hasSoftwareGraphics } from './software-graphics.ts'

/** How long (ms) the browser may take for a bitmap. */
const COPYING = 4_000

/** The bitmap of a picture; null if the browser makes none. */
async function bitmapOf(picture: HTMLImageElement | HTMLCanvasElement): Promise<ImageBitmap | null> {
  try {
    return await within(COPYING, createImageBitmap(picture))
  } catch {
    return null
  }
}

/** What becomes a texture: an image, and its bitmap where that is quicker. */
export interface TextureSource {
  readonly image: HTMLImageElement
  readonly bitmap: ImageBitmap | null
}

/** Prepares an image in the background. */
export async function quickSource(image: HTMLImageElement): Promise<TextureSource> {
  return { image, bitmap: hasSoftwareGraphics() ? await bitmapOf(image) : null }
}

/** The source that a scene's renderer takes. Without WebGL Phaser takes bitmaps, too, though its types do not say so. */
export function sourceFor(scene: Scene, { image, bitmap }: TextureSource): HTMLImageElement {
  const source = bitmap && !('gl' in scene.game.renderer) ? bitmap : image
  return source as HTMLImageElement
}

/** Waits for the next task: whatever waits for the page, such as a touch, is done before it. */
export const nextTask = (): Promise<void> => new Promise((done) => setTimeout(done))

/** Has a canvas paint what was drawn on it, and waits for the next task. */
export async function finishPainting(canvas: HTMLCanvasElement): Promise<void> {
  // A copy can only be made of what is painted.
  if (hasSoftwareGraphics()) (await bitmapOf(canvas))?.close()
  await nextTask()
}
