/** The one texture of all glows: a white radial gradient, tinted where it is drawn. */
import type { Scene } from 'phaser'

export const GLOW_KEY = 'glow'
const SIZE = 128

/** Adds the texture {@link GLOW_KEY} to a scene. */
export function makeGlowTexture(scene: Scene): void {
  const canvas = scene.textures.createCanvas(GLOW_KEY, SIZE, SIZE)
  if (!canvas) return
  const half = SIZE / 2
  const fade = canvas.context.createRadialGradient(half, half, 0, half, half, half)
  fade.addColorStop(0, 'rgb(255 255 255 / 1)')
  fade.addColorStop(0.35, 'rgb(255 255 255 / .45)')
  fade.addColorStop(1, 'rgb(255 255 255 / 0)')
  canvas.context.fillStyle = fade
  canvas.context.fillRect(0, 0, SIZE, SIZE)
  canvas.refresh()
}
