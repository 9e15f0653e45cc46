/** Furniture in front of the figures: the table, the cat, the stool. It is lit like a figure. */
import type { GameObjects, Scene } from 'phaser'
import { pieceImage } from './art-loader.ts'
import { FRONT_DEPTH } from './draw-order.ts'
import { FURNITURE, type Furnishing, TABLES, type TableName } from './house-furniture.ts'
import { ROOMS } from './house-layout.ts'
import { lightAt } from './light-map.ts'
import { tweenTo } from './tween.ts'

/** How much more than the house it scrolls with the camera, since it is nearer. */
const EXTRA_SCROLL = 0.02
/** The pieces of which only one is visible at a time. */
const OTHER_TABLES: ReadonlySet<string> = new Set(TABLES.map((table) => `room/${table}`))
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
  private table: TableName = 'supper-table'
  private faded = 1

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
      image.setAlpha(where.piece.startsWith('room/table-') ? 0 : 1)
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
    this.faded = alpha
    this.show(ms)
  }

  /** Puts one of the tables into the kitchen. */
  lay(table: TableName, ms: number): void {
    if (table === this.table) return
    this.table = table
    this.show(ms)
  }

  private show(ms: number): void {
    for (const { image, where } of this.things) {
      const put = !OTHER_TABLES.has(where.piece) || where.piece === `room/${this.table}`
      tweenTo(this.scene, image, { alpha: put ? this.faded : 0 }, ms)
    }
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
