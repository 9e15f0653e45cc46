/** What is outside the house: sky, moon, city, ground, weather, and the family's constellation. */
import type { GameObjects, Scene } from 'phaser'
import { BlendModes, TintModes } from 'phaser'
import { fitStars, starsOf } from '../../ui/constellation-fit.ts'
import { pieceImage, textureImage } from './art-loader.ts'
import { LAYERS } from './house-layout.ts'
import type { SkyPicture } from './picture.ts'
import { GLOW, GLOW_RADIUS } from './textures.ts'
import { tweenTo } from './tween.ts'
import { Weather } from './weather.ts'

const HOURS = ['night', 'dusk', 'morning'] as const
/** Positions of images that are not drawn in world coordinates. */
const PLACES: Readonly<Record<string, readonly [number, number]>> = {
  'sky/moon': [330, 190],
  'sky/tower': [1790, 1026],
}
/** Place and size of the constellation, below the upgrade's dial and right of the roof, and of its name (world px). */
const FIELD = { x: 1402, y: 172, width: 410, height: 92 } as const
const NAME = { gap: 12, size: 33, right: 1800, width: 286 } as const
/** How the hour tints everything outside: dusk removes some colour, morning adds warm haze. */
const TINT = {
  night: [0xffffff, TintModes.MULTIPLY],
  dusk: [0xe8b8c0, TintModes.MULTIPLY],
  morning: [0x8a6a5c, TintModes.SCREEN],
} as const
const MORNING_GROUND = 0x33502c

/** A line of the constellation: width, colour and alpha of its strokes, the widest first. */
const CHALK = [
  [9, 0x58c7f3, 0.14],
  [3, 0xcdf1ff, 0.8],
] as const

/** Makes an image an additive glow. @param radius world px */
const lit = (star: GameObjects.Image, radius: number, colour: number): GameObjects.Image =>
  star
    .setScale(radius / GLOW_RADIUS)
    .setBlendMode(BlendModes.ADD)
    .setTint(colour)

export class Outdoors {
  readonly ground: GameObjects.Image
  private readonly scene: Scene
  private readonly skies = new Map<string, GameObjects.Image>()
  private readonly things: GameObjects.Image[] = []
  private readonly lines: GameObjects.Graphics
  private readonly stars: GameObjects.Container
  private readonly weather: Weather
  private readonly name: GameObjects.Text
  private moon: GameObjects.Image | null = null
  private moonlight = 1
  private shown = ''

  constructor(scene: Scene) {
    this.scene = scene
    for (const hour of HOURS) {
      const name = `sky/${hour}`
      this.skies.set(hour, this.place(name, 0.1).setAlpha(hour === 'dusk' ? 1 : 0))
    }
    for (const { piece, drift } of LAYERS) {
      if (!piece.startsWith('sky/') || piece === 'sky/night') continue
      const thing = this.place(piece, drift)
      this.things.push(thing)
      if (piece === 'sky/moon') this.moon = thing
    }
    this.lines = scene.add.graphics()
    this.stars = scene.add.container()
    this.name = scene.add
      .text(NAME.right, 0, '', {
        fontFamily: '"Londrina Solid", Andika',
        fontSize: NAME.size,
        color: '#dff5ff',
        align: 'right',
        wordWrap: { width: NAME.width },
        shadow: { color: '#11123a', blur: 8, fill: true, offsetX: 0, offsetY: 2 },
      })
      .setOrigin(1, 0)
    scene.add.container(0, 0, [this.lines, this.stars, this.name]).setScrollFactor(0.14)
    this.ground = this.place('house/ground', 1)
    this.weather = new Weather(scene)
  }

  private place(name: string, drift: number): GameObjects.Image {
    const [x, y] = PLACES[name] ?? [0, 0]
    const image = pieceImage(this.scene, name, x, y).setScrollFactor(drift)
    this.scene.add.existing(image)
    return image
  }

  show(sky: SkyPicture, ms: number): void {
    for (const [hour, image] of this.skies) {
      tweenTo(this.scene, image, { alpha: hour === sky.hour ? 1 : 0 }, ms * 3)
    }
    const [tint, mode] = TINT[sky.hour]
    for (const thing of this.things) thing.setTint(tint).setTintMode(mode)
    this.ground.setTint(sky.hour === 'morning' ? MORNING_GROUND : tint).setTintMode(mode)
    this.weather.show(sky, ms)
    this.moonlight = sky.hour === 'morning' ? 0 : 1
    if (this.moon) tweenTo(this.scene, this.moon, { alpha: this.moonlight }, ms * 3)
    this.lines.setVisible(sky.hour !== 'morning')
    this.stars.setVisible(sky.hour !== 'morning')
    this.name.setVisible(sky.hour !== 'morning').setText(sky.name ?? '')
    const state = sky.stars.join()
    if (state === this.shown) return
    this.shown = state
    this.drawStars(sky.stars)
  }

  private drawStars(points: readonly number[]): void {
    this.lines.clear()
    this.stars.removeAll(true)
    if (points.length < 4) return
    const fitted = fitStars(points, FIELD.width, FIELD.height)
    const [x, y] = [(i: number) => FIELD.x + (fitted[i] ?? 0), (i: number) => FIELD.y + (fitted[i + 1] ?? 0)]
    for (const [width, colour, alpha] of CHALK) {
      this.lines.lineStyle(width, colour, alpha)
      for (let i = 0; i + 3 < fitted.length; i += 4) this.lines.lineBetween(x(i), y(i), x(i + 2), y(i + 2))
    }
    let low: number = FIELD.y
    for (const [across, down] of starsOf(fitted)) {
      low = Math.max(low, FIELD.y + down)
      const star = textureImage(this.scene, GLOW, FIELD.x + across, FIELD.y + down)
      const core = textureImage(this.scene, GLOW, FIELD.x + across, FIELD.y + down)
      this.stars.add([lit(star, 30, 0xffd890), lit(core, 12, 0xffffff)])
    }
    this.name.setY(low + NAME.gap)
  }

  /** Reduces detail for slow screens, for good. */
  reduceDetail(): void {
    this.weather.reduceDetail()
  }

  /** Animates stars and weather. @param time of the frame (ms) */
  tick(time: number): void {
    this.stars.setAlpha(0.8 + 0.2 * Math.sin(time / 900))
    this.weather.tick(time)
  }

  /** Fades everything outside, out (0) for the malfunction and back in (1). */
  fade(alpha: number, ms: number): void {
    this.weather.fade(alpha)
    for (const thing of [...this.things, this.lines, this.stars, this.name, this.ground]) {
      tweenTo(this.scene, thing, { alpha: thing === this.moon ? Math.min(alpha, this.moonlight) : alpha }, ms)
    }
  }
}
