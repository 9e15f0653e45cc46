/** The painted pieces, for Phaser: loads the sheets, cuts them into frames, and makes images of them. */
import { GameObjects, type Scene } from 'phaser'
import { ART, ART_SHEETS, type ArtFrame, type ArtName, type ArtSheet } from './art-manifest.ts'

const ALL: Readonly<Record<string, ArtFrame>> = ART

/** Whole pictures that stand on a stage by themselves: pages show them when they are wanted, no engine loads them. */
const PLATES = /^(ending|prologue)-|^(covers|near)$/
const SHEETS = (Object.keys(ART_SHEETS) as ArtSheet[]).filter((sheet) => !PLATES.test(sheet))

export const isPiece = (name: string): name is ArtName => name in ALL

/** The entry of a piece. Throws for a name that nobody painted. */
export function pieceOf(name: string): ArtFrame {
  const piece = ALL[name]
  if (!piece) throw new Error(`no piece is called "${name}"`)
  return piece
}

/** Queues sheets for loading; call in `preload`. */
export function loadArt(scene: Scene, sheets: readonly ArtSheet[] = SHEETS): void {
  for (const sheet of sheets) {
    if (!scene.textures.exists(sheet)) scene.load.image(sheet, ART_SHEETS[sheet].file)
  }
}

/** Cuts the loaded sheets into frames; call once in `create`. */
export function cutArt(scene: Scene, sheets: readonly ArtSheet[] = SHEETS): void {
  for (const [name, { sheet, frame }] of Object.entries(ALL)) {
    if (!sheets.includes(sheet as ArtSheet) || !scene.textures.exists(sheet)) continue
    const texture = scene.textures.get(sheet)
    if (!texture.has(name)) texture.add(name, 0, ...frame)
  }
}

/** An image of a piece, its anchor at (x, y), at its size in world px; not yet in any list of what is shown. */
export function pieceImage(scene: Scene, name: string, x = 0, y = 0): GameObjects.Image {
  const { sheet, anchor, scale } = pieceOf(name)
  return new GameObjects.Image(scene, x, y, sheet, name).setOrigin(anchor[0], anchor[1]).setScale(1 / scale)
}

/** An image of any texture, not yet in any list of what is shown. */
export const textureImage = (scene: Scene, key: string, x = 0, y = 0): GameObjects.Image =>
  new GameObjects.Image(scene, x, y, key)

/** Lets an image show another piece, keeping where it is. */
export function showPiece(image: GameObjects.Image, name: string): void {
  const { sheet, anchor } = pieceOf(name)
  image.setTexture(sheet, name).setOrigin(anchor[0], anchor[1])
}

/**
 * A container that is in no list yet. (The engine's own maker gives containers a blend mode, and with it everything in
 * them: nothing inside could multiply or add.)
 */
export const box = (scene: Scene, x = 0, y = 0): GameObjects.Container =>
  new GameObjects.Container(scene, x, y)
