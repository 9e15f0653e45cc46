/** The resolution of the canvas: that of the display, less on slow screens, where the canvas is stretched. */
import type { GameObjects, Scene } from 'phaser'
import type { FrameRate } from './frame-rate-monitor.ts'

/** Steps down for slow screens: px of the canvas for each px of the display. */
const STEPS = [1, 2 / 3, 1 / 2] as const
/** Least and most px of the canvas for each px of the stage; the most is 2560 × 1440. */
const [COARSEST, FINEST] = [1 / 3, 4 / 3] as const
/** The most on displays where frames have turned out to be quick: 3840 × 2160. */
const MAX_SCALE_QUICK = 2
/** The scale is a multiple of this, so that small changes of the window do not resize the canvas. */
const SCALE_STEP = 1 / 12

export class RenderResolution {
  private readonly scene: Scene
  private readonly width: number
  private readonly height: number
  private step = 0
  private fine = 1
  private current = 1
  private px = 1
  private limit: number = FINEST
  /** The higher limit is being tried, and kept only if frames stay quick. */
  private onTrial = false
  private neverUp = false

  /** @param scene its canvas must still have the size of the stage */
  constructor(scene: Scene) {
    this.scene = scene
    this.width = scene.scale.width
    this.height = scene.scale.height
  }

  /** Px of the canvas for each px of the stage; cameras multiply their zoom by it. */
  get scale(): number {
    return this.current
  }

  /** Adapts to the display. @param px px of the display for each px of the stage */
  fit(px: number): void {
    this.px = px
    this.fine = Math.min(this.limit, Math.max(COARSEST, Math.ceil(px / SCALE_STEP) * SCALE_STEP))
    this.repaint()
  }

  /** Whether it had to be lowered; then other detail should be reduced, too. */
  get isReduced(): boolean {
    return this.step > 0
  }

  /** Goes one step down, and never up again. */
  lower(): void {
    this.neverUp = true
    this.step = Math.min(STEPS.length - 1, this.step + 1)
    this.repaint()
  }

  /** Lowers the resolution when frames are slow, and raises it to the highest while they are and stay quick. */
  update(frameRate: FrameRate): void {
    if (this.onTrial && frameRate !== 'quick') this.tryFor(FINEST)
    else if (frameRate === 'slow') this.lower()
    else if (frameRate === 'quick' && !this.neverUp && this.px > this.limit && this.limit < MAX_SCALE_QUICK)
      this.tryFor(MAX_SCALE_QUICK)
    else this.onTrial = false
  }

  private tryFor(most: number): void {
    this.onTrial = most === MAX_SCALE_QUICK
    this.neverUp = !this.onTrial
    this.limit = most
    this.fit(this.px)
  }

  private repaint(): void {
    const before = this.current
    const scale = this.fine * (STEPS[this.step] ?? 1)
    if (scale === before) return
    this.current = scale
    const { scene, width, height } = this
    scene.scale.setZoom(1 / scale).resize(Math.round(width * scale), Math.round(height * scale))
    this.keepPlaces((width / 2) * (before - scale), (height / 2) * (before - scale))
  }

  /** A canvas of another size would show objects with a scroll factor other than 1 elsewhere: corrects their positions. */
  private keepPlaces(dx: number, dy: number): void {
    for (const child of this.scene.children.list) {
      const thing = child as GameObjects.Image
      thing.x += dx * (thing.scrollFactorX - 1)
      thing.y += dy * (thing.scrollFactorY - 1)
    }
  }
}
