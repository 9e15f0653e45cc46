/**
 * Makes pictures into textures quickly where the processor draws: WebGL decodes an image once more for that, on the page's main thread,
 * but takes a bitmap as it is. Everywhere else Phaser's own way is as quick, and older Safaris can't turn bitmaps over.
 */
import type { Scene, Textures } from 'phaser'
import { within } from '../device/time-limit.ts'
import { hasSoftwareGraphics } from './software-graphics.ts'

/** How long (ms) the browser may take for a bitmap. */
const TURNING = 4_000

/** What becomes a texture: the picture itself, and its bitmap where that is quicker. */
export interface TextureSource<T extends HTMLImageElement | HTMLCanvasElement> {
  readonly picture: T
  readonly bitmap: ImageBitmap | null
}

/** Prepares a picture in the background. */
export async function quickSource<T extends HTMLImageElement | HTMLCanvasElement>(
  picture: T,
): Promise<TextureSource<T>> {
  // WebGL reads pictures from the bottom, and turns all over but bitmaps.
  const bitmap = hasSoftwareGraphics()
    ? await within(TURNING, createImageBitmap(picture, { imageOrientation: 'flipY' })).catch(() => null)
    : null
  return { picture, bitmap }
}

/** The source that the scene's renderer takes; Phaser takes bitmaps, too, though its types do not say so. */
export function sourceFor<T extends HTMLImageElement | HTMLCanvasElement>(
  scene: Scene,
  { picture, bitmap }: TextureSource<T>,
): HTMLImageElement {
  const source = bitmap && 'gl' in scene.game.renderer ? bitmap : picture
  return source as unknown as HTMLImageElement
}

/** Adds a picture as the texture of a key. */
export const addQuickTexture = <T extends HTMLImageElement | HTMLCanvasElement>(
  scene: Scene,
  key: string,
  source: TextureSource<T>,
): Textures.Texture | null => scene.textures.addImage(key, sourceFor(scene, source))
