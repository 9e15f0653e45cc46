/** How finely the house is painted: as finely as the display can show it; slow screens get fewer px, stretched. */
import type { GameObjects, Scene } from 'phaser'

/** The steps down for slow screens: px of the canvas for each px that the display could show. */
const STEPS = [1, 2 / 3, 1 / 2] as const
/** Px of the canvas for each px of the stage: at least, for windows of any size, and at most, up to 2560 × 1440. */
const [COARSEST, FINEST] = [1 / 3, 4 / 3] as const
/** Windows that change by less than this are painted as they were. */
const GRAIN = 1 / 12

export class Detail {
  private readonly scene: Scene
  private readonly width: number
  private readonly height: number
  private step = 0
  private fine = 1
  private painted = 1

  /** @param scene its canvas is as large as the stage now */
  constructor(scene: Scene) {
    this.scene = scene
    this.width = scene.scale.width
    this.height = scene.scale.height
  }

  /** Px of the canvas for each px of the stage: cameras multiply their zoom by it. */
  get scale(): number {
    return this.painted
  }

  /** Paints as finely as the display can show. @param px px of the display for each px of the stage */
  fit(px: number): void {
    this.fine = Math.min(FINEST, Math.max(COARSEST, Math.ceil(px / GRAIN) * GRAIN))
    this.repaint()
  }

  /** Goes one step down; false at the last one. */
  lower(): boolean {
    if (this.step >= STEPS.length - 1) return false
    this.step++
    this.repaint()
    return true
  }

  private repaint(): void {
    const before = this.painted
    const scale = this.fine * (STEPS[this.step] ?? 1)
    if (scale === before) return
    this.painted = scale
    const { scene, width, height } = this
    scene.scale.setZoom(1 / scale).resize(Math.round(width * scale), Math.round(height * scale))
    this.keepPlaces((width / 2) * (before - scale), (height / 2) * (before - scale))
  }

  /** What scrolls slower or faster than the house would be seen elsewhere by another camera: moves it back. */
  private keepPlaces(dx: number, dy: number): void {
    for (const child of this.scene.children.list) {
      const thing = child as GameObjects.Image
      thing.x += dx * (thing.scrollFactorX - 1)
      thing.y += dy * (thing.scrollFactorY - 1)
    }
  }
}
