/** Loads the art's atlases into Phaser and creates images of their pieces. */
import { GameObjects, type Scene, type Textures } from 'phaser'
import type { ScreenSheet } from '../../art-data/art-names.ts'
import { type AtlasFrame, dataOf, imageOf } from '../../art-data/atlas-data.ts'

/** The sheet (atlas) of each piece, for all sheets that have loaded. */
const sheetOfPiece = new Map<string, ScreenSheet>()

/** Images that were created before their sheet had loaded: the piece they will show, and its size (1 is its size in the house). */
const waiting = new Map<GameObjects.Image, { readonly name: string; readonly size: number }>()

/** Queues sheets for loading; call in `preload`, or start the loader afterwards. */
export function loadArt(scene: Scene, sheets: readonly ScreenSheet[]): void {
  for (const sheet of sheets) {
    if (!hasSheet(scene, sheet)) scene.load.atlas(sheet, imageOf(sheet), dataOf(sheet))
  }
}

/** Whether a sheet has loaded. */
export const hasSheet = (scene: Scene, sheet: ScreenSheet): boolean => scene.textures.exists(sheet)

/** Registers the pieces of a loaded sheet, and shows them in every image that waits for one of them. */
export function registerSheet(scene: Scene, sheet: ScreenSheet): void {
  for (const name of scene.textures.get(sheet).getFrameNames()) sheetOfPiece.set(name, sheet)
  for (const [image, { name, size }] of waiting) {
    // An image that was destroyed meanwhile has no scene.
    if (!image.scene) waiting.delete(image)
    else if (image.scene === scene && fill(image, name, size)) waiting.delete(image)
  }
}

/**
 * Creates an image of a piece with its anchor at (x, y), `size` times as large as in the house, without adding it to the
 * scene. If the piece's sheet has not loaded yet, it shows the piece as soon as it has; keep it invisible until then.
 */
export function pieceImage(scene: Scene, name: string, x = 0, y = 0, size = 1): GameObjects.Image {
  const image = new GameObjects.Image(scene, x, y, '__MISSING')
  if (!fill(image, name, size)) waiting.set(image, { name, size })
  return image
}

/** Makes an image show another piece of the same scale, keeping its place and size. */
export function showPiece(image: GameObjects.Image, name: string): void {
  const frame = frameOf(image.scene, name)
  if (frame) image.setFrame(frame)
  else waiting.set(image, { name, size: waiting.get(image)?.size ?? 1 })
}

/** @returns false if the piece's sheet has not loaded */
function fill(image: GameObjects.Image, name: string, size: number): boolean {
  const frame = frameOf(image.scene, name)
  if (!frame) return false
  // The frame contains the piece's anchor, which becomes the image's origin.
  image.setFrame(frame).setScale(size / (frame.customData as AtlasFrame).scale)
  return true
}

function frameOf(scene: Scene, name: string): Textures.Frame | undefined {
  const sheet = sheetOfPiece.get(name)
  return sheet && hasSheet(scene, sheet) ? scene.textures.getFrame(sheet, name) : undefined
}

/** Creates an image of any texture, without adding it to the scene. */
export const textureImage = (scene: Scene, key: string, x = 0, y = 0): GameObjects.Image =>
  new GameObjects.Image(scene, x, y, key)

/**
 * Creates a container, without adding it to the scene. (`scene.make.container` sets a blend mode, which overrides those of
 * the children, so that none of them could be additive or multiply.)
 */
export const makeContainer = (scene: Scene, x = 0, y = 0): GameObjects.Container =>
  new GameObjects.Container(scene, x, y)
