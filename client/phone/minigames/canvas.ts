/**
 * What the mini-games draw with, in field units: sprites, shapes, glows that add light, and text. Everything is drawn
 * again for each frame; Phaser objects are taken from pools, so that a frame creates none that an earlier one had.
 */
import type { Scene } from 'phaser'
import { BlendModes } from 'phaser'
import { FIELD } from '../../../shared/minigames/engine.ts'
import type { PhoneArtName } from '../../art-data/art-names.ts'
import type { AtlasFrame } from '../../art-data/atlas-data.ts'
import { finishPainting } from '../../phaser/painting-steps.ts'
import { sidesForRadius } from '../../phaser/round-shapes.ts'
import { type CanvasShapes, createShapes } from './canvas-shapes.ts'
import { createTextTextures, type TextTexture } from './canvas-text.ts'
import { GLOW_KEY, makeGlowTexture } from './glow-texture.ts'
import { type PaintBackdrop, paintBackdrop } from './gouache-backdrop.ts'
import { ATLAS_KEY, FIGURE_KEY } from './minigame-art.ts'
import { ObjectPool } from './object-pool.ts'

/** Draws into a 2D context. */
type Paint = (context: CanvasRenderingContext2D) => void

/** How a sprite is drawn. A renderer makes one and changes it from frame to frame. */
export interface SpriteStyle {
  /** Field units for one unit of the drawing. */
  size: number
  /** Radians. */
  rotation?: number
  alpha?: number
  tint?: number
  /** Factors on top of `size`, across and down. */
  stretchX?: number
  stretchY?: number
}

/** Positions and sizes are field units, rotations radians, alphas 0–1, colours 0xrrggbb. */
export interface FieldCanvas extends CanvasShapes {
  /** @param scale canvas pixels for one field unit */
  setScale(scale: number): void
  /** Moves the whole picture, in field units. */
  setOffset(x: number, y: number): void
  beginFrame(): void
  /** Hides the objects that this frame did not use. */
  endFrame(): void
  /** The picture behind everything, painted once. */
  backdrop(paint: PaintBackdrop): void
  /** Makes the texture `key`, `size` px across and down, and paints it once. */
  texture(key: string, size: number, paint: Paint): void
  /** Paints a texture again that `texture` made. */
  repaint(key: string): void
  /** Where the next calls draw: shapes `under` or `over` the sprites; `top` puts shapes, sprites and glows above all of it. */
  setLayer(layer: 'under' | 'over' | 'top'): void
  sprite(name: PhoneArtName, x: number, y: number, style: Readonly<SpriteStyle>): void
  /** Draws a texture of `texture`, `width` units across. @param stretchX factor on top of `width` */
  image(
    key: string,
    x: number,
    y: number,
    width: number,
    alpha?: number,
    rotation?: number,
    stretchX?: number,
  ): void
  /** Draws the dreamer's own figure with its feet at (x, y), if it was loaded. */
  figure(x: number, y: number, size: number, rotation: number): void
  glow(x: number, y: number, radius: number, colour: number, alpha?: number): void
  /** A spark of four points that adds light. */
  spark(x: number, y: number, size: number, colour: number, alpha: number, rotation?: number): void
  text(
    text: string,
    x: number,
    y: number,
    size: number,
    colour?: number,
    alpha?: number,
    rotation?: number,
  ): void
  /** Text in the big title letters, above everything. */
  title(text: string, x: number, y: number, size: number, colour?: number, alpha?: number): void
}

const CREAM = 0xfff6e2
const WHITE = 0xffffff

