/** The sphere as a character: it breathes, hums, looks around, blinks, sulks, sleeps and breaks. */
import type { GameObjects, Scene } from 'phaser'
import { BlendModes } from 'phaser'
import { isMotionReduced } from '../../device/reduced-motion.ts'
import { makeContainer, pieceImage, showPiece, textureImage } from './art-loader.ts'
import { SPHERE } from './house-layout.ts'
import type { SpherePicture } from './picture.ts'
import { COLD_GLOW } from './room-sprites.ts'
import { SphereLid } from './sphere-lid.ts'
import { GLOW, GLOW_RADIUS, RING, RING_RADIUS } from './textures.ts'
import { tweenTo } from './tween.ts'

const SHARDS = 7
/** The rings of its hum: their number, how long each one expands (ms), and how far (radii of the ball). */
const RINGS = 3
const RING_TIME = 6_400
const RING_REACH = 1.25
/** Time (ms) between two blinks, and duration of one; every third time it blinks twice. */
const BLINK_EVERY = 4_700
const BLINK_TIME = 190
/** The share of the way to its target that the gaze moves in a frame. */
const GLANCE_SPEED = 0.12

export class SphereCharacter {
  /** Ball and eye; leaves the dais when the house comes apart. */
  readonly container: GameObjects.Container
  readonly dais: GameObjects.Image
  private readonly scene: Scene
  private readonly ball: GameObjects.Image
  private readonly eye: GameObjects.Container
  /** Holds the pupil, and moves it when the eye looks around by itself. */
  private readonly gaze: GameObjects.Container
  private readonly pupil: GameObjects.Image
  private readonly eyelid: GameObjects.Image
  private readonly closed: GameObjects.Image
  private readonly lid: SphereLid
  private readonly crack: GameObjects.Image
  private readonly glow: GameObjects.Image
  private readonly rings: GameObjects.Image[]
  private readonly shards: GameObjects.Image[]
  private mood: SpherePicture['mood'] = 'calm'
  private power = 0.5
  private followed: { readonly x: number; readonly y: number } | null = null

  constructor(scene: Scene) {
    this.scene = scene
    const [ex, ey] = SPHERE.eye
    this.rings = Array.from({ length: RINGS }, () =>
      scene.add.existing(
        textureImage(scene, RING, SPHERE.x, SPHERE.y).setBlendMode(BlendModes.ADD).setTint(COLD_GLOW),
      ),
    )
    this.dais = pieceImage(scene, 'sphere/dais', SPHERE.x, SPHERE.y)
    this.dais.setScale(this.dais.scaleX * SPHERE.scale)
    scene.add.existing(this.dais)
    this.container = scene.add.container(SPHERE.x, SPHERE.y).setScale(SPHERE.scale)
    this.ball = pieceImage(scene, 'sphere/ball')
    this.eye = makeContainer(scene, ex, ey)
    this.gaze = makeContainer(scene)
    this.pupil = pieceImage(scene, 'sphere/pupil')
    this.eyelid = pieceImage(scene, 'sphere/lid-sulk', 0, 0).setVisible(false)
    this.closed = pieceImage(scene, 'sphere/lid-closed', 0, -4).setVisible(false)
    this.gaze.add(this.pupil)
    this.eye.add([pieceImage(scene, 'sphere/eye'), this.gaze, this.eyelid])
    this.lid = new SphereLid(scene)
    this.crack = pieceImage(scene, 'sphere/crack').setAlpha(0)
    this.glow = textureImage(scene, GLOW).setBlendMode(BlendModes.ADD).setTint(COLD_GLOW)
    this.shards = Array.from({ length: SHARDS }, () => pieceImage(scene, 'sphere/shard').setVisible(false))
    this.container.add([
      this.ball,
      this.closed,
      this.eye,
      this.lid.drawing,
      this.crack,
      ...this.shards,
      this.glow,
    ])
  }

