/** Paints the textures of the malfunction's sky. */
import type { Scene } from 'phaser'
import { nextNoise } from '../../ui/noise.ts'

/** Side of the textures (px); they are shown much larger, since gouache may look soft. */
export const SKY_TEXTURE_SIZE = 1024
const COLOURS = [
  '#2a2570',
  '#3a3a94',
  '#4a5ab4',
  '#5a86c8',
  '#6f5aa8',
  '#8a6ab4',
  '#3d3272',
  '#1d1d5a',
] as const
const BRIGHT = ['#58c7f3', '#7fb8e8', '#9fd8f0', '#7f9ae0'] as const

/**
 * The key of a texture of the vortex, painted like gouache on first use: a deep ground, or strokes in arcs around the centre,
 * bluer and brighter near it.
 */
export function skyTexture(scene: Scene, layer: 'ground' | 'strokes'): string {
  const key = `whirl-${layer}`
  if (scene.textures.exists(key)) return key
  const texture = scene.textures.createCanvas(key, SKY_TEXTURE_SIZE, SKY_TEXTURE_SIZE)
  if (!texture) return key
  const { context } = texture
  const middle = SKY_TEXTURE_SIZE / 2
  if (layer === 'ground') {
    const fade = context.createRadialGradient(middle, middle, 0, middle, middle, middle)
    fade.addColorStop(0, '#4f86cc')
    fade.addColorStop(0.2, '#3a4aa0')
    fade.addColorStop(0.5, '#2f2a78')
    fade.addColorStop(1, '#171540')
    context.fillStyle = fade
    context.fillRect(0, 0, SKY_TEXTURE_SIZE, SKY_TEXTURE_SIZE)
  }
  strokes(context, middle, layer === 'ground' ? 620 : 300, layer === 'ground' ? 3 : 17)
  texture.refresh()
  return key
}

function strokes(context: CanvasRenderingContext2D, middle: number, count: number, seed: number): void {
  let state = seed
  const dice = (): number => {
    state = nextNoise(state)
    return (state >>> 0) / 0x1_0000_0000
  }
  context.lineCap = 'round'
  for (let i = 0; i < count; i++) {
    const far = 0.08 + dice() ** 0.7 * 0.92
    const radius = far * middle * 1.36
    const start = dice() * Math.PI * 2
    const near = far < 0.4 && dice() < 0.6
    const inks: readonly string[] = near ? BRIGHT : COLOURS
    context.strokeStyle = inks[Math.floor(dice() * inks.length)] ?? '#3a3a94'
    context.globalAlpha = 0.14 + dice() * 0.34
    context.lineWidth = 2 + dice() * 17 * far
    context.beginPath()
    context.ellipse(middle, middle, radius, radius * 0.94, 0, start, start + 0.08 + dice() * 0.42)
    context.stroke()
  }
  context.globalAlpha = 1
}
