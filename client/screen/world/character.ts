/** A member of the family on the screen: a paper puppet whose parts breathe, walk, sit, sleep and are lit. */
import type { GameObjects, Scene } from 'phaser'
import { BlendModes, TintModes } from 'phaser'
import type { Role } from '../../../shared/content/ids.ts'
import type { Pose } from '../../art/lib/rig.ts'
import { type PosedPart, RIGS } from '../../art-data/figure-rigs.ts'
import { isMotionReduced } from '../../device/reduced-motion.ts'
import { makeContainer, pieceImage, showPiece, textureImage } from './art-loader.ts'
import { bedsheetTexture } from './bedsheet-texture.ts'
import { ROOMS, type RoomId } from './house-layout.ts'
import type { FigurePicture } from './picture.ts'
import { GLOW, GLOW_RADIUS } from './textures.ts'
import { tweenTo } from './tween.ts'

const RIM_COLOURS = { warm: 0xffc27a, cold: 0x9fe8ff } as const
/** The colour of each role; in the dark it glows behind the figure, so that it is recognised from four metres. */
const OWN_COLOURS = { ava: 0xb79ced, leo: 0x4fb8e8, elara: 0xf2b134, caleb: 0xe4683e } as const
/** Poses on the ground: they cast a shadow, and a figure walks to them. */
const ON_THEIR_FEET: ReadonlySet<Pose> = new Set(['stand', 'walk', 'sit'])
/** Distance from a room's edge at which figures enter and leave it (world px). */
const DOORWAY = 30

/** x of the side of a room through which a figure leaves towards `towards`, or enters from there. */
function doorwayOf(room: RoomId, towards: number): number {
  const [x, , w] = ROOMS[room].box
  return towards < x + w / 2 ? x + DOORWAY : x + w - DOORWAY
}
const isRoom = (room: FigurePicture['room']): room is RoomId => room !== null && room !== 'illustration'

/** Walking speed (world px per second), and the longest duration of a walk (ms). */
const WALKING_SPEED = 260
const MAX_WALK_TIME = 1_900

interface Limb {
  readonly part: PosedPart
  readonly image: GameObjects.Image
  readonly rim: GameObjects.Image
}

/** The light on a figure. */
export interface FigureLight {
  readonly tint: number
  readonly rim: 'warm' | 'cold'
  /** Where the light comes from: −1 left, 1 right. */
  readonly side: -1 | 1
  /** Darkness around the figure, 0–1. */
  readonly dark: number
}

export class Character {
  readonly role: Role
  readonly body: GameObjects.Container
  private readonly scene: Scene
  private readonly shadow: GameObjects.Image
  private readonly rims: GameObjects.Container
  private readonly parts: GameObjects.Container
  private readonly bedsheet: GameObjects.Image
  private readonly halo: GameObjects.Image
  private readonly aura: GameObjects.Image
  private limbs: Limb[] = []
  private pose: Pose | null = null
  private goal: FigurePicture | null = null
  private light: FigureLight = { tint: 0xffffff, rim: 'warm', side: 1, dark: 0 }
  private walking = false
  private readonly phase: number

  constructor(scene: Scene, role: Role, index: number) {
    this.scene = scene
    this.role = role
    this.phase = index * 1.7
    this.body = scene.add.container(960, 860).setAlpha(0)
    this.shadow = textureImage(scene, GLOW, 0, 3).setTint(0x06061a).setTintMode(TintModes.FILL)
    this.shadow.setScale(60 / GLOW_RADIUS, 9 / GLOW_RADIUS).setAlpha(0.6)
    this.halo = textureImage(scene, GLOW, 0, -90).setBlendMode(BlendModes.ADD).setTint(0x58c7f3).setAlpha(0)
    this.halo.setScale(190 / GLOW_RADIUS)
    this.aura = textureImage(scene, GLOW, 0, -104)
      .setBlendMode(BlendModes.ADD)
      .setTint(OWN_COLOURS[role])
      .setAlpha(0)
    this.aura.setScale(150 / GLOW_RADIUS, 200 / GLOW_RADIUS)
    this.rims = makeContainer(scene)
    this.parts = makeContainer(scene)
    this.bedsheet = textureImage(scene, bedsheetTexture(scene, index)).setOrigin(0.5, 1).setVisible(false)
    this.body.add([this.aura, this.halo, this.shadow, this.rims, this.parts, this.bedsheet])
  }

