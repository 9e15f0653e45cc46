/**
 * Short visual effects of the mini-games: sparks, spreading rings, a soft shake, a tint. Each is a function of the time
 * since it began (in steps); they live in arrays of fixed size, so that drawing allocates nothing.
 */
import { effectStrength, isMotionReduced } from '../../device/reduced-motion.ts'
import { nextNoise } from '../../ui/noise.ts'
import type { FieldCanvas } from './canvas.ts'

export interface Effects {
  /** Sparks fly from (x, y), about `reach` field units far. With reduced motion a ring fades instead. */
  burst(x: number, y: number, colour: number, count?: number, reach?: number): void
  /** A ring spreads from `from` to `to` field units. */
  ripple(x: number, y: number, colour: number, from?: number, to?: number): void
  /** Shakes the picture. @param far field units at most */
  shake(far: number): void
  /** A colour over everything that fades; its alpha is capped at 0.3. */
  tint(colour: number, alpha?: number): void
  /** Call once a frame. @param time in steps @param layer `top` when the picture is dimmed, as behind the result */
  draw(canvas: FieldCanvas, time: number, layer?: 'over' | 'top'): void
  /** Ends all running effects. */
  reset(): void
}

const SPARKS = 120
const RIPPLES = 12
/** How long things last, in steps (40 a second). */
const SPARK_LIFE = 26
const RIPPLE_LIFE = 18
const SHAKE_LIFE = 14
const TINT_LIFE = 16

/** Creates the effects of one mini-game. */
export function createEffects(): Effects {
  // Of each spark: x, y, speed across, speed down, birth, size.
  const sparks = new Float64Array(SPARKS * 6).fill(-1e6)
  const sparkColours = new Uint32Array(SPARKS)
  // Of each ring: x, y, birth, from, to.
  const ripples = new Float64Array(RIPPLES * 5).fill(-1e6)
  const rippleColours = new Uint32Array(RIPPLES)
  let [nextSpark, nextRipple, now] = [0, 0, 0]
  let [shaken, shakenAt] = [0, -1e6]
  let [tinted, tintedAt, tintColour] = [0, -1e6, 0]
  let dice = 1
  const roll = () => {
    dice = nextNoise(dice)
    return (dice >>> 8) / 0x100_0000
  }

  const ripple: Effects['ripple'] = (x, y, colour, from = 40, to = 150) => {
    const at = nextRipple * 5
    ripples[at] = x
    ripples[at + 1] = y
    ripples[at + 2] = now
    ripples[at + 3] = from
    ripples[at + 4] = to
    rippleColours[nextRipple] = colour
    nextRipple = (nextRipple + 1) % RIPPLES
  }

  const drawSpark = (canvas: FieldCanvas, i: number, time: number) => {
    const at = i * 6
    const age = time - (sparks[at + 4] ?? 0)
    if (age < 0 || age >= SPARK_LIFE) return
    const left = 1 - age / SPARK_LIFE
    // Fast at first, then slower and sinking a little.
    const way = (1 - left * left) * SPARK_LIFE * 0.5
    canvas.spark(
      (sparks[at] ?? 0) + (sparks[at + 2] ?? 0) * way,
      (sparks[at + 1] ?? 0) + (sparks[at + 3] ?? 0) * way + age * age * 0.14,
      (sparks[at + 5] ?? 0) * (0.4 + left * 0.6),
      sparkColours[i] ?? 0,
      left,
      age * 0.09 + i,
    )
  }

  return {
    burst(x, y, colour, count = 10, reach = 150) {
      if (isMotionReduced()) {
        ripple(x, y, colour, reach * 0.6, reach * 0.6)
        return
      }
      for (let n = 0; n < count; n++) {
        const at = nextSpark * 6
        const turn = ((n + roll()) / count) * Math.PI * 2
        const speed = (reach / SPARK_LIFE) * (0.8 + roll() * 1.4)
        sparks[at] = x
        sparks[at + 1] = y
        sparks[at + 2] = Math.cos(turn) * speed
        sparks[at + 3] = Math.sin(turn) * speed
        sparks[at + 4] = now
        sparks[at + 5] = 34 + roll() * 46
        sparkColours[nextSpark] = colour
        nextSpark = (nextSpark + 1) % SPARKS
      }
    },
    ripple,
    shake(far) {
      shaken = far * effectStrength()
      shakenAt = now
    },
    tint(colour, alpha = 0.2) {
      tinted = Math.min(0.3, alpha)
      tintedAt = now
      tintColour = colour
    },
    draw(canvas, time, layer = 'over') {
      now = time
      canvas.setLayer(layer)
      for (let i = 0; i < SPARKS; i++) drawSpark(canvas, i, time)
      for (let i = 0; i < RIPPLES; i++) {
        const at = i * 5
        const part = (time - (ripples[at + 2] ?? 0)) / RIPPLE_LIFE
        if (part < 0 || part >= 1) continue
        const [from, to] = [ripples[at + 3] ?? 0, ripples[at + 4] ?? 0]
        const radius = from + (to - from) * (1 - (1 - part) * (1 - part))
        canvas.ring(
          ripples[at] ?? 0,
          ripples[at + 1] ?? 0,
          radius,
          14 * (1 - part),
          rippleColours[i] ?? 0,
          1 - part,
        )
      }
      const tintLeft = 1 - (time - tintedAt) / TINT_LIFE
      if (tintLeft > 0 && tintLeft <= 1) canvas.box(-40, -40, 1080, 1480, 0, tintColour, tinted * tintLeft)
      const shakeLeft = 1 - (time - shakenAt) / SHAKE_LIFE
      const far = shakeLeft > 0 && shakeLeft <= 1 ? shaken * shakeLeft : 0
      canvas.setOffset(Math.sin(time * 1.9) * far, Math.cos(time * 2.3) * far * 0.6)
      canvas.setLayer('under')
    },
    reset() {
      sparks.fill(-1e6)
      ripples.fill(-1e6)
      shakenAt = -1e6
      tintedAt = -1e6
    },
  }
}