/** Creates the drawing layers of a scene. Its textures (`addTextures`) must exist already. */
export function createFieldCanvas(scene: Scene): FieldCanvas {
  const container = () => scene.add.container(0, 0)
  const [behind, images, lights, texts, titles] = [
    container(),
    container(),
    container(),
    container(),
    container(),
  ]
  const graphics = { under: scene.add.graphics(), over: scene.add.graphics(), top: scene.add.graphics() }
  const [topImages, topLights] = [container(), container()]
  const world = scene.add.container(0, 0, [
    behind,
    graphics.under,
    images,
    graphics.over,
    lights,
    texts,
    graphics.top,
    topImages,
    topLights,
    titles,
  ])
  makeGlowTexture(scene)
  const makeImage = () => scene.add.image(0, 0, ATLAS_KEY)
  const makeLight = () => scene.add.image(0, 0, GLOW_KEY).setBlendMode(BlendModes.ADD)
  const writing = createTextTextures(scene)
  const pools = {
    images: new ObjectPool(images, makeImage),
    topImages: new ObjectPool(topImages, makeImage),
    lights: new ObjectPool(lights, makeLight),
    topLights: new ObjectPool(topLights, makeLight),
    texts: new ObjectPool(texts, makeImage),
    titles: new ObjectPool(titles, makeImage),
  }
  const allPools = Object.values(pools)
  const paints = new Map<string, Paint>()
  let activeGraphics = graphics.under
  let activeImages = pools.images
  let activeLights = pools.lights

  const shapes = createShapes(
    () => activeGraphics,
    (radius) => sidesForRadius(radius * world.scaleX),
  )

  const drawText = (
    pool: typeof pools.texts,
    texture: TextTexture | null,
    x: number,
    y: number,
    size: number,
    colour: number,
    alpha: number,
    rotation: number,
  ) => {
    if (!texture) return
    const label = pool.take()
    if (label.texture.key !== texture.key) label.setTexture(texture.key)
    label
      .setOrigin(0.5)
      .setPosition(x, y)
      .setScale(size / texture.size)
      .setRotation(rotation)
      .setAlpha(alpha)
      .setTint(colour)
  }

  return {
    ...shapes,
    setScale(scale) {
      world.setScale(scale)
    },
    setOffset(x, y) {
      world.setPosition(x * world.scaleX, y * world.scaleX)
    },
    beginFrame() {
      graphics.under.clear()
      graphics.over.clear()
      graphics.top.clear()
      for (const pool of allPools) pool.reset()
      writing.beginFrame()
      activeGraphics = graphics.under
      activeImages = pools.images
      activeLights = pools.lights
    },
    endFrame() {
      for (const pool of allPools) pool.hideUnused()
    },
    backdrop(paint) {
      void paintBackdrop(paint, finishPainting).then(({ canvas, scale }) => {
        if (!behind.scene) return
        scene.textures.addCanvas('backdrop', canvas)
        behind.add(scene.add.image(FIELD.width / 2, FIELD.height / 2, 'backdrop').setScale(scale * 1.03))
      })
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
    setLayer(layer) {
      activeGraphics = graphics[layer]
      activeImages = layer === 'top' ? pools.topImages : pools.images
      activeLights = layer === 'top' ? pools.topLights : pools.lights
    },
    sprite(name, x, y, { size, rotation = 0, alpha = 1, tint = WHITE, stretchX = 1, stretchY = 1 }) {
      const image = activeImages.take()
      if (image.texture.key !== ATLAS_KEY || image.frame.name !== name) image.setTexture(ATLAS_KEY, name)
      const { scale } = image.frame.customData as AtlasFrame
      image
        .setOriginFromFrame()
        .setPosition(x, y)
        .setScale((size / scale) * stretchX, (size / scale) * stretchY)
        .setRotation(rotation)
        .setAlpha(alpha)
        .setTint(tint)
    },
    image(key, x, y, width, alpha = 1, rotation = 0, stretchX = 1) {
      const image = activeImages.take()
      if (image.texture.key !== key) image.setTexture(key)
      image
        .setOrigin(0.5)
        .setPosition(x, y)
        .setDisplaySize(width * stretchX, width * (image.height / image.width))
        .setRotation(rotation)
        .setAlpha(alpha)
        .setTint(WHITE)
    },
    figure(x, y, size, rotation) {
      if (!scene.textures.exists(FIGURE_KEY)) return
      const image = activeImages.take()
      if (image.texture.key !== FIGURE_KEY) image.setTexture(FIGURE_KEY)
      image
        .setOrigin(0.5, 1)
        .setPosition(x, y)
        .setScale(size)
        .setRotation(rotation)
        .setAlpha(1)
        .setTint(WHITE)
    },
    glow(x, y, radius, colour, alpha = 1) {
      const image = activeLights.take()
      if (image.texture.key !== GLOW_KEY) image.setTexture(GLOW_KEY)
      image
        .setOrigin(0.5)
        .setPosition(x, y)
        .setTint(colour)
        .setAlpha(alpha)
        .setRotation(0)
        .setDisplaySize(radius * 2, radius * 2)
    },
    spark(x, y, size, colour, alpha, rotation = 0) {
      const image = activeLights.take()
      if (image.texture.key !== ATLAS_KEY) image.setTexture(ATLAS_KEY, 'dream/spark')
      image
        .setOrigin(0.5)
        .setPosition(x, y)
        .setTint(colour)
        .setAlpha(alpha)
        .setRotation(rotation)
        .setDisplaySize(size, size)
    },
    text(text, x, y, size, colour = CREAM, alpha = 1, rotation = 0) {
      drawText(pools.texts, writing.textureOf(text, 'words'), x, y, size, colour, alpha, rotation)
    },
    title(text, x, y, size, colour = CREAM, alpha = 1) {
      drawText(pools.titles, writing.textureOf(text, 'title'), x, y, size, colour, alpha, 0)
    },
  }
}