  /** Moves to where the picture says, walking, floating or fading as the poses allow. @param ms duration; 0 for at once */
  show(picture: FigurePicture | null, ms: number, light: FigureLight): void {
    const before = this.goal
    const same = JSON.stringify(before) === JSON.stringify(picture)
    if (same) {
      if (picture) this.setLight(light, picture)
      return
    }
    this.goal = picture
    if (!picture) {
      tweenTo(this.scene, this.body, { alpha: 0 }, ms)
      return
    }
    this.setLight(light, picture)
    this.bedsheet.setVisible(picture.bedsheet)
    this.parts.setVisible(!picture.bedsheet)
    this.rims.setVisible(!picture.bedsheet)
    this.shadow.setVisible(picture.room !== null && ON_THEIR_FEET.has(picture.pose))
    const far = before ? Math.hypot(before.x - picture.x, before.y - picture.y) : 0
    // Between the house and an illustration, or two illustrations, figures fade instead of walking.
    const elsewhere = (before?.room === 'illustration') !== (picture.room === 'illustration')
    if (elsewhere || (picture.room === 'illustration' && far > 1)) this.body.setAlpha(0)
    const fresh = !before || this.body.alpha < 0.05
    if (fresh || ms === 0 || isMotionReduced()) this.appearAt(picture, ms)
    else if (far > 24 && picture.room !== null && ON_THEIR_FEET.has(picture.pose))
      this.walkTo(picture, before?.room ?? null)
    else this.floatTo(picture, ms)
  }

  private appearAt(picture: FigurePicture, ms: number): void {
    this.walking = false
    this.setPose(picture)
    this.body.setPosition(picture.x, picture.y).setScale(picture.scale).setAngle(picture.turn)
    tweenTo(this.scene, this.body, { alpha: picture.alpha }, ms)
  }

  /** Walks to a place in the same room, or out of one room and into the other through their nearer sides. */
  private walkTo(picture: FigurePicture, from: FigurePicture['room']): void {
    this.scene.tweens.killTweensOf(this.body)
    const { room } = picture
    if (from === room || !isRoom(from) || !isRoom(room)) {
      this.walkStraight(picture, picture.x, () => this.arrive(picture))
      return
    }
    const [x, y, scale] = [this.body.x, this.body.y, this.body.scaleX]
    this.walkStraight({ ...picture, y, scale, alpha: 0 }, doorwayOf(from, picture.x), () => {
      if (this.goal !== picture) return
      this.body.setPosition(doorwayOf(room, x), picture.y).setScale(picture.scale)
      this.walkStraight(picture, picture.x, () => this.arrive(picture))
    })
  }

  /** Walks to x; all other properties change on the way. @param then called on arrival */
  private walkStraight(picture: FigurePicture, x: number, then: () => void): void {
    const far = Math.hypot(this.body.x - x, this.body.y - picture.y)
    this.walking = true
    this.setPose({ ...picture, pose: 'walk', facing: x < this.body.x ? 'left' : 'right' })
    this.scene.tweens.add({
      targets: this.body,
      x,
      y: picture.y,
      scale: picture.scale,
      angle: picture.turn,
      duration: Math.min(MAX_WALK_TIME, (far / WALKING_SPEED) * 1000),
      ease: 'Sine.easeInOut',
      onComplete: then,
    })
    // Figures fade in right after entering a room, and fade out just before leaving it.
    const fade = { targets: this.body, alpha: picture.alpha, duration: 260 }
    const out =
      picture.alpha === 0 ? Math.max(0, Math.min(MAX_WALK_TIME, (far / WALKING_SPEED) * 1000) - 260) : 0
    this.scene.tweens.add({ ...fade, delay: out })
  }

  private arrive(picture: FigurePicture): void {
    if (this.goal !== picture) return
    this.walking = false
    this.setPose(picture)
  }

  /** The moving body while it walks visibly, else null. */
  get onTheWay(): GameObjects.Container | null {
    return this.walking && this.body.alpha > 0.3 ? this.body : null
  }

  private floatTo(picture: FigurePicture, ms: number): void {
    this.walking = false
    this.setPose(picture)
    const { x, y, scale, turn: angle, alpha } = picture
    tweenTo(this.scene, this.body, { x, y, scale, angle, alpha }, ms * 2)
  }

