/** The painted sprites of the mini-games: fetched once a page, and made textures for each game that is started. */
import type { Scene } from 'phaser'
import type { Role } from '../../../shared/content/ids.ts'
import { type Atlas, fetchAtlas, imageOf } from '../../art-data/atlas-data.ts'
import { loadImage } from '../../device/load-image.ts'
import { quickSource, sourceFor, type TextureSource } from '../../phaser/painting-steps.ts'

/** Key of the atlas texture. */
export const ATLAS_KEY = 'phone-dreams'
/** Key of the texture of the dreamer's own figure. */
export const FIGURE_KEY = 'figure'

/** The atlas: its image, and the frames on it. */
export interface DreamArt {
  readonly image: TextureSource
  readonly atlas: Atlas
}

let fetching: Promise<DreamArt> | null = null

/** Fetches the atlas once. A call after a failure tries again. @throws if it cannot be loaded */
export function fetchDreamArt(): Promise<DreamArt> {
  fetching ??= Promise.all([loadSource(imageOf(ATLAS_KEY)), fetchAtlas(ATLAS_KEY)]).then(
    ([image, atlas]) => ({ image, atlas }),
    (error: unknown) => {
      fetching = null
      throw error
    },
  )
  return fetching
}

/** @throws if the image cannot be loaded */
const loadSource = async (file: string): Promise<TextureSource> => quickSource(await loadImage(file))

/** The figure of a role, for mini-games that show the dreamer. Undefined if it cannot be loaded: the game starts without. */
export const fetchFigure = (role: Role): Promise<TextureSource | undefined> =>
  loadSource(imageOf(`phone-${role}`)).catch(() => undefined)

/** Adds the textures of the atlas, and of the figure if there is one, to a scene. */
export function addTextures(scene: Scene, { image, atlas }: DreamArt, figure?: TextureSource): void {
  if (figure) scene.textures.addImage(FIGURE_KEY, sourceFor(scene, figure))
  scene.textures.addAtlas(ATLAS_KEY, sourceFor(scene, image), atlas)
}
