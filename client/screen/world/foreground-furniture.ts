/** Furniture in front of the figures: the table, the cat, the stool. It is lit like a figure. */
import type { GameObjects, Scene } from 'phaser'
import { pieceImage } from './art-loader.ts'
import { FRONT_DEPTH } from './draw-order.ts'
import { FURNITURE, type Furnishing } from './house-furniture.ts'
import { ROOMS } from './house-layout.ts'
import { lightAt } from './light-map.ts'
import { tweenTo } from './tween.ts'

/** How much more than the house it scrolls with the camera, since it is nearer. */
const EXTRA_SCROLL = 0.02
/** How much the cat's height changes as it breathes. */
const BREATH = 0.035

interface PlacedFurniture {
  readonly image: GameObjects.Image
  readonly where: Furnishing
  readonly height: number
}

export class ForegroundFurniture {
  private readonly scene: Scene
  private readonly things: readonly PlacedFurniture[]

  constructor(scene: Scene) {
    this.scene = scene
    this.things = FURNITURE.filter(({ layer }) => layer === 'near').map((where) => {
      const { view } = ROOMS[where.room]
      const image = pieceImage(
        scene,
        where.piece,
        where.x + EXTRA_SCROLL * (view.x - 960),
        where.y + EXTRA_SCROLL * (view.y - 540),
        where.scale,
      )
      image.setScrollFactor(1 + EXTRA_SCROLL).setDepth(FRONT_DEPTH)
      scene.add.existing(image)
      return { image, where, height: image.scaleY }
    })
  }

  /** Tints it by the lamps of its room. @param strengths in the order of `ALL_LAMPS` @param floor the light map's base colour */
  light(strengths: readonly number[], floor: readonly [number, number, number]): void {
    for (const { image, where } of this.things)
      image.setTint(lightAt(where.room, where.x, strengths, floor, 0))
  }

  /** Fades with the house. */
  fade(alpha: number, ms: number): void {
    for (const { image } of this.things) tweenTo(this.scene, image, { alpha }, ms)
  }

  /** Lets the cat breathe. @param time of the frame (ms) */
  tick(time: number): void {
    for (let i = 0; i < this.things.length; i++) {
      const thing = this.things[i]
      if (thing?.where.piece === 'room/cat')
        thing.image.scaleY = thing.height * (1 + BREATH * Math.sin(time / 1_150))
    }
  }
}
