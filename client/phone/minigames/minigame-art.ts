/** The painted pieces of the dreams: fetched once, made a texture for each game that is played. */
import type { Scene } from 'phaser'
import type { Role } from '../../../shared/content/ids.ts'
import { type Atlas, fetchAtlas, imageOf } from '../../art-data/atlas-data.ts'

/** The texture of all pieces. */
export const ATLAS_KEY = 'phone-dreams'
/** The dreamer's own figure, a picture by itself. */
export const FIGURE_KEY = 'figure'

/** The picture of all pieces, and where on it each one lies. */
export interface DreamArt {
  readonly image: HTMLImageElement
  readonly atlas: Atlas
}

let fetching: Promise<DreamArt> | null = null

/** Sends for the pieces; asked again after it failed, it tries again. Rejects if they cannot be had. */
export function fetchDreamArt(): Promise<DreamArt> {
  fetching ??= Promise.all([load(imageOf(ATLAS_KEY)), fetchAtlas(ATLAS_KEY)]).then(
    ([image, atlas]) => ({ image, atlas }),
    (error: unknown) => {
      fetching = null
      throw error
    },
  )
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
  load(imageOf(`phone-${role}`)).catch(() => undefined)

/** Makes textures of the pieces, and of the figure if there is one, for a scene. */
export function addTextures(scene: Scene, { image, atlas }: DreamArt, figure?: HTMLImageElement): void {
  if (figure) scene.textures.addImage(FIGURE_KEY, figure)
  scene.textures.addAtlas(ATLAS_KEY, image, atlas)
}
