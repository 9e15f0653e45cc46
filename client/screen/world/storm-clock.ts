/** How wild the malfunction is, and the time that goes with it: it runs faster in a storm, and never jumps. */
/** How fast everything turns when it is hushed, and at its wildest: in parts of an ordinary second. */
const MIN_SPEED = 0.25
const MAX_SPEED = 1.6
/** How long (ms) it takes to come most of the way to another level. */
const EASE_TIME = 1_400
/** The paint of the whirl when it is hushed, and at its wildest; between them it is as it was mixed. */
const HUSHED = 0x7a82cc
const PLAIN = 0xffffff
const WILD = 0xff9ccb
/** The level at which it is as it was mixed. */
const MIDDLE = 0.5

/** A colour between two (0xRRGGBB), made without anything to throw away: it is asked for in every frame. */
function mix(from: number, to: number, part: number): number {
  let mixed = 0
  for (let shift = 0; shift <= 16; shift += 8) {
    const a = (from >> shift) & 0xff
    const b = (to >> shift) & 0xff
    mixed |= Math.round(a + (b - a) * part) << shift
  }
  return mixed
}

export class StormClock {
  /** Where it goes: 0 hushed, 1 at its wildest. */
  goal = MIDDLE
  /** Its own time (ms). */
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

  /** What the whirl is washed over with. */
  get tint(): number {
    return this.level < MIDDLE
      ? mix(HUSHED, PLAIN, this.level / MIDDLE)
      : mix(PLAIN, WILD, (this.level - MIDDLE) / (1 - MIDDLE))
  }

  /** How clearly what flies about is seen, 0–1: it sinks back when it gets quiet. */
  get clarity(): number {
    return Math.min(1, 0.4 + this.level * 1.5)
  }
}
