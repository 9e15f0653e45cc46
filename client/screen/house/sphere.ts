/** The sphere as a character: it breathes, looks, sulks, sleeps, and breaks. */
import type { GameObjects, Scene } from 'phaser'
import { BlendModes } from 'phaser'
import { box, pieceImage, showPiece, textureImage } from '../../kit/art.ts'
import { SPHERE } from '../../kit/house-layout.ts'
import { lessMotion } from '../../kit/motion.ts'
import { move } from './move.ts'
import type { SpherePicture } from './picture.ts'
import { COLD_GLOW } from './rooms.ts'
import { GLOW, GLOW_RADIUS } from './textures.ts'

const SHARDS = 7

export class Sphere {
  /** Ball and eye; moves away from its dais when the house comes apart. */
  readonly box: GameObjects.Container
  readonly dais: GameObjects.Image
  private readonly scene: Scene
  private readonly ball: GameObjects.Image
  private readonly eye: GameObjects.Container
  private readonly pupil: GameObjects.Image
  private readonly lid: GameObjects.Image
  private readonly crack: GameObjects.Image
  private readonly glow: GameObjects.Image
  private readonly shards: GameObjects.Image[]
  private mood: SpherePicture['mood'] = 'calm'
  private power = 0.5

  constructor(scene: Scene) {
    this.scene = scene
    const [ex, ey] = SPHERE.eye
    this.dais = pieceImage(scene, 'sphere/dais', SPHERE.x, SPHERE.y)
    this.dais.setScale(this.dais.scaleX * SPHERE.scale)
    scene.add.existing(this.dais)
    this.box = scene.add.container(SPHERE.x, SPHERE.y).setScale(SPHERE.scale)
    this.ball = pieceImage(scene, 'sphere/ball')
    this.eye = box(scene, ex, ey)
    this.pupil = pieceImage(scene, 'sphere/pupil')
    this.lid = pieceImage(scene, 'sphere/lid-sulk', 0, 0).setVisible(false)
    this.eye.add([pieceImage(scene, 'sphere/eye'), this.pupil, this.lid])
    this.crack = pieceImage(scene, 'sphere/crack').setAlpha(0)
    this.glow = textureImage(scene, GLOW).setBlendMode(BlendModes.ADD).setTint(COLD_GLOW)
    this.shards = Array.from({ length: SHARDS }, () => pieceImage(scene, 'sphere/shard').setVisible(false))
    this.box.add([this.ball, this.eye, this.crack, ...this.shards, this.glow])
  }

  show({ mood, look, power }: SpherePicture, ms: number): void {
    this.mood = mood
    this.power = power
    const asleep = mood === 'asleep'
    showPiece(this.ball, asleep ? 'sphere/ball-dim' : 'sphere/ball')
    this.lid.setVisible(mood === 'sulk')
    this.eye.setVisible(!asleep)
    for (const shard of this.shards) shard.setVisible(mood === 'cracked')
    const [px, py] = SPHERE.pupilReach
    const [rx, ry] = SPHERE.eyeReach
    const [ex, ey] = SPHERE.eye
    move(this.scene, this.crack, { alpha: mood === 'cracked' ? 1 : 0 }, ms)
    move(this.scene, this.eye, { x: ex + look[0] * rx, y: ey + look[1] * ry }, ms, 'Back.easeOut')
    move(this.scene, this.pupil, { x: look[0] * px, y: look[1] * py }, ms, 'Sine.easeOut')
  }

  /** Slow breath; in pieces, shards circle it (time in ms). */
  tick(time: number): void {
    const breath = Math.sin(time / 1300)
    this.glow.setScale((320 / GLOW_RADIUS) * (0.9 + 0.06 * breath))
    this.glow.setAlpha(this.mood === 'asleep' ? 0.06 : (0.12 + 0.28 * this.power) * (0.9 + 0.1 * breath))
    if (lessMotion()) return
    const swell = 1 + breath * 0.008
    this.ball.setScale(swell / 2)
    if (this.mood !== 'cracked') return
    for (const [i, shard] of this.shards.entries()) {
      const angle = time / 4000 + (i / SHARDS) * Math.PI * 2
      const far = 128 + 16 * Math.sin(time / 900 + i * 2)
      shard.setPosition(Math.cos(angle) * far, Math.sin(angle) * far).setAngle((angle * 180) / Math.PI)
    }
  }
}