  private setPose({ pose, facing, mood, dreaming }: FigurePicture): void {
    if (pose !== this.pose) this.buildLimbs(pose)
    const head = pose === 'sleep' || pose === 'dream' ? 'asleep' : mood
    for (const { part, image, rim } of this.limbs) {
      if (part.part !== 'head') continue
      showPiece(image, `${this.role}/head-${head}`)
      showPiece(rim, `${this.role}/head-${head}`)
    }
    const flip = facing === 'left' ? -1 : 1
    this.parts.setScale(flip, 1)
    this.rims.setScale(flip, 1)
    this.halo.setAlpha(dreaming ? 0.5 : 0)
    this.applyTint()
  }

  private buildLimbs(pose: Pose): void {
    this.pose = pose
    this.parts.removeAll(true)
    this.rims.removeAll(true)
    const rig: readonly PosedPart[] = RIGS[this.role].poses[pose]
    this.limbs = rig.map((part) => {
      const make = () => pieceImage(this.scene, part.piece, part.x, part.y).setAngle(part.turn ?? 0)
      const image = make()
      const rim = make().setTintMode(TintModes.FILL)
      if (part.flip) {
        image.setScale(-image.scaleX, image.scaleY)
        rim.setScale(-rim.scaleX, rim.scaleY)
      }
      this.parts.add(image)
      this.rims.add(rim)
      return { part, image, rim }
    })
  }

  private setLight(light: FigureLight, picture: FigurePicture): void {
    this.light = light
    this.bedsheet.setTint(light.tint)
    this.aura.setAlpha(picture.room === null || picture.bedsheet ? 0 : light.dark * 0.3 * picture.alpha)
    // The shadow is cast away from the light.
    this.shadow.setPosition(-26 * light.side, 3).setScale(84 / GLOW_RADIUS, 10 / GLOW_RADIUS)
    this.rims.setPosition(4.5 * light.side, -1.5).setAlpha(picture.room === null ? 0.7 : 0.9)
    this.applyTint()
  }

  private applyTint(): void {
    for (const { image, rim, part } of this.limbs) {
      image.setTint(part.part === 'light' ? 0xffffff : this.light.tint)
      rim.setTint(RIM_COLOURS[this.light.rim])
    }
  }

  /** Animates breath and gait. @param time of the frame (ms) */
  tick(time: number): void {
    if (this.body.alpha < 0.02 || isMotionReduced()) return
    const slow = this.pose === 'dream' || this.pose === 'sleep' ? 0.6 : 1
    const breath = Math.sin((time / 1000) * slow * 2.4 + this.phase)
    const stride = this.walking ? Math.sin(time / 120 + this.phase) : 0
    for (let i = 0; i < this.limbs.length; i++) {
      const limb = this.limbs[i]
      if (limb) this.moveLimb(limb, breath, stride, time)
    }
    const lull = this.pose === 'dream' ? Math.sin(time / 2_100 + this.phase) * 4 : 0
    this.parts.angle = lull
    this.rims.angle = lull
    if (this.walking) this.parts.y = -Math.abs(stride) * 5
    else if (this.pose === 'dream') this.parts.y = Math.sin(time / 1_500 + this.phase) * 13
    else if (this.goal?.room === null && this.pose !== 'sit')
      this.parts.y = Math.sin(time / 1100 + this.phase) * 12
    else this.parts.y = 0
    this.rims.y = this.parts.y - 1.5
    if (this.bedsheet.visible)
      this.bedsheet.setScale(1 + breath * 0.012, 1 - breath * 0.012).setAngle(stride * 3)
  }

  private moveLimb({ part, image, rim }: Limb, breath: number, stride: number, time: number): void {
    const rest = part.turn ?? 0
    const side = part.flip ? -1 : 1
    let angle = rest
    if (part.part === 'wing-near' || part.part === 'wing-far') angle = rest + side * (breath * 3 + stride * 5)
    else if (part.part === 'cape')
      angle = rest + Math.sin(time / 1000 + this.phase - 0.12) * 1.4 + Math.abs(stride) * 5
    else if (part.part === 'light') angle = rest + Math.sin(time / 480 + this.phase) * 4
    else if (part.part === 'head') angle = rest + breath * 0.8
    else if (this.walking && part.part === 'leg-near') angle = stride * 24
    else if (this.walking && part.part === 'leg-far') angle = -stride * 24
    else if (part.part === 'skirt') angle = rest + stride * 3
    else if (part.part === 'quilt') image.scaleY = rim.scaleY = Math.abs(image.scaleX) * (1 + breath * 0.02)
    image.angle = angle
    rim.angle = angle
  }
}
