/** The painted pieces of the dreams: fetched once, cut into frames for each picture. */
import type { Scene } from 'phaser'
import type { Role } from '../../../shared/content/ids.ts'
import type { ArtFrame } from '../../kit/art-manifest.ts'
import { PHONE_ART, PHONE_ART_SHEETS, type PhoneArtName } from '../../kit/art-manifest-phone.ts'

const SHEET = 'phone-dreams'
/** The dreamer's own figure, a picture by itself. */
const FIGURE = 'figure'
let fetching: Promise<HTMLImageElement> | null = null

/** Sends for the pieces; asked again after it failed, it tries again. Rejects if they cannot be had. */
export function fetchPieces(): Promise<HTMLImageElement> {
  fetching ??= load(PHONE_ART_SHEETS[SHEET].file).catch((error: unknown) => {
    fetching = null
    throw error
  })
  return fetching
}

/** A picture by its address, ready to be drawn. Rejects if it cannot be had. */
async function load(file: string): Promise<HTMLImageElement> {
  const image = new Image()
  image.src = file
  await image.decode()
  return image
}

/** One of the family, for dreams that show who dreams; undefined if it cannot be had: no dream waits for it. */
export const fetchFigure = (role: Role): Promise<HTMLImageElement | undefined> =>
  load(PHONE_ART_SHEETS[`phone-${role}`].file).catch(() => undefined)

/** Cuts the pieces for a scene. */
export function cutPieces(scene: Scene, image: HTMLImageElement, figure?: HTMLImageElement): void {
  if (figure) scene.textures.addImage(FIGURE, figure)
  const texture = scene.textures.addImage(SHEET, image)
  const frames: Readonly<Record<string, ArtFrame>> = PHONE_ART
  for (const [name, { sheet, frame }] of Object.entries(frames)) {
    if (sheet === SHEET) texture?.add(name, 0, ...frame)
  }
}

export type { PhoneArtName }
export { FIGURE, PHONE_ART, SHEET }
