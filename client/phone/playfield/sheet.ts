/** What painters draw with: shapes in field units, glows that add light, and words. Emptied before each picture. */
import type { GameObjects, Scene } from 'phaser'
import { BlendModes, Math as PhaserMath } from 'phaser'
import { FIELD } from '../../../shared/activities/engine.ts'

type Points = readonly (readonly [number, number])[]

export interface Sheet {
  /** Pixels for one field unit. */
  fit(scale: number): void
  clear(): void
  /** The picture behind everything, painted once. */
  backdrop(top: string, bottom: string, paint?: (context: CanvasRenderingContext2D) => void): void
  glow(x: number, y: number, radius: number, colour: number, alpha?: number): void
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
  line(points: Points, width: number, colour: number, alpha?: number): void
  shape(points: Points, colour: number, alpha?: number): void
  words(text: string, x: number, y: number, size: number, colour?: string, alpha?: number): void
  /** A texture made once from a canvas of `size` px, shown at (x, y) `width` units wide. */
  picture(
    key: string,
    size: number,
    paint: (context: CanvasRenderingContext2D) => void,
    x: number,
    y: number,
    width: number,
    alpha?: number,
  ): void
  /** The thumb that shows how. */
  thumb(x: number, y: number): void
}

const GLOW_SIZE = 128

export function createSheet(scene: Scene): Sheet {
  const behind = scene.add.container(0, 0)
  const shapes = scene.add.graphics()
  const lights = scene.add.container(0, 0)
  const images = scene.add.container(0, 0)
  const texts = scene.add.container(0, 0)
  const world = scene.add.container(0, 0, [behind, shapes, images, lights, texts])
  const pools = { lights: { used: 0 }, images: { used: 0 }, texts: { used: 0 } }
  makeGlow(scene)

  /** The next object of a pool; made when there is none. */
  function take<T extends GameObjects.GameObject>(
    pool: 'lights' | 'images' | 'texts',
    holder: GameObjects.Container,
    make: () => T,
  ): T {
    const known = holder.list[pools[pool].used++] as T | undefined
    const object = known ?? make()
    if (!known) holder.add(object)
    return object
  }
  const hideRest = (pool: 'lights' | 'images' | 'texts', holder: GameObjects.Container) => {
    for (const object of holder.list) (object as GameObjects.Image).setVisible(false)
    pools[pool].used = 0
  }

  return {
    fit(scale) {
      world.setScale(scale)
    },
    clear() {
      shapes.clear()
      hideRest('lights', lights)
      hideRest('images', images)
      hideRest('texts', texts)
    },
    backdrop(top, bottom, paint) {
      const canvas = scene.textures.createCanvas('backdrop', FIELD.width / 2, FIELD.height / 2)
      if (!canvas) return
      const { context } = canvas
      const wash = context.createLinearGradient(0, 0, 0, FIELD.height / 2)
      wash.addColorStop(0, top)
      wash.addColorStop(1, bottom)
      context.fillStyle = wash
      context.fillRect(0, 0, FIELD.width / 2, FIELD.height / 2)
      context.scale(0.5, 0.5)
      paint?.(context)
      canvas.refresh()
      behind.add(scene.add.image(0, 0, 'backdrop').setOrigin(0).setScale(2))
    },
    glow(x, y, radius, colour, alpha = 1) {
      take('lights', lights, () => scene.add.image(0, 0, 'glow').setBlendMode(BlendModes.ADD))
        .setVisible(true)
        .setPosition(x, y)
        .setTint(colour)
        .setAlpha(alpha)
        .setDisplaySize(radius * 2, radius * 2)
    },
    disc(x, y, radius, colour, alpha = 1) {
      shapes.fillStyle(colour, alpha).fillCircle(x, y, radius)
    },
    oval(x, y, width, height, colour, alpha = 1) {
      shapes.fillStyle(colour, alpha).fillEllipse(x, y, width, height)
    },
    ring(x, y, radius, width, colour, alpha = 1) {
      shapes.lineStyle(width, colour, alpha).strokeCircle(x, y, radius)
    },
    arc(x, y, radius, width, from, to, colour, alpha = 1) {
      const turn = (part: number) => (part - 0.25) * Math.PI * 2
      shapes.lineStyle(width, colour, alpha).beginPath().arc(x, y, radius, turn(from), turn(to)).strokePath()
    },
    box(x, y, width, height, radius, colour, alpha = 1) {
      shapes.fillStyle(colour, alpha).fillRoundedRect(x, y, width, height, radius)
    },
    line(points, width, colour, alpha = 1) {
      shapes.lineStyle(width, colour, alpha).beginPath()
      for (const [i, [x, y]] of points.entries()) {
        if (i === 0) shapes.moveTo(x, y)
        else shapes.lineTo(x, y)
      }
      shapes.strokePath()
    },
    shape(points, colour, alpha = 1) {
      shapes.fillStyle(colour, alpha).fillPoints(
        points.map(([x, y]) => new PhaserMath.Vector2(x, y)),
        true,
      )
    },
    words(text, x, y, size, colour = '#fff6e2', alpha = 1) {
      const label = take('texts', texts, () =>
        scene.add
          .text(0, 0, '', { fontFamily: 'Andika', fontStyle: 'bold', fontSize: size, align: 'center' })
          .setOrigin(0.5),
      )
      label.setVisible(true).setPosition(x, y).setAlpha(alpha)
      if (label.text !== text) label.setText(text)
      if (label.style.fontSize !== `${size}px`) label.setFontSize(size)
      if (label.style.color !== colour) label.setColor(colour)
    },
    picture(key, size, paint, x, y, width, alpha = 1) {
      if (!scene.textures.exists(key)) {
        const canvas = scene.textures.createCanvas(key, size, size)
        if (canvas) {
          paint(canvas.context)
          canvas.refresh()
        }
      }
      take('images', images, () => scene.add.image(0, 0, key))
        .setVisible(true)
        .setTexture(key)
        .setPosition(x, y)
        .setAlpha(alpha)
        .setDisplaySize(width, width)
    },
    thumb(x, y) {
      shapes.fillStyle(0xfff6e2, 0.3).fillCircle(x, y, 74)
      shapes.lineStyle(9, 0xfff6e2, 0.95).strokeCircle(x, y, 74)
      shapes.fillStyle(0xfff6e2, 0.6).fillCircle(x, y, 34)
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
