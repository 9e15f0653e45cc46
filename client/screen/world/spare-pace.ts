/**
 * How often the house is painted where the processor does it: less than half of a core may go into it, because the same computer often
 * runs the server, too.
 */

/** Frames a second while something moves from place to place, and while the house only breathes. */
const MOVING = 12
const RESTING = 8

/** How Phaser is to be set up for it: its loop waits by timers, whose delay is changed afterwards. */
export const SPARE_FRAMES = { target: RESTING, forceSetTimeOut: true } as const

/** The part of Phaser's loop that is changed. */
export interface PacedLoop {
  readonly raf: { delay: number }
}

export class SparePace {
  private readonly loop: PacedLoop
  private until = 0

  constructor(loop: PacedLoop) {
    this.loop = loop
    this.loop.raf.delay = 1_000 / RESTING
  }

  /** Something will move until a time (ms, as told to `tick`). */
  moveUntil(time: number): void {
    this.until = Math.max(this.until, time)
    this.loop.raf.delay = 1_000 / MOVING
  }

  /** To be called in every frame. @param time ms @param storm whether everything is moving */
  tick(time: number, storm: boolean): void {
    this.loop.raf.delay = 1_000 / (storm || time < this.until ? MOVING : RESTING)
  }
}
