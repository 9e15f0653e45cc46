/** Configures Phaser. */
import { type Game, Scale } from 'phaser'
import { startGame } from '../../phaser/start-game.ts'
import type { HouseScene } from './house-scene.ts'

/** Size of the stage in its own px; it is scaled to the window. */
export const STAGE = { width: 1920, height: 1080 } as const

/**
 * Creates the game with the house as its only scene.
 * @param fps limit of frames per second; 0 for none
 * @param canvas paints without WebGL
 */
export function houseGame(parent: HTMLElement, scene: HouseScene, fps: number, canvas: boolean): Game {
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
    fps: { smoothStep: false, ...(fps > 0 ? { limit: fps } : {}) },
    scene,
  }
  return startGame(config, canvas)
}
