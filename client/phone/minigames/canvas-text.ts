/** Text of the mini-games as textures: each text is drawn once in white, and tinted and scaled where it is shown. */
import type { Scene } from 'phaser'

/** `words` for labels, `title` for big letters. `size` is the font size in px. */
const FONTS = {
  words: { font: '700 64px Andika', size: 64 },
  title: { font: '900 96px "Londrina Solid", Andika', size: 96 },
} as const
export type CanvasFont = keyof typeof FONTS

/** Room around the letters, as a share of their size, for descenders and overhang. */
const PADDING = 0.5

export interface TextTexture {
  /** Key of the texture. */
  readonly key: string
  /** Font size in texture px. */
  readonly size: number
}

/** How many new texts a frame may write: on a slow phone a dozen at once would hold it up. */
const NEW_IN_FRAME = 1

export interface TextTextures {
  beginFrame(): void
  /** The texture of a text, made at the first call for it. Null if this frame has written enough: it is there in the next ones. */
  textureOf(text: string, hand: CanvasFont): TextTexture | null
}

/** Writes texts into textures of a scene. */
export function createTextTextures(scene: Scene): TextTextures {
  let left = NEW_IN_FRAME
  const known: Record<CanvasFont, Map<string, TextTexture>> = { words: new Map(), title: new Map() }

  const write = (text: string, hand: CanvasFont): TextTexture => {
    const { font, size } = FONTS[hand]
    const written = { key: `${hand}: ${text}`, size }
    const measure = document.createElement('canvas').getContext('2d')
    if (measure) measure.font = font
    const width = Math.ceil((measure?.measureText(text).width ?? size) + size * PADDING * 2)
    const canvas = scene.textures.createCanvas(written.key, width, Math.ceil(size * (1 + PADDING * 2)))
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

  return {
    beginFrame() {
      left = NEW_IN_FRAME
    },
    textureOf(text, hand) {
      const there = known[hand].get(text)
      if (there) return there
      if (left === 0) return null
      left--
      const written = write(text, hand)
      known[hand].set(text, written)
      return written
    },
  }
}
