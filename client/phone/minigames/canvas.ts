/**
 * What painters draw with, in field units: painted pieces, shapes, glows that add light, and words. Emptied before each
 * picture; nothing is made anew for a picture but what no picture before it has needed.
 */
import type { GameObjects, Scene } from 'phaser'
import { BlendModes } from 'phaser'
import { FIELD } from '../../../shared/minigames/engine.ts'
import type { PhoneArtName } from '../../art-data/art-names.ts'
import type { AtlasFrame } from '../../art-data/atlas-data.ts'
import { curve, fillOval, roundBox, sidesOf } from '../../phaser/round-shapes.ts'
import { createLettering, type Written } from './canvas-text.ts'
import { gouacheCanvas, type Paint } from './gouache-backdrop.ts'
import { FIGURE, SHEET } from './minigame-art.ts'

/** x0, y0, x1, y1, … */
export type Flat = readonly number[] | Float32Array

/** How a piece stands: made once by a painter and changed from picture to picture. */
export interface Stand {
  /** Field units for one unit of the piece. */
  size: number
  /** Radians. */
  turn?: number
  alpha?: number
  tint?: number
  /** Stretch across and down, on top of the size. */
  wide?: number
  tall?: number
}

export interface Sheet {
  /** Pixels for one field unit. */
  fit(scale: number): void
  /** Moves the whole picture a little, in field units. */
  shift(x: number, y: number): void
  clear(): void
  /** The picture is drawn: what only the one before it showed is gone. */
  done(): void
  /** The picture behind everything, painted once. */
  backdrop(paint: Paint): void
  /** A texture painted once, of `size` px across and down, under a name of its own. */
  texture(key: string, size: number, paint: Paint): void
  /** Paints a texture again that `texture` made. */
  repaint(key: string): void
  /** From here on shapes lie under the pieces, or over them, or with pieces and lights on top of everything. */
  pen(layer: 'under' | 'over' | 'top'): void
  piece(name: PhoneArtName, x: number, y: number, stand: Readonly<Stand>): void
  /** A texture of `texture`, `width` units across. */
  image(key: string, x: number, y: number, width: number, alpha?: number): void
  /** The dreamer's own figure, standing at (x, y); nothing if it was not asked for. */
  figure(x: number, y: number, size: number, turn: number): void
  glow(x: number, y: number, radius: number, colour: number, alpha?: number): void
  /** A spark of four points that adds light. */
  spark(x: number, y: number, size: number, colour: number, alpha: number, turn?: number): void
  disc(x: number, y: number, radius: number, colour: number, alpha?: number): void
  oval(x: number, y: number, width: number, height: number, colour: number, alpha?: number): void
  ring(x: number, y: number, radius: number, width: number, colour: number, alpha?: number): void
  /** Part of a ring, in turns clockwise from the top. */
  arc(
    x: number,
    y: number,
    radius: number,
    width: number,
    from: number,
    to: number,
    colour: number,
    alpha?: number,
  ): void
  box(
    x: number,
    y: number,
    width: number,
    height: number,
    radius: number,
    colour: number,
    alpha?: number,
  ): void
  segment(x1: number, y1: number, x2: number, y2: number, width: number, colour: number, alpha?: number): void
  /** A line through the first `count` numbers of `points`. */
  line(points: Flat, count: number, width: number, colour: number, alpha?: number): void
  /** A shape given around (0, 0), moved to (x, y) and scaled. */
  shape(points: Flat, x: number, y: number, scale: number, colour: number, alpha?: number): void
  words(
    text: string,
    x: number,
    y: number,
    size: number,
    colour?: number,
    alpha?: number,
    turn?: number,
  ): void
  /** Words of the house in its own big letters, above everything. */
  title(text: string, x: number, y: number, size: number, colour?: number, alpha?: number): void
}

const GLOW_SIZE = 128
const CREAM = 0xfff6e2

/** Objects that are used again from picture to picture, in the order in which they are asked for. */
class Pool<T extends GameObjects.GameObject & GameObjects.Components.Visible> {
  private used = 0
  private readonly all: T[] = []
  private readonly holder: GameObjects.Container
  private readonly make: () => T

  constructor(holder: GameObjects.Container, make: () => T) {
    this.holder = holder
    this.make = make
  }

  take(): T {
    const known = this.all[this.used++]
    if (known) return known.visible ? known : known.setVisible(true)
    const made = this.make()
    this.all.push(made)
    this.holder.add(made)
    return made
  }

  /** Another picture begins. */
  rewind(): void {
    this.used = 0
  }

