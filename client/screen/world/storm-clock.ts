/** The storm's intensity, and a clock that runs faster the more intense it is, without jumps. */

/** Speed of the clock at intensity 0 and at 1, relative to real time. */
const MIN_SPEED = 0.25
const MAX_SPEED = 1.6
/** Time constant (ms) of the approach to another intensity. */
const EASE_TIME = 1_400
/** The sky's tint at intensity 0, at `MIDDLE`, and at 1. */
const HUSHED = 0x7a82cc
const PLAIN = 0xffffff
const WILD = 0xff9ccb
/** The intensity at which the sky is not tinted. */
const MIDDLE = 0.5

/** Mixes two colours (0xRRGGBB). Called every frame, so it allocates nothing. @param part share of `to`, 0–1 */
function mix(from: number, to: number, part: number): number {
  let mixed = 0
  for (let shift = 0; shift <= 16; shift += 8) {
    const a = (from >> shift) & 0xff
    const b = (to >> shift) & 0xff
    mixed |= Math.round(a + (b - a) * part) << shift
  }
  return mixed
}

/** The intensity and the clock; call `tick` in every frame. */
export class StormClock {
  /** The intensity (0–1) that is approached. */
  goal = MIDDLE
  /** The storm's own time (ms). */
  clock = 0
  private level = MIDDLE
  private last: number | null = null

  /** @param time the frame's time (ms) */
  tick(time: number): void {
    const passed = time - (this.last ?? time)
    this.last = time
    this.level += (this.goal - this.level) * Math.min(1, passed / EASE_TIME)
    this.clock += passed * (MIN_SPEED + (MAX_SPEED - MIN_SPEED) * this.level)
  }

  /** The tint of the sky (0xRRGGBB). */
  get tint(): number {
    return this.level < MIDDLE
      ? mix(HUSHED, PLAIN, this.level / MIDDLE)
      : mix(PLAIN, WILD, (this.level - MIDDLE) / (1 - MIDDLE))
  }

  /** Opacity (0–1) of what flies in the sky; less at low intensity. */
  get clarity(): number {
    return Math.min(1, 0.4 + this.level * 1.5)
  }
}
