/** Textures that are painted in the browser: glows, weather, lettering, and the players' drawings. */
import type { Scene } from 'phaser'
import type { DrawingView } from '../../../shared/views/types.ts'
import { parseStrokes } from '../../../shared/views/types.ts'
import { paintStrokes } from '../../ui/crayon-canvas.ts'
import { graphemesOf, piecesOf } from '../../ui/letters.ts'
import { hashOf } from '../../ui/noise.ts'

/** Key of the glow's texture. */
export const GLOW = 'glow'
/** Radius of the glow's texture in px: show it at `radius / GLOW_RADIUS`. */
export const GLOW_RADIUS = 128

/** Creates a white radial glow, to be tinted and blended additively. */
export function makeGlow(scene: Scene): void {
  if (scene.textures.exists(GLOW)) return
  const size = GLOW_RADIUS * 2
  const texture = scene.textures.createCanvas(GLOW, size, size)
  if (!texture) return
  const fade = texture.context.createRadialGradient(
    GLOW_RADIUS,
    GLOW_RADIUS,
    0,
    GLOW_RADIUS,
    GLOW_RADIUS,
    GLOW_RADIUS,
  )
  for (const [at, alpha] of [
    [0, 1],
    [0.12, 0.72],
    [0.3, 0.34],
    [0.6, 0.1],
    [1, 0],
  ] as const) {
    fade.addColorStop(at, `rgba(255,255,255,${alpha})`)
  }
  texture.context.fillStyle = fade
  texture.context.fillRect(0, 0, size, size)
  texture.refresh()
}

/** Key of the ring's texture. */
export const RING = 'ring'
/** Radius of the ring's texture in px: show it at `radius / RING_RADIUS`. */
export const RING_RADIUS = 120

/** Creates a soft white ring, to be tinted and blended additively: the sphere's hum. */
export function makeRing(scene: Scene): void {
  if (scene.textures.exists(RING)) return
  const size = (RING_RADIUS + 8) * 2
  const texture = scene.textures.createCanvas(RING, size, size)
  if (!texture) return
  const { context } = texture
  for (const [width, alpha] of [
    [14, 0.12],
    [8, 0.25],
    [3, 0.8],
  ] as const) {
    context.lineWidth = width
    context.strokeStyle = `rgba(255,255,255,${alpha})`
    context.beginPath()
    context.arc(size / 2, size / 2, RING_RADIUS, 0, Math.PI * 2)
    context.stroke()
  }
  texture.refresh()
}

/** Key of the snowflake's texture. */
export const FLAKE = 'flake'

/** Creates a snowflake: a soft white dot of 16 px. */
export function makeFlake(scene: Scene): void {
  if (scene.textures.exists(FLAKE)) return
  const texture = scene.textures.createCanvas(FLAKE, 16, 16)
  if (!texture) return
  const { context } = texture
  const fade = context.createRadialGradient(8, 8, 0, 8, 8, 8)
  fade.addColorStop(0, 'rgba(255,255,255,1)')
  fade.addColorStop(0.55, 'rgba(255,255,255,.9)')
  fade.addColorStop(1, 'rgba(255,255,255,0)')
  context.fillStyle = fade
  context.fillRect(0, 0, 16, 16)
  texture.refresh()
}

/** Key of the raindrop's texture. */
export const STREAK = 'streak'

/** Creates a raindrop: a stroke of 48 px that fades upwards. */
export function makeStreak(scene: Scene): void {
  if (scene.textures.exists(STREAK)) return
  const texture = scene.textures.createCanvas(STREAK, 4, 48)
  if (!texture) return
  const { context } = texture
  const fade = context.createLinearGradient(0, 0, 0, 48)
  fade.addColorStop(0, 'rgba(255,255,255,0)')
  fade.addColorStop(1, 'rgba(255,255,255,.9)')
  context.fillStyle = fade
  context.fillRect(1, 0, 2, 48)
  texture.refresh()
}

/** Side of a drawing's texture (px): a power of two, so that it has mipmaps and is smooth when it is small. */
export const DRAWING_SIZE = 512

/** The key of a drawing's texture, painted on first use in crayon, or in chalk for dark backgrounds. */
export function drawingTexture(scene: Scene, drawing: DrawingView, chalk = false): string {
  const key = `drawing-${chalk ? 'chalk' : 'wax'}-${hash(drawing.strokes)}`
  if (scene.textures.exists(key)) return key
  const texture = scene.textures.createCanvas(key, DRAWING_SIZE, DRAWING_SIZE)
  if (!texture) return key
  paintStrokes(texture.context, parseStrokes(drawing), DRAWING_SIZE, { chalk })
  texture.refresh()
  return key
}

/** A short hash of a text, for texture keys. */
export const hash = (text: string): string => hashOf(text).toString(36)

/** The key of a texture with words along an arc. @param radius of the arc (px) @param ink CSS colour */
export function arcTexture(scene: Scene, words: string, radius: number, ink: string): string {
  const key = `arc-${hash(words)}-${radius}`
  if (scene.textures.exists(key)) return key
  const size = 46
  const probe = document.createElement('canvas').getContext('2d')
  if (!probe) return key
  probe.font = `900 ${size}px "Londrina Solid", Andika`
  const pieces = piecesOf(words)
  // Words that only a browser can set stand in one straight run.
  const whole = pieces.some((word) => word.length === 1 && graphemesOf(word[0] ?? '').length > 1)
  const letters = whole ? [words] : graphemesOf(words)
  const widths = letters.map((letter) => probe.measureText(letter).width + 2)
  const sweep = widths.reduce((sum, width) => sum + width, 0) / radius
  const half = Math.min(Math.PI / 2, sweep / 2)
  const width = Math.ceil((whole ? (widths[0] ?? 0) : 2 * radius * Math.sin(half)) + size * 2)
  const height = Math.ceil(whole ? size * 2 : radius * (1 - Math.cos(half)) + size * 2)
  const texture = scene.textures.createCanvas(key, width, height)
  if (!texture) return key
  const { context } = texture
  context.font = probe.font
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  context.shadowColor = 'rgba(7,7,22,.7)'
  context.shadowBlur = 7
  context.shadowOffsetY = 4
  context.fillStyle = ink
  let angle = -sweep / 2
  for (const [i, letter] of letters.entries()) {
    const step = (widths[i] ?? 0) / radius
    const middle = angle + step / 2
    context.save()
    context.translate(width / 2 + Math.sin(middle) * radius, size + radius * (1 - Math.cos(middle)))
    context.rotate(middle + (((i * 37) % 7) - 3) * 0.02)
    context.fillText(letter, 0, 0)
    context.restore()
    angle += step
  }
  texture.refresh()
  return key
}
