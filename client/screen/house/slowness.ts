/** Notices that a screen cannot keep up, so that the house can be painted with less. */

/** How long frames are watched before it is decided (ms). */
const WATCH = 3_000
/** A screen is slow if its frames take longer than this on average (ms). */
const SLOW = 45
/** A longer gap is a page that was out of sight, not a slow frame (ms). */
const ASLEEP = 1_000

export class Slowness {
  private time = 0
  private frames = 0

  /** Takes the time since the last frame (ms). True if this ends a stretch of three seconds that was too slow. */
  feel(delta: number): boolean {
    if (delta > ASLEEP) {
      this.forget()
      return false
    }
    this.time += delta
    this.frames++
    if (this.time < WATCH) return false
    const slow = this.time / this.frames > SLOW
    this.forget()
    return slow
  }

  private forget(): void {
    this.time = 0
    this.frames = 0
  }
}
