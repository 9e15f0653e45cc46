/** Configures Phaser. */
import { type Game, Scale } from 'phaser'
import { startGame } from '../../phaser/start-game.ts'
import type { ScreenOptions } from '../screen-options.ts'
import type { HouseScene } from './house-scene.ts'
import { SPARE_FRAMES } from './spare-pace.ts'

/** Size of the stage in its own px; it is scaled to the window. */
export const STAGE = { width: 1920, height: 1080 } as const

/**
 * Creates the game with the house as its only scene.
 * @param fps limit of frames per second; 0 for none
 * @param canvas paints without WebGL
 * @param spare paints seldom, see `spare-pace.ts`
 */
export function houseGame(
  parent: HTMLElement,
  scene: HouseScene,
  { fps = 0, canvas = false, spare = false }: Pick<ScreenOptions, 'fps' | 'canvas' | 'spare'>,
): Game {
  const config = {
    parent,
    width: STAGE.width,
    height: STAGE.height,
    backgroundColor: '#12132b',
    banner: false,
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false },
    scale: { mode: Scale.NONE },
    // One texture per batch: some drivers mix up triangles of batches with several textures.
    // Mipmaps are only made of textures whose sides are powers of two: of the lesser sheets, and of drawings.
    render: {
      antialias: true,
      mipmapFilter: 'LINEAR_MIPMAP_LINEAR',
      powerPreference: 'high-performance',
      maxTextures: 1,
    },
    // Without smoothing, so that slow screens skip frames instead of slowing tweens down.
    // A limit waits by timers, too: asking for every frame of the browser only to skip it would keep the page busy.
    fps: {
      smoothStep: false,
      ...(fps > 0 ? { target: fps, forceSetTimeOut: true } : spare ? SPARE_FRAMES : {}),
    },
    scene,
  }
  return startGame(config, canvas)
}
