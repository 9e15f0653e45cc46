/** What moves outside: clouds, lit windows of the city, rain, snow. */
import type { GameObjects, Scene } from 'phaser'
import { BlendModes } from 'phaser'
import { isMotionReduced } from '../../device/reduced-motion.ts'
import { pieceImage } from './art-loader.ts'
import type { SkyPicture } from './picture.ts'
import { FLAKE, GLOW, GLOW_RADIUS, STREAK } from './textures.ts'
import { tweenTo } from './tween.ts'

/** Image, y (world px), speed (px per second), scale, and start (px). */
const CLOUDS = [
  ['sky/cloud-long', 250, 5, 1, 200],
  ['sky/cloud-heap', 130, 8, 0.8, 1250],
  ['sky/cloud-long', 470, 3.4, 1.2, 1500],
  ['sky/cloud-heap', 360, 6, 0.6, 1800],
] as const
const CLOUD_TINT = { night: 0xffffff, dusk: 0xffc8b0, morning: 0xfff6e8 } as const
/** Where clouds re-enter, and the width after which they do (world px). */
const [WEST, SPAN] = [-560, 3_040]

const FLAKES = 150
const FEWER = 30
/** The part of the world in which rain and snow fall (world px). */
const AIR = { x: -120, y: -80, width: 2_160, height: 1_080 } as const

const WINDOWS = 34
/** The parts of the city beside the house: x, width, y, height of two strips (world px). */
const CITY = [
  [-70, 280, 770, 180],
  [1_740, 260, 740, 210],
] as const

/** A fraction (0–1) that varies with i, always the same for the same i. */
const share = (i: number, factor: number): number => (i * factor) % 1

export class Weather {
  private readonly scene: Scene
  private readonly clouds: GameObjects.Image[] = []
  private readonly flakes: GameObjects.Image[]
  private readonly windows: GameObjects.Image[]
  private weather: SkyPicture['weather'] = null
  private dark = 1
  /** 0 while the malfunction's sky hides everything outside. */
  private visibility = 1

  constructor(scene: Scene) {
    this.scene = scene
    // Each scroll factor has a container of its own, so that `RenderResolution` can correct its position.
    const high = scene.add.container().setScrollFactor(0.2)
    for (const [piece, , , size] of CLOUDS) {
      this.clouds.push(pieceImage(scene, piece, 0, 0, size))
    }
    high.add(this.clouds)
    this.windows = Array.from({ length: WINDOWS }, (_, i) => {
      const [x, w, y, h] = CITY[i % 2 === 0 ? 0 : 1]
      return scene.add
        .image(x + share(i, 0.618) * w, y + share(i, 0.377) * h, GLOW)
        .setScale((7 + share(i, 0.73) * 5) / GLOW_RADIUS)
        .setBlendMode(BlendModes.ADD)
        .setTint(i % 3 === 0 ? 0x8fdcf6 : 0xffcf7a)
        .setScrollFactor(0.55)
    })
    this.flakes = Array.from({ length: FLAKES }, () => scene.add.image(0, 0, FLAKE).setVisible(false))
    scene.add.container().setScrollFactor(0.85).add(this.flakes)
  }

  show({ hour, weather }: SkyPicture, ms: number): void {
    this.dark = hour === 'morning' ? 0 : hour === 'dusk' ? 0.6 : 1
    for (const cloud of this.clouds) {
      cloud.setTint(CLOUD_TINT[hour])
      tweenTo(this.scene, cloud, { alpha: weather ? 1 : hour === 'morning' ? 0.5 : 0.8 }, ms * 3)
    }
    if (weather === this.weather) return
    this.weather = weather
    for (let i = 0; i < this.flakes.length; i++) {
      const flake = this.flakes[i]?.setVisible(weather !== null)
      if (weather === 'snow')
        flake
          ?.setTexture(FLAKE)
          .setScale(0.34 + share(i, 0.37) * 0.5)
          .setAlpha(0.85)
          .setAngle(0)
      else
        flake
          ?.setTexture(STREAK)
          .setScale(0.8, 0.7 + share(i, 0.37))
          .setAlpha(0.34)
          .setAngle(6)
    }
  }

  /** For slow screens: removes the city's windows and most flakes, for good. */
  reduceDetail(): void {
    for (const window of this.windows.splice(0)) window.destroy()
    for (const flake of this.flakes.splice(FEWER)) flake.destroy()
  }

  fade(alpha: number): void {
    this.visibility = alpha
    for (const thing of [...this.clouds, ...this.flakes, ...this.windows])
      thing.setVisible(alpha > 0 && (this.weather !== null || !this.flakes.includes(thing)))
  }

  /** Animates everything. @param time of the frame (ms) */
  tick(time: number): void {
    if (this.visibility === 0) return
    const now = isMotionReduced() ? 0 : time / 1000
    for (let i = 0; i < this.clouds.length; i++) {
      const [, y, speed, , from] = CLOUDS[i] ?? CLOUDS[0]
      this.clouds[i]?.setPosition(WEST + ((from + now * speed) % SPAN), y)
    }
    // Each window goes on and off at its own pace, within about three seconds.
    for (let i = 0; i < this.windows.length; i++) {
      const wave = Math.sin(now / (5 + share(i, 0.53) * 9) + i * 1.9) * 3 + 1
      this.windows[i]?.setAlpha(this.dark * 0.8 * Math.min(1, Math.max(0, wave)))
    }
    if (this.weather) this.fall(now, this.weather)
  }

  private fall(now: number, weather: 'rain' | 'snow'): void {
    const speed = weather === 'snow' ? 46 : 620
    for (let i = 0; i < this.flakes.length; i++) {
      const pace = speed * (0.7 + share(i, 0.71) * 0.6)
      const down = (share(i, 0.377) * AIR.height + now * pace) % AIR.height
      const aside = weather === 'snow' ? Math.sin(now * 0.7 + i) * 26 : -down * 0.1
      this.flakes[i]?.setPosition(AIR.x + share(i, 0.618) * AIR.width + aside, AIR.y + down)
    }
  }
}
