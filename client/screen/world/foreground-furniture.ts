/** Furniture in front of everybody: a table to sit behind, a cat to step over. It is lit like a figure. */
import type { GameObjects, Scene } from 'phaser'
import { pieceImage } from './art-loader.ts'
import { FRONT_DEPTH } from './draw-order.ts'
import { FURNITURE, type Furnishing } from './house-furniture.ts'
import { ROOMS } from './house-layout.ts'
import { lightAt } from './light-map.ts'
import { tweenTo } from './tween.ts'

/** It moves a little more than the house when the camera does: it is nearer. */
const EXTRA_SCROLL = 0.02
/** What breathes: how deep. */
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

  /** What the lamps of its room make of it. */
  light(strengths: readonly number[], floor: readonly [number, number, number]): void {
    for (const { image, where } of this.things)
      image.setTint(lightAt(where.room, where.x, strengths, floor, 0))
  }

  /** Comes and goes with the house. */
  fade(alpha: number, ms: number): void {
    for (const { image } of this.things) tweenTo(this.scene, image, { alpha }, ms)
  }

  /** The cat sleeps through everything (time in ms). */
  tick(time: number): void {
    for (let i = 0; i < this.things.length; i++) {
      const thing = this.things[i]
      if (thing?.where.piece === 'room/cat')
        thing.image.scaleY = thing.height * (1 + BREATH * Math.sin(time / 1_150))
    }
  }
}
