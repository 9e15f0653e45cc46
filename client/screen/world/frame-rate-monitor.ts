/** Notices whether a screen keeps up, so that the house can be painted with less, or more finely. */

/** How long frames are watched before it is decided (ms). */
const WATCH = 3_000
/** A screen is slow if its frames take longer than this on average (ms), and quick if they take less than that. */
const SLOW = 45
const QUICK = 18
/** A longer gap is a page that was out of sight, not a slow frame (ms); but not if so many come one after the other. */
const ASLEEP = 1_000
const AWAKE = 4

export type FrameRate = 'slow' | 'fair' | 'quick'

export class FrameRateMonitor {
  private time = 0
  private frames = 0
  private gaps = 0

  /** Takes the time since the last frame (ms). At the end of each stretch of three seconds it says how that went. */
  feel(delta: number): FrameRate | null {
    if (delta > ASLEEP) {
      this.forget()
      this.gaps = (this.gaps + 1) % AWAKE
      return this.gaps === 0 ? 'slow' : null
    }
    this.gaps = 0
    this.time += delta
    this.frames++
    if (this.time < WATCH) return null
    const frame = this.time / this.frames
    this.forget()
    return frame > SLOW ? 'slow' : frame < QUICK ? 'quick' : 'fair'
  }

  private forget(): void {
    this.time = 0
    this.frames = 0
  }
}
