/** The painted pieces, for Phaser: loads the sheets, cuts them into frames, and makes images of them. */
import { GameObjects, type Scene } from 'phaser'
import { ART, ART_SHEETS, type ArtFrame, type ArtName, type ArtSheet } from './art-manifest.ts'

const ALL: Readonly<Record<string, ArtFrame>> = ART

export const isPiece = (name: string): name is ArtName => name in ALL

/** The entry of a piece. Throws for a name that nobody painted. */
export function pieceOf(name: string): ArtFrame {
  const piece = ALL[name]
  if (!piece) throw new Error(`no piece is called "${name}"`)
  return piece
}

/** Queues sheets for loading; call in `preload`. */
export function loadArt(scene: Scene, sheets: readonly ArtSheet[]): void {
  for (const sheet of sheets) {
    if (!scene.textures.exists(sheet)) scene.load.image(sheet, ART_SHEETS[sheet].file)
  }
}

/** Cuts loaded sheets into frames; call once for each. */
export function cutArt(scene: Scene, sheets: readonly ArtSheet[]): void {
  for (const [name, { sheet, frame }] of Object.entries(ALL)) {
    if (!sheets.includes(sheet as ArtSheet) || !scene.textures.exists(sheet)) continue
    const texture = scene.textures.get(sheet)
    if (!texture.has(name)) texture.add(name, 0, ...frame)
  }
}

export const hasSheet = (scene: Scene, sheet: ArtSheet): boolean => scene.textures.exists(sheet)

/** Images whose sheet has not come yet, and what they are to show; nothing of them may be seen until then. */
const waiting = new Map<GameObjects.Image, string>()

/** Cuts a sheet that has just come, and gives every image that waits for it what it was made to show. */
export function arrive(scene: Scene, sheet: ArtSheet): void {
  cutArt(scene, [sheet])
  for (const [image, name] of waiting) {
    if (pieceOf(name).sheet !== sheet || (image.scene && image.scene !== scene)) continue
    waiting.delete(image)
    // What was destroyed while it waited has no scene any more.
    if (image.scene) showPiece(image, name)
  }
}

/** An image of a piece, its anchor at (x, y), at its size in world px; not yet in any list of what is shown. */
export function pieceImage(scene: Scene, name: string, x = 0, y = 0): GameObjects.Image {
  const image = new GameObjects.Image(scene, x, y, '__MISSING').setScale(1 / pieceOf(name).scale)
  showPiece(image, name)
  return image
}

/** An image of any texture, not yet in any list of what is shown. */
export const textureImage = (scene: Scene, key: string, x = 0, y = 0): GameObjects.Image =>
  new GameObjects.Image(scene, x, y, key)

/** Lets an image show another piece, keeping where it is. */
export function showPiece(image: GameObjects.Image, name: string): void {
  const { sheet, anchor } = pieceOf(name)
  if (image.scene.textures.exists(sheet)) image.setTexture(sheet, name).setOrigin(anchor[0], anchor[1])
  else waiting.set(image, name)
}

/**
 * A container that is in no list yet. (The engine's own maker gives containers a blend mode, and with it everything in
 * them: nothing inside could multiply or add.)
 */
export const box = (scene: Scene, x = 0, y = 0): GameObjects.Container =>
  new GameObjects.Container(scene, x, y)
