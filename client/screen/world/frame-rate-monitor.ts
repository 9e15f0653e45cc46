/** Measures whether frames are slow or quick, so that detail and resolution can be adapted. */

/** Length of one measurement (ms). */
const WINDOW = 3_000
/** Average time of a frame (ms) above which the device is slow, and below which it is quick. */
const SLOW_FRAME = 45
const QUICK_FRAME = 18
/** A longer frame (ms) means that the page was hidden, unless this many follow each other. */
const GAP = 1_000
const MAX_GAPS = 4

export type FrameRate = 'slow' | 'fair' | 'quick'

export class FrameRateMonitor {
  private time = 0
  private frames = 0
  private gaps = 0

  /** @param delta time since the last frame (ms) @returns the result at the end of each measurement, else null */
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
