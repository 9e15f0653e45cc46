/** The rooms of the house, each a container that can be lit, moved and rotated: in the malfunction they float apart. */
import type { GameObjects, Scene } from 'phaser'
import { BlendModes } from 'phaser'
import { makeContainer, pieceImage, textureImage } from './art-loader.ts'
import { FURNITURE } from './house-furniture.ts'
import { LAMPS } from './house-lamps.ts'
import { ROOMS, type RoomId } from './house-layout.ts'
import { RoomLight } from './light-map.ts'
import { GLOW, GLOW_RADIUS } from './textures.ts'
import { tweenTo } from './tween.ts'

export const ROOM_IDS = Object.keys(ROOMS) as RoomId[]
export const WARM_GLOW = 0xffb45a
export const COLD_GLOW = 0x58c7f3

interface Glow {
  readonly image: GameObjects.Image
  readonly lamp: number
  readonly full: number
}

/** One room: back wall, furniture, wall decoration, the light map over it, and the glows of its lamps. */
export class RoomSprite {
  readonly id: RoomId
  /** All of the room; its origin is the room's centre, so that it rotates around it. */
  readonly container: GameObjects.Container
  /** Below the light map: what the room's lamps light. */
  readonly lit: GameObjects.Container
  /** Above the light map: what shines by itself. */
  readonly shining: GameObjects.Container
  readonly centre: readonly [number, number]
  /** The torn edge, visible when the room floats. */
  readonly torn: GameObjects.Image
  private readonly light: RoomLight
  private readonly glows: Glow[] = []
  private readonly window: GameObjects.Image
  /** What is visible only by day. */
  private readonly day: GameObjects.Image[] = []

  constructor(scene: Scene, id: RoomId) {
    this.id = id
    const [x, y, w, h] = ROOMS[id].box
    this.centre = [x + w / 2, y + h / 2]
    const [cx, cy] = this.centre
    this.container = scene.add.container(cx, cy)
    const inner = makeContainer(scene, -cx, -cy)
    this.lit = makeContainer(scene)
    this.shining = makeContainer(scene)
    this.light = new RoomLight(scene, id)
    const map = textureImage(scene, this.light.key, x, y).setOrigin(0).setBlendMode(BlendModes.MULTIPLY)
    map.setDisplaySize(w, h)
    inner.add([backWall(scene, id), this.lit, map, this.shining])
    this.torn = pieceImage(scene, `torn/${id}`).setAlpha(0)
    this.container.add([inner, this.torn])
    this.addFurniture(scene)
    this.addGlows(scene)
    this.window = textureImage(scene, GLOW, cx, cy - 20)
      .setBlendMode(BlendModes.ADD)
      .setTint(COLD_GLOW)
      .setVisible(false)
    this.window.setScale((w * 0.6) / GLOW_RADIUS, (h * 0.75) / GLOW_RADIUS)
    this.shining.add(this.window)
  }

  private addFurniture(scene: Scene): void {
    for (const { piece, room, x, y, scale, layer, day } of FURNITURE) {
      if (room !== this.id || layer === 'near') continue
      const image = pieceImage(scene, piece, x, y, scale)
      ;(layer === 'back' ? this.lit : this.shining).add(image)
      if (day) this.day.push(image.setAlpha(0))
    }
  }

  private addGlows(scene: Scene): void {
    for (const [index, { room, kind, x, y, glow }] of LAMPS.entries()) {
      const [radius, alpha] = glow
      if (room !== this.id || radius === 0) continue
      const image = textureImage(scene, GLOW, x, y)
      image
        .setScale(radius / GLOW_RADIUS)
        .setBlendMode(BlendModes.ADD)
        .setTint(kind === 'warm' ? WARM_GLOW : COLD_GLOW)
      this.shining.add(image)
      this.glows.push({ image, lamp: index, full: alpha })
    }
  }

  /** Flickers a cold light in the room, slower than once a second. @param time of the frame (ms); null for no light */
  flickerWindow(time: number | null): void {
    if (time === null) {
      this.window.setVisible(false)
      return
    }
    const wave = Math.sin(time / 420) * Math.sin(time / 910)
    this.window.setVisible(true).setAlpha(0.35 + 0.4 * wave)
  }

  /**
   * Lights the room.
   * @param strengths of all lamps, in the order of `ALL_LAMPS`
   * @param floor the light map's base colour
   * @param breath factor for the glows, about 1, which varies a little over time
   */
  illuminate(strengths: readonly number[], floor: readonly [number, number, number], breath: number): void {
    this.light.paint(strengths, floor)
    for (let i = 0; i < this.glows.length; i++) {
      const glow = this.glows[i]
      glow?.image.setAlpha(Math.min(1, glow.full * (strengths[glow.lamp] ?? 0) * breath))
    }
  }

  /** Shows the windows by day or by night. */
  setDay(day: boolean, ms: number): void {
    for (const thing of this.day) tweenTo(thing.scene, thing, { alpha: day ? 1 : 0 }, ms)
  }
}

/** The room's part of the one image of all back walls. */
function backWall(scene: Scene, id: RoomId): GameObjects.Image {
  const image = pieceImage(scene, 'house/back')
  const [x, y, w, h] = ROOMS[id].box
  const scale = 1 / image.scaleX
  const left = image.displayOriginX + x * scale
  const top = image.displayOriginY + y * scale
  return image.setCrop(left, top, w * scale, h * scale)
}
