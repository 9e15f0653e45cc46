/** The malfunction's sky: a vortex around the broken sphere, in which the players' drawings, treasures and fears fly. */
import { BlendModes, GameObjects, type Scene } from 'phaser'
import { byRole, PAIRS, ROLES, type Role, rolesOf } from '../../../shared/content/ids.ts'
import type { DrawingView } from '../../../shared/views/types.ts'
import { isMotionReduced } from '../../device/reduced-motion.ts'
import { addEllipseArc } from '../../phaser/round-shapes.ts'
import { makeContainer, textureImage } from './art-loader.ts'
import type { Character } from './character.ts'
import { Debris } from './debris.ts'
import { FRONT_DEPTH } from './draw-order.ts'
import { FlyingWords } from './flying-words.ts'
import { LanternSprite } from './lantern-sprite.ts'
import { SKY_TEXTURE_SIZE, skyTexture } from './malfunction-sky-textures.ts'
import type { Picture, StormPicture } from './picture.ts'
import { StormClock } from './storm-clock.ts'
import { DRAWING_SIZE, drawingTexture, GLOW, GLOW_RADIUS } from './textures.ts'
import { tweenTo } from './tween.ts'

/** The centre of the vortex, where the sphere is. */
export const SKY_CENTRE = { x: 640, y: 400, scale: 1.75 } as const
const LANTERN_AT = { x: 1440, y: 150, scale: 3.1 } as const
/** Distance of its flame from the hook (px), and alpha of the glow around it. */
const FLAME = 210
const HALO = 0.4
/** Scale and glow that the lantern starts from after each event. */
const EFFECTS = { done: [1.08, 0.9], missed: [0.9, 0.1], lost: [0.84, 0], lit: [1.2, 1] } as const
/** Duration (ms) of such an effect, of a spark's flight, and of smoke. */
const EFFECT_TIME = 620
const SPARK_TIME = 420
const SMOKE_TIME = 1_100
/** Sides of a full circle, for the curls of the wind. */
const CURL_SIDES = 28
/** x, y (px of the screen), angle (degrees) and size (px) of the drawings. */
const DOODLE_PLACES = [
  [1790, 480, 14, 230],
  [130, 470, -12, 190],
  [890, 470, 6, 170],
  [1600, 950, -8, 210],
  [400, 520, 9, 190],
  [1210, 560, -14, 190],
] as const
/** Colour of the dark glow behind a drawing, and its size relative to the drawing. */
const BACKING = 0x12103a
const BACKING_SIZE = 1.25

export class MalfunctionSky {
  private readonly scene: Scene
  private readonly back: GameObjects.Container
  private readonly front: GameObjects.Container
  private readonly ground: GameObjects.Image
  private readonly strokes: GameObjects.Image
  private readonly doodles: GameObjects.Container
  private readonly debris: Debris
  private readonly words: FlyingWords
  private readonly gusts: GameObjects.Graphics
  private readonly threadLines: GameObjects.Graphics
  private readonly lanterns: Readonly<Record<Role, LanternSprite>>
  private readonly halo: GameObjects.Image
  private readonly stormClock = new StormClock()
  private state: StormPicture | null = null
  private threads: Picture['wall']['threads'] | null = null
  private shownWords = ''
  private withoutGusts = false

  constructor(scene: Scene) {
    this.scene = scene
    this.back = scene.add.container().setScrollFactor(0).setAlpha(0).setVisible(false)
    this.ground = textureImage(scene, skyTexture(scene, 'ground'), SKY_CENTRE.x, SKY_CENTRE.y)
    this.strokes = textureImage(scene, skyTexture(scene, 'strokes'), SKY_CENTRE.x, SKY_CENTRE.y)
    this.ground.setScale(3500 / SKY_TEXTURE_SIZE)
    this.strokes.setScale(3100 / SKY_TEXTURE_SIZE)
    this.doodles = makeContainer(scene)
    this.debris = new Debris(scene)
    this.back.add([this.ground, this.strokes, this.debris.container])
    this.front = makeContainer(scene).setAlpha(0).setVisible(false)
    this.words = new FlyingWords(scene)
    this.gusts = new GameObjects.Graphics(scene)
    this.threadLines = new GameObjects.Graphics(scene).setBlendMode(BlendModes.ADD)
    this.halo = textureImage(scene, GLOW, LANTERN_AT.x, LANTERN_AT.y + 200)
    this.halo
      .setScale(420 / GLOW_RADIUS)
      .setTint(0xffb45a)
      .setBlendMode(BlendModes.ADD)
      .setAlpha(0)
    this.lanterns = byRole((role, i) => this.bigLantern(role, i))
    this.front.add([
      this.doodles,
      this.threadLines,
      this.words.container,
      this.halo,
      ...ROLES.map((role) => this.lanterns[role].container),
      this.gusts,
    ])
  }

