/** The illustrations of the prologue and the endings, shown over the house. */
import type { GameObjects, Scene } from 'phaser'
import { imageOf } from '../../art-data/atlas-data.ts'
import { textureImage } from './art-loader.ts'
import { ILLUSTRATION_DEPTH } from './draw-order.ts'
import { ILLUSTRATION_SIZE, type IllustrationName, illustrationSheet } from './illustration-people.ts'
import type { IllustrationPicture } from './picture.ts'
import { ILLUSTRATION_SCALE } from './picture-builder.ts'
import { tweenTo } from './tween.ts'

export class Illustrations {
  private readonly scene: Scene
  private readonly images = new Map<IllustrationName, GameObjects.Image>()
  private readonly asked = new Set<IllustrationName>()

  constructor(scene: Scene) {
    this.scene = scene
  }

  /** Whether an illustration has loaded. */
  has(name: IllustrationName): boolean {
    return this.images.has(name)
  }

  /** Loads an illustration, once. @param then called when it has loaded; never, if that fails */
  fetch(name: IllustrationName, then: () => void): void {
    if (this.asked.has(name)) return
    this.asked.add(name)
    const sheet = illustrationSheet(name)
    const source = new Image()
    source.onload = () => {
      if (!this.scene.textures.exists(sheet)) this.scene.textures.addImage(sheet, source)
      const image = textureImage(this.scene, sheet, 960, 540).setDepth(ILLUSTRATION_DEPTH).setAlpha(0)
      image.setDisplaySize(
        ILLUSTRATION_SIZE.width * ILLUSTRATION_SCALE,
        ILLUSTRATION_SIZE.height * ILLUSTRATION_SCALE,
      )
      this.images.set(name, this.scene.add.existing(image))
      then()
    }
    source.src = imageOf(sheet)
  }

  show(picture: IllustrationPicture | null, ms: number): void {
    for (const [name, image] of this.images) {
      const here = name === picture?.name
      if (here) image.setY(540 - (picture?.lift ?? 0)).setDepth(ILLUSTRATION_DEPTH + 0.1)
      else image.setDepth(ILLUSTRATION_DEPTH)
      if (here || image.alpha > 0) tweenTo(this.scene, image, { alpha: here ? 1 : 0 }, here ? ms : ms * 2)
    }
  }
}
