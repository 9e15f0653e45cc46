/** The engine around the house. */
import { AUTO, Game, Scale } from 'phaser'
import type { HouseScene } from './house-scene.ts'

/** Size of the stage in its own px; it is scaled to whatever there is. */
export const STAGE = { width: 1920, height: 1080 } as const

/** @param fps frames a second at most; 0 for as many as there are */
export function houseGame(parent: HTMLElement, scene: HouseScene, fps: number): Game {
  return new Game({
    type: AUTO,
    parent,
    width: STAGE.width,
    height: STAGE.height,
    backgroundColor: '#12132b',
    banner: false,
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false },
    scale: { mode: Scale.NONE },
    // One texture a batch: some drivers mix up triangles that draw from several.
    render: { antialias: true, powerPreference: 'high-performance', maxTextures: 1 },
    // Slow screens miss frames, but not the end of a move.
    fps: { smoothStep: false, ...(fps > 0 ? { limit: fps } : {}) },
    scene,
  })
}