  private bigLantern(role: Role, index: number): LanternSprite {
    const lantern = new LanternSprite(this.scene, role, index)
    lantern.container.setPosition(LANTERN_AT.x, LANTERN_AT.y).setScale(LANTERN_AT.scale).setVisible(false)
    return lantern
  }

  /** Adds what flies in front of the house to the scene; call it after everything else of the house. */
  bringToFront(): void {
    this.scene.add.existing(this.front).setDepth(FRONT_DEPTH)
  }

  show(picture: Picture, drawings: readonly DrawingView[], ms: number): void {
    const { storm } = picture
    this.state = storm
    this.threads = picture.wall.threads
    const alpha = storm ? 1 : 0
    for (const layer of [this.back, this.front]) {
      if (storm) layer.setVisible(true)
      tweenTo(this.scene, layer, { alpha }, ms)
    }
    if (!storm) return
    this.stormClock.goal = storm.intensity
    for (const role of ROLES) {
      const lantern = this.lanterns[role]
      lantern.container.setVisible(storm.named === role)
      lantern.show({ lights: storm.namedLights, given: false, hung: true }, 1)
      lantern.swing = 6 + storm.wind * 8
    }
    this.halo.setAlpha(storm.named && storm.namedLights > 0 ? HALO : 0)
    this.gusts.setVisible(storm.named !== null && !this.withoutGusts)
    this.showWordsAndDrawings(storm, drawings)
  }

  /** Creates the flying words and drawings, if they have changed. */
  private showWordsAndDrawings({ words }: StormPicture, drawings: readonly DrawingView[]): void {
    const state = `${words.join('|')}#${drawings.length}`
    if (state === this.shownWords) return
    this.shownWords = state
    this.words.show(words)
    this.doodles.removeAll(true)
    for (const [i, drawing] of drawings.slice(-DOODLE_PLACES.length).entries()) {
      const [x, y, angle, size] = DOODLE_PLACES[i] ?? [0, 0, 0, 160]
      const behind = textureImage(this.scene, GLOW, 0, 0).setTint(BACKING).setAlpha(0.6)
      behind.setScale((size * BACKING_SIZE) / GLOW_RADIUS)
      const doodle = textureImage(this.scene, drawingTexture(this.scene, drawing, true), 0, 0)
      doodle.setScale(size / DRAWING_SIZE)
      this.doodles.add(makeContainer(this.scene, x, y).add([behind, doodle]).setAngle(angle))
    }
  }

  /**
   * Shows an event on the lantern in the wind: it flares, shrinks, or a light goes out in smoke.
   * @param from whoever did it, if known: a spark flies from this figure to the lantern
   */
  showEffect(kind: 'done' | 'missed' | 'lost' | 'lit', from: Character | null): void {
    const named = this.state?.named
    if (!named || !this.front.visible) return
    const lantern = this.lanterns[named].container
    const { scale } = LANTERN_AT
    if (kind === 'done' && from && !isMotionReduced()) this.spark(from.body.x, from.body.y - 90)
    if (kind === 'lost') this.smoke()
    const [size, glow] = EFFECTS[kind]
    this.scene.tweens.killTweensOf([lantern, this.halo])
    lantern.setScale(isMotionReduced() ? scale : scale * size)
    this.halo.setAlpha(glow)
    this.scene.tweens.add({ targets: lantern, scale, duration: EFFECT_TIME, ease: 'Back.easeOut' })
    this.scene.tweens.add({
      targets: this.halo,
      alpha: this.state && this.state.namedLights > 0 ? HALO : 0,
      duration: EFFECT_TIME,
    })
  }

  /** Lets a spark fly from (x, y) to the lantern. */
  private spark(x: number, y: number): void {
    const spark = textureImage(this.scene, GLOW, x, y).setTint(0xffe3a0).setBlendMode(BlendModes.ADD)
    spark.setScale(46 / GLOW_RADIUS)
    this.front.add(spark)
    this.scene.tweens.add({
      targets: spark,
      x: LANTERN_AT.x,
      y: LANTERN_AT.y + FLAME,
      duration: SPARK_TIME,
      ease: 'Quad.easeIn',
      onComplete: () => spark.destroy(),
    })
  }

