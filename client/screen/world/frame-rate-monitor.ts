/** Notices whether a screen keeps up, so that the house can be painted with less, or more finely. */

/** How long frames are watched before it is decided (ms). */
const WINDOW = 3_000
/** A screen is slow if its frames take longer than this on average (ms), and quick if they take less than that. */
const SLOW_FRAME = 45
const QUICK_FRAME = 18
/** A longer gap is a page that was out of sight, not a slow frame (ms); but not if so many come one after the other. */
const GAP = 1_000
const MAX_GAPS = 4

export type FrameRate = 'slow' | 'fair' | 'quick'

export class FrameRateMonitor {
  private time = 0
  private frames = 0
  private gaps = 0

  /** Takes the time since the last frame (ms). At the end of each stretch of three seconds it says how that went. */
  update(delta: number): FrameRate | null {
    if (delta > GAP) {
      this.reset()
      this.gaps = (this.gaps + 1) % MAX_GAPS
      return this.gaps === 0 ? 'slow' : null
    }
    this.gaps = 0
    this.time += delta
    this.frames++
    if (this.time < WINDOW) return null
    const frame = this.time / this.frames
    this.reset()
    return frame > SLOW_FRAME ? 'slow' : frame < QUICK_FRAME ? 'quick' : 'fair'
  }

  private reset(): void {
    this.time = 0
    this.frames = 0
  }
}
