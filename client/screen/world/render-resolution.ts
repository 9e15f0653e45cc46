/** How finely the house is painted: as finely as the display can show it; slow screens get fewer px, stretched. */
import type { GameObjects, Scene } from 'phaser'
import type { FrameRate } from './frame-rate-monitor.ts'

/** The steps down for slow screens: px of the canvas for each px that the display could show. */
const STEPS = [1, 2 / 3, 1 / 2] as const
/** Px of the canvas for each px of the stage: at least, for windows of any size, and at most, up to 2560 × 1440. */
const [COARSEST, FINEST] = [1 / 3, 4 / 3] as const
/** What large displays get where frames have turned out to be quick: 3840 × 2160. */
const BEST = 2
/** Windows that change by less than this are painted as they were. */
const GRAIN = 1 / 12

export class Detail {
  private readonly scene: Scene
  private readonly width: number
  private readonly height: number
  private step = 0
  private fine = 1
  private painted = 1
  private px = 1
  private most: number = FINEST
  /** It went up because frames were quick, and has to prove it. */
  private onTrial = false
  private tired = false

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
    this.px = px
    this.fine = Math.min(this.most, Math.max(COARSEST, Math.ceil(px / GRAIN) * GRAIN))
    this.repaint()
  }

  /** True once it had to go down: then other things should be left out, too. */
  get poor(): boolean {
    return this.step > 0
  }

  /** Goes one step down, and never up again. */
  lower(): void {
    this.tired = true
    this.step = Math.min(STEPS.length - 1, this.step + 1)
    this.repaint()
  }

  /** Goes down where frames are slow, and up to the best where they are quick and stay so. */
  feel(pace: FrameRate): void {
    if (this.onTrial && pace !== 'quick') this.tryFor(FINEST)
    else if (pace === 'slow') this.lower()
    else if (pace === 'quick' && !this.tired && this.px > this.most && this.most < BEST) this.tryFor(BEST)
    else this.onTrial = false
  }

  private tryFor(most: number): void {
    this.onTrial = most === BEST
    this.tired = !this.onTrial
    this.most = most
    this.fit(this.px)
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
