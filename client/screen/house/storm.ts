/** How wild the malfunction is, and the time that goes with it: it runs faster in a storm, and never jumps. */
import { Display } from 'phaser'

/** How fast everything turns when it is hushed, and at its wildest: in parts of an ordinary second. */
const SLOWEST = 0.25
const FASTEST = 1.6
/** How long (ms) it takes to come most of the way to another level. */
const EASE = 1_400
/** The paint of the whirl when it is hushed, and at its wildest; between them it is as it was mixed. */
const HUSHED = Display.Color.ValueToColor(0x7a82cc)
const PLAIN = Display.Color.ValueToColor(0xffffff)
const WILD = Display.Color.ValueToColor(0xff9ccb)
/** The level at which it is as it was mixed. */
const MIDDLE = 0.5

export class Storm {
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
    this.level += (this.goal - this.level) * Math.min(1, passed / EASE)
    this.clock += passed * (SLOWEST + (FASTEST - SLOWEST) * this.level)
  }

  /** What the whirl is washed over with. */
  get tint(): number {
    const [from, to, part] =
      this.level < MIDDLE
        ? ([HUSHED, PLAIN, this.level / MIDDLE] as const)
        : ([PLAIN, WILD, (this.level - MIDDLE) / (1 - MIDDLE)] as const)
    const { r, g, b } = Display.Color.Interpolate.ColorWithColor(from, to, 1, part)
    return Display.Color.GetColor(r, g, b)
  }

  /** How clearly what flies about is seen, 0–1: it sinks back when it gets quiet. */
  get clearness(): number {
    return Math.min(1, 0.4 + this.level * 1.5)
  }
}
