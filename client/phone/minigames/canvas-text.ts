/** Words on a picture: each is written once, in white, on a canvas of its own, and takes its colour and size from there. */
import type { Scene } from 'phaser'

/** The two hands that write: what people say, and what the house says in its big letters. */
const HANDS = {
  words: { font: '700 64px Andika', size: 64 },
  title: { font: '900 96px "Londrina Solid", Andika', size: 96 },
} as const
export type CanvasFont = keyof typeof HANDS

/** Room around the letters, as a share of their size: for whatever hangs down or leans out. */
const AIR = 0.5

export interface TextTexture {
  /** The texture it is on. */
  readonly key: string
  /** Size of its letters in texture px. */
  readonly size: number
}

export function createTextTextures(scene: Scene): (text: string, hand: CanvasFont) => TextTexture {
  const known: Record<CanvasFont, Map<string, TextTexture>> = { words: new Map(), title: new Map() }

  const write = (text: string, hand: CanvasFont): TextTexture => {
    const { font, size } = HANDS[hand]
    const written = { key: `${hand}: ${text}`, size }
    const measure = document.createElement('canvas').getContext('2d')
    if (measure) measure.font = font
    const width = Math.ceil((measure?.measureText(text).width ?? size) + size * AIR * 2)
    const canvas = scene.textures.createCanvas(written.key, width, Math.ceil(size * (1 + AIR * 2)))
    if (!canvas) return written
    const { context } = canvas
    context.font = font
    context.textAlign = 'center'
    context.textBaseline = 'middle'
    context.fillStyle = '#fff'
    context.fillText(text, canvas.width / 2, canvas.height / 2)
    canvas.refresh()
    return written
  }

  return (text, hand) => {
    const there = known[hand].get(text)
    if (there) return there
    const written = write(text, hand)
    known[hand].set(text, written)
    return written
  }
}