  /** Hides what this picture did not ask for. */
  rest(): void {
    for (let i = this.used; i < this.all.length; i++) this.all[i]?.setVisible(false)
  }
}

export function createSheet(scene: Scene): Sheet {
  const holder = () => scene.add.container(0, 0)
  const [behind, images, lights, texts, titles] = [holder(), holder(), holder(), holder(), holder()]
  const pens = { under: scene.add.graphics(), over: scene.add.graphics(), top: scene.add.graphics() }
  const [topImages, topLights] = [holder(), holder()]
  const world = scene.add.container(0, 0, [
    behind,
    pens.under,
    images,
    pens.over,
    lights,
    texts,
    pens.top,
    topImages,
    topLights,
    titles,
  ])
  makeGlow(scene)
  const picture = () => scene.add.image(0, 0, SHEET)
  const light = () => scene.add.image(0, 0, 'glow').setBlendMode(BlendModes.ADD)
  const write = createLettering(scene)
  const pools = {
    under: new Pool(images, picture),
    top: new Pool(topImages, picture),
    lights: new Pool(lights, light),
    topLights: new Pool(topLights, light),
    words: new Pool(texts, picture),
    titles: new Pool(titles, picture),
  }
  const everyPool = Object.values(pools)
  const paints = new Map<string, Paint>()
  let shapes = pens.under
  let pieces = pools.under
  let shining = pools.lights
  /** Of a circle of so many field units. */
  const sides = (radius: number) => sidesOf(radius * world.scaleX)

  const letters = (
    pool: Pool<GameObjects.Image>,
    { key, size: set }: Written,
    x: number,
    y: number,
    size: number,
    colour: number,
    alpha: number,
    turn: number,
  ) => {
    const label = pool.take()
    if (label.texture.key !== key) label.setTexture(key)
    label
      .setOrigin(0.5)
      .setPosition(x, y)
      .setScale(size / set)
      .setRotation(turn)
      .setAlpha(alpha)
      .setTint(colour)
  }

  return {
    fit(scale) {
      world.setScale(scale)
    },
    shift(x, y) {
      world.setPosition(x * world.scaleX, y * world.scaleX)
    },
    clear() {
      pens.under.clear()
      pens.over.clear()
      pens.top.clear()
      for (const pool of everyPool) pool.rewind()
      shapes = pens.under
      pieces = pools.under
      shining = pools.lights
    },
    done() {
      for (const pool of everyPool) pool.rest()
    },
    backdrop(paint) {
      const { canvas, scale } = gouacheCanvas(paint)
      scene.textures.addCanvas('backdrop', canvas)
      behind.add(scene.add.image(FIELD.width / 2, FIELD.height / 2, 'backdrop').setScale(scale * 1.03))
    },
    texture(key, size, paint) {
      const canvas = scene.textures.createCanvas(key, size, size)
      if (!canvas) return
      paints.set(key, paint)
      paint(canvas.context)
      canvas.refresh()
    },
    repaint(key) {
      const texture = scene.textures.get(key)
      const paint = paints.get(key)
      if (!paint || !('context' in texture)) return
      const canvas = texture as Phaser.Textures.CanvasTexture
      canvas.clear()
      paint(canvas.context)
      canvas.refresh()
    },
    pen(layer) {
      shapes = pens[layer]
      pieces = layer === 'top' ? pools.top : pools.under
      shining = layer === 'top' ? pools.topLights : pools.lights
    },
    piece(name, x, y, { size, turn = 0, alpha = 1, tint = 0xffffff, wide = 1, tall = 1 }) {
      const image = pieces.take()
      if (image.texture.key !== SHEET || image.frame.name !== name) image.setTexture(SHEET, name)
      const { scale } = image.frame.customData as AtlasFrame
      image
        .setOriginFromFrame()
        .setPosition(x, y)
        .setScale((size / scale) * wide, (size / scale) * tall)
        .setRotation(turn)
        .setAlpha(alpha)
        .setTint(tint)
    },
    image(key, x, y, width, alpha = 1) {
      const image = pieces.take()
      if (image.texture.key !== key) image.setTexture(key)
      image
        .setOrigin(0.5)
        .setPosition(x, y)
        .setDisplaySize(width, width * (image.height / image.width))
        .setRotation(0)
        .setAlpha(alpha)
        .setTint(0xffffff)
    },
    figure(x, y, size, turn) {
      if (!scene.textures.exists(FIGURE)) return
      const image = pieces.take()
      if (image.texture.key !== FIGURE) image.setTexture(FIGURE)
      image.setOrigin(0.5, 1).setPosition(x, y).setScale(size).setRotation(turn).setAlpha(1).setTint(0xffffff)
    },
    glow(x, y, radius, colour, alpha = 1) {
      const image = shining.take()
      if (image.texture.key !== 'glow') image.setTexture('glow')
      image
        .setOrigin(0.5)
        .setPosition(x, y)
        .setTint(colour)
        .setAlpha(alpha)
        .setRotation(0)
        .setDisplaySize(radius * 2, radius * 2)
    },
    spark(x, y, size, colour, alpha, turn = 0) {
      const image = shining.take()
      if (image.texture.key !== SHEET) image.setTexture(SHEET, 'dream/spark')
      image
        .setOrigin(0.5)
        .setPosition(x, y)
        .setTint(colour)
        .setAlpha(alpha)
        .setRotation(turn)
        .setDisplaySize(size, size)
    },
    disc(x, y, radius, colour, alpha = 1) {
      fillOval(shapes.fillStyle(colour, alpha), x, y, radius, radius, sides(radius))
    },
    oval(x, y, width, height, colour, alpha = 1) {
      const across = width / 2
      const down = height / 2
      fillOval(shapes.fillStyle(colour, alpha), x, y, across, down, sides(Math.max(across, down)))
    },
    ring(x, y, radius, width, colour, alpha = 1) {
      if (radius <= 0) return
      shapes.lineStyle(width, colour, alpha).beginPath()
      curve(shapes, x, y, radius, radius, sides(radius + width / 2))
      shapes.closePath().strokePath()
    },
    arc(x, y, radius, width, from, to, colour, alpha = 1) {
      shapes.lineStyle(width, colour, alpha).beginPath()
      const [begin, end] = [(from - 0.25) * Math.PI * 2, (to - 0.25) * Math.PI * 2]
      curve(shapes, x, y, radius, radius, sides(radius + width / 2), begin, end)
      shapes.strokePath()
    },
    box(x, y, width, height, radius, colour, alpha = 1) {
      shapes.fillStyle(colour, alpha)
      if (radius === 0) {
        shapes.fillRect(x, y, width, height)
        return
      }
      shapes.beginPath()
      roundBox(shapes, x, y, width, height, radius, sides(radius))
      shapes.closePath().fillPath()
    },
    segment(x1, y1, x2, y2, width, colour, alpha = 1) {
      shapes.lineStyle(width, colour, alpha).beginPath().moveTo(x1, y1).lineTo(x2, y2).strokePath()
    },
    line(points, count, width, colour, alpha = 1) {
      shapes.lineStyle(width, colour, alpha).beginPath()
      shapes.moveTo(points[0] ?? 0, points[1] ?? 0)
      for (let i = 2; i + 1 < count; i += 2) shapes.lineTo(points[i] ?? 0, points[i + 1] ?? 0)
      shapes.strokePath()
    },
    shape(points, x, y, scale, colour, alpha = 1) {
      shapes.fillStyle(colour, alpha).beginPath()
      shapes.moveTo(x + (points[0] ?? 0) * scale, y + (points[1] ?? 0) * scale)
      for (let i = 2; i + 1 < points.length; i += 2)
        shapes.lineTo(x + (points[i] ?? 0) * scale, y + (points[i + 1] ?? 0) * scale)
      shapes.closePath().fillPath()
    },
    words(text, x, y, size, colour = CREAM, alpha = 1, turn = 0) {
      letters(pools.words, write(text, 'words'), x, y, size, colour, alpha, turn)
    },
    title(text, x, y, size, colour = CREAM, alpha = 1) {
      letters(pools.titles, write(text, 'title'), x, y, size, colour, alpha, 0)
    },
  }
}

/** One white radial texture for all glows; tinted where it is used. */
function makeGlow(scene: Scene): void {
  const canvas = scene.textures.createCanvas('glow', GLOW_SIZE, GLOW_SIZE)
  if (!canvas) return
  const half = GLOW_SIZE / 2
  const fade = canvas.context.createRadialGradient(half, half, 0, half, half, half)
  fade.addColorStop(0, 'rgb(255 255 255 / 1)')
  fade.addColorStop(0.35, 'rgb(255 255 255 / .45)')
  fade.addColorStop(1, 'rgb(255 255 255 / 0)')
  canvas.context.fillStyle = fade
  canvas.context.fillRect(0, 0, GLOW_SIZE, GLOW_SIZE)
  canvas.refresh()
}
