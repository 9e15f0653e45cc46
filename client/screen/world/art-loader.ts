/** The painted pieces, for Phaser: loads their atlases and makes images of them. */
import { GameObjects, type Scene, type Textures } from 'phaser'
import type { ScreenSheet } from '../../art-data/art-names.ts'
import { type AtlasFrame, dataOf, imageOf } from '../../art-data/atlas-data.ts'

/** Which sheet each piece is on, of all sheets that have arrived. */
const sheetOfPiece = new Map<string, ScreenSheet>()

/** Images made before their sheet was there: what they are to show, and how large (1 is the size of the house). */
const waiting = new Map<GameObjects.Image, { readonly name: string; readonly size: number }>()

/** Queues sheets for loading; call in `preload`, or start the loader afterwards. */
export function loadArt(scene: Scene, sheets: readonly ScreenSheet[]): void {
  for (const sheet of sheets) {
    if (!hasSheet(scene, sheet)) scene.load.atlas(sheet, imageOf(sheet), dataOf(sheet))
  }
}

/** True if a sheet is loaded. */
export const hasSheet = (scene: Scene, sheet: ScreenSheet): boolean => scene.textures.exists(sheet)

/** Makes the pieces of a loaded sheet known, and shows them in every image that waits for one of them. */
export function registerSheet(scene: Scene, sheet: ScreenSheet): void {
  for (const name of scene.textures.get(sheet).getFrameNames()) sheetOfPiece.set(name, sheet)
  for (const [image, { name, size }] of waiting) {
    // An image that was destroyed while it waited has no scene any more.
    if (!image.scene) waiting.delete(image)
    else if (image.scene === scene && fill(image, name, size)) waiting.delete(image)
  }
}

/**
 * An image of a piece, its anchor at (x, y), `size` times as large as in the house; not yet in any list of what is
 * shown. Keep it invisible until the piece's sheet is there: it shows the piece as soon as that arrives.
 */
export function pieceImage(scene: Scene, name: string, x = 0, y = 0, size = 1): GameObjects.Image {
  const image = new GameObjects.Image(scene, x, y, '__MISSING')
  if (!fill(image, name, size)) waiting.set(image, { name, size })
  return image
}

/** Lets an image show another piece of the same scale, keeping its place and size. */
export function showPiece(image: GameObjects.Image, name: string): void {
  const frame = frameOf(image.scene, name)
  if (frame) image.setFrame(frame)
  else waiting.set(image, { name, size: waiting.get(image)?.size ?? 1 })
}

/** @returns false if the piece's sheet is not there */
function fill(image: GameObjects.Image, name: string, size: number): boolean {
  const frame = frameOf(image.scene, name)
  if (!frame) return false
  // The frame brings the piece's anchor as its origin.
  image.setFrame(frame).setScale(size / (frame.customData as AtlasFrame).scale)
  return true
}

function frameOf(scene: Scene, name: string): Textures.Frame | undefined {
  const sheet = sheetOfPiece.get(name)
  return sheet && hasSheet(scene, sheet) ? scene.textures.getFrame(sheet, name) : undefined
}

/** An image of any texture, not yet in any list of what is shown. */
export const textureImage = (scene: Scene, key: string, x = 0, y = 0): GameObjects.Image =>
  new GameObjects.Image(scene, x, y, key)

/**
 * A container that is in no list yet. (The engine's own maker gives containers a blend mode, and with it everything in
 * them: nothing inside could multiply or add.)
 */
export const makeContainer = (scene: Scene, x = 0, y = 0): GameObjects.Container =>
  new GameObjects.Container(scene, x, y)