  show({ mood, look, power, lid = 0, broken = mood === 'cracked' }: SpherePicture, ms: number): void {
    this.mood = mood
    this.power = power
    const asleep = mood === 'asleep'
    showPiece(this.ball, asleep ? 'sphere/ball-dim' : 'sphere/ball')
    this.eyelid.setVisible(mood === 'sulk')
    this.eye.setVisible(!asleep)
    this.closed.setVisible(asleep)
    for (const shard of this.shards) shard.setVisible(broken)
    const [px, py] = SPHERE.pupilReach
    const [rx, ry] = SPHERE.eyeReach
    const [ex, ey] = SPHERE.eye
    this.lid.show(lid, ms)
    tweenTo(this.scene, this.crack, { alpha: broken ? 1 : 0 }, ms)
    tweenTo(this.scene, this.eye, { x: ex + look[0] * rx, y: ey + look[1] * ry }, ms, 'Back.easeOut')
    tweenTo(this.scene, this.pupil, { x: look[0] * px, y: look[1] * py }, ms, 'Sine.easeOut')
  }

  /** Animates breath, hum, gaze, and the shards when it is broken. @param time of the frame (ms) */
  tick(time: number): void {
    this.lid.tick()
    const asleep = this.mood === 'asleep'
    const breath = Math.sin(time / (asleep ? 1_900 : 1_300))
    this.glow.setScale((320 / GLOW_RADIUS) * (0.9 + 0.06 * breath))
    this.glow.setAlpha(asleep ? 0.06 : (0.1 + 0.3 * this.power) * (0.9 + 0.1 * breath))
    const still = isMotionReduced()
    this.hum(still ? 0 : time)
    if (still) return
    // Sulking makes it a little smaller, power a little larger.
    const size = this.mood === 'sulk' ? 0.975 : 1 + 0.02 * this.power
    this.ball.setScale((size + breath * (asleep ? 0.014 : 0.008)) / 2)
    this.closed.y = -4 + breath * 2
    if (this.mood === 'calm') this.look(time)
    else this.eye.scaleY = 1
    if (this.mood === 'cracked') this.circle(time)
  }

  /** Sets whom the eye follows (world px), or null. */
  follow(whom: { readonly x: number; readonly y: number } | null): void {
    this.followed = whom
  }

  /** Moves the gaze to the figure it follows, or around, and blinks. */
  private look(time: number): void {
    const { followed } = this
    const glance = Math.sin(time / 2_300) * Math.sin(time / 3_700 + 1)
    const x = followed ? Math.max(-1, Math.min(1, (followed.x - SPHERE.x) / 500)) * 13 : glance * 5
    const y = followed ? Math.max(-1, Math.min(1, (followed.y - SPHERE.y) / 400)) * 9 : 0
    this.gaze.x += (x - this.gaze.x) * GLANCE_SPEED
    this.gaze.y += (y + Math.sin(time / 3_100 + 2) * 2.4 - this.gaze.y) * GLANCE_SPEED
    const since = time % BLINK_EVERY
    const twice = Math.floor(time / BLINK_EVERY) % 3 === 0 && since > BLINK_TIME && since < BLINK_TIME * 2
    const shut = since < BLINK_TIME || twice ? Math.sin(((since % BLINK_TIME) / BLINK_TIME) * Math.PI) : 0
    this.eye.scaleY = 1 - 0.92 * shut
  }

  private hum(time: number): void {
    for (let i = 0; i < RINGS; i++) {
      const ring = this.rings[i]
      if (!ring) continue
      const part = (time / RING_TIME + i / RINGS) % 1
      const heard = this.mood === 'calm' && time > 0 ? this.power : 0
      ring.setAlpha(heard * 0.5 * Math.sin(part * Math.PI) * (1 - part))
      ring.setScale((100 * SPHERE.scale * (1 + part * RING_REACH)) / RING_RADIUS)
    }
  }

  private circle(time: number): void {
    for (let i = 0; i < SHARDS; i++) {
      const angle = time / 4_000 + (i / SHARDS) * Math.PI * 2
      const far = 128 + 16 * Math.sin(time / 900 + i * 2)
      this.shards[i]
        ?.setPosition(Math.cos(angle) * far, Math.sin(angle) * far)
        .setAngle((angle * 180) / Math.PI)
    }
  }
}
