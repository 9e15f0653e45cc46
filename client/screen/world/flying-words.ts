/** The players' treasures and fears in the malfunction's sky, in turn in a few free places, so that each can be read. */
import type { GameObjects, Scene } from 'phaser'
import { makeContainer, textureImage } from './art-loader.ts'
import { arcTexture } from './textures.ts'

/** Places without a face, a lantern or text of the HUD: x, y (px of the screen), angle (degrees). */
const PLACES = [
  [272, 332, -13],
  [1020, 275, 5],
  [915, 585, -2],
] as const
/** How long (ms) a word is shown, the fades within that time, and the delay from one place to the next. */
const STAND_TIME = 7_500
const FADE_TIME = 900
const STAGGER = 2_500
/** Radius of the arc they are written on (px), and their colours. */
const ARC_RADIUS = 420
const INKS = ['#FFE9C0', '#CDE6FF'] as const

export class FlyingWords {
  readonly container: GameObjects.Container
  private readonly scene: Scene

  constructor(scene: Scene) {
    this.scene = scene
    this.container = makeContainer(scene)
  }

  show(words: readonly string[]): void {
    this.container.removeAll(true)
    for (const [i, text] of words.entries()) {
      const [x, y, angle] = PLACES[i % PLACES.length] ?? [0, 0, 0]
      const key = arcTexture(this.scene, text, ARC_RADIUS, INKS[i % 2] ?? INKS[0])
      this.container.add(textureImage(this.scene, key, x, y).setAngle(angle).setAlpha(0))
    }
  }

  /** Shows one word at a time in each place. @param time of the frame (ms) */
  tick(time: number): void {
    const words = this.container.list
    for (let i = 0; i < words.length; i++) {
      const place = i % PLACES.length
      const all = Math.ceil((words.length - place) / PLACES.length)
      const since =
        ((time + place * STAGGER) % (STAND_TIME * all)) - Math.floor(i / PLACES.length) * STAND_TIME
      const seen = Math.min(1, since / FADE_TIME, (STAND_TIME - since) / FADE_TIME)
      ;(words[i] as GameObjects.Image).setAlpha(all === 1 ? 1 : Math.max(0, seen))
    }
  }

  /** Lets them float. @param time of the storm (ms) */
  drift(time: number): void {
    const words = this.container.list
    for (let i = 0; i < words.length; i++) {
      const [x, y] = PLACES[i % PLACES.length] ?? [0, 0]
      const image = words[i] as GameObjects.Image
      image.setPosition(x + Math.sin(time / 2100 + i) * 20, y + Math.cos(time / 1700 + i * 2) * 12)
    }
  }
}
