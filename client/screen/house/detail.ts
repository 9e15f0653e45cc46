/** How finely the house is painted: slow screens get fewer px, stretched over the same stage. */
import type { GameObjects, Scene } from 'phaser'

/** The steps down: px of the canvas for each px of the stage. */
const STEPS = [1, 2 / 3, 1 / 2] as const

export class Detail {
  private readonly scene: Scene
  private readonly width: number
  private readonly height: number
  private step = 0

  /** @param scene its canvas is as large as the stage now */
  constructor(scene: Scene) {
    this.scene = scene
    this.width = scene.scale.width
    this.height = scene.scale.height
  }

  /** Px of the canvas for each px of the stage: cameras multiply their zoom by it. */
  get scale(): number {
    return STEPS[this.step] ?? 1
  }

  /** Goes one step down; false at the last one. The camera has to be aimed anew afterwards. */
  lower(): boolean {
    if (this.step >= STEPS.length - 1) return false
    const before = this.scale
    this.step++
    const { scene, width, height, scale } = this
    scene.scale.setZoom(1 / scale).resize(Math.round(width * scale), Math.round(height * scale))
    this.keepPlaces((width / 2) * (before - scale), (height / 2) * (before - scale))
    return true
  }

  /** What scrolls slower or faster than the house would be seen elsewhere by a smaller camera: moves it back. */
  private keepPlaces(dx: number, dy: number): void {
    for (const child of this.scene.children.list) {
      const thing = child as GameObjects.Image
      thing.x += dx * (thing.scrollFactorX - 1)
      thing.y += dy * (thing.scrollFactorY - 1)
    }
  }
}