  /** Smoke of a light that goes out. */
  private smoke(): void {
    for (const side of [-1, 0, 1]) {
      const puff = textureImage(this.scene, GLOW, LANTERN_AT.x + side * 40, LANTERN_AT.y + FLAME).setTint(
        0xcfd6ea,
      )
      puff.setScale(60 / GLOW_RADIUS).setAlpha(0.7)
      this.front.add(puff)
      this.scene.tweens.add({
        targets: puff,
        y: LANTERN_AT.y - 40,
        x: puff.x + side * 70,
        scale: 190 / GLOW_RADIUS,
        alpha: 0,
        duration: SMOKE_TIME,
        ease: 'Sine.easeOut',
        onComplete: () => puff.destroy(),
      })
    }
  }

  /** Removes the gusts, for slow screens. */
  reduceDetail(): void {
    this.withoutGusts = true
    this.gusts.setVisible(false)
  }

  tick(time: number, figures: Readonly<Record<Role, Character>>): void {
    if (!this.state) {
      if (this.back.alpha === 0 && this.back.visible) {
        this.back.setVisible(false)
        this.front.setVisible(false)
      }
      return
    }
    for (const role of ROLES) if (this.state.named === role) this.lanterns[role].tick(time)
    this.drawThreads(figures, time)
    this.stormClock.tick(time)
    this.applyTint()
    this.words.tick(time)
    if (isMotionReduced()) return
    this.drift(this.stormClock.clock)
    this.drawGusts(time, this.state.wind)
  }

  private applyTint(): void {
    const { tint, clarity } = this.stormClock
    this.ground.setTint(tint)
    this.strokes.setTint(tint).setAlpha(clarity)
    this.words.container.setAlpha(0.85 * clarity)
    this.doodles.setAlpha(clarity)
  }

  /** Turns the vortex and moves what flies in it. @param time of the storm (ms) */
  private drift(time: number): void {
    this.ground.setAngle(time / 400)
    this.strokes.setAngle(time / 210)
    this.debris.tick(time)
    this.words.drift(time)
    for (const [i, doodle] of this.doodles.list.entries()) {
      const [x, y] = DOODLE_PLACES[i] ?? [0, 0]
      ;(doodle as GameObjects.Container).setPosition(
        x + Math.cos(time / 2600 + i) * 34,
        y + Math.sin(time / 2300 + i) * 22,
      )
    }
  }

  /** Draws curls of wind that blow at the lantern from the right. @param time of the frame (ms) */
  private drawGusts(time: number, wind: number): void {
    this.gusts.clear()
    if (this.withoutGusts || this.state?.named === null) return
    for (let i = 0; i < 6; i++) {
      const t = (time / (2600 - wind * 900) + i * 0.37) % 1
      const x = LANTERN_AT.x + 420 - t * 640
      const y = LANTERN_AT.y + 40 + ((i * 97) % 340) + Math.sin(t * 6 + i) * 14
      const fade = Math.sin(t * Math.PI) * (0.35 + 0.4 * wind)
      this.gusts
        .lineStyle(6, 0xbfe0f4, fade)
        .beginPath()
        .moveTo(x, y)
        .lineTo(x + 150, y - 6)
      addEllipseArc(this.gusts, x + 158, y - 26, 20, 20, CURL_SIDES, Math.PI * 0.6, -Math.PI * 0.8, true)
      this.gusts.strokePath()
    }
  }

  /** Draws the threads between the figures. @param time of the frame (ms) */
  private drawThreads(figures: Readonly<Record<Role, Character>>, time: number): void {
    this.threadLines.clear()
    if (!this.threads) return
    for (const pair of PAIRS) {
      const strength = this.threads[pair]
      const [a, b] = rolesOf(pair)
      const from = figures[a].body
      const to = figures[b].body
      if (strength === 0 || from.alpha < 0.1 || to.alpha < 0.1) continue
      const sag = 50 + 20 * Math.sin(time / 1200 + strength)
      this.threadLines.lineStyle(1.5 + strength * 1.6, 0xffdf9e, 0.25 + 0.2 * strength).beginPath()
      const [fx, fy] = [from.x, from.y - 90]
      const [tx, ty] = [to.x, to.y - 90]
      this.threadLines.moveTo(fx, fy)
      for (let i = 1; i <= 20; i++) {
        const t = i / 20
        this.threadLines.lineTo(fx + (tx - fx) * t, fy + (ty - fy) * t + sag * 4 * t * (1 - t))
      }
      this.threadLines.strokePath()
    }
  }
}
