/** The drawn thumb of the demo and of the idle hint: it comes down, glides and lifts slowly enough to be understood. */
import { NO_TOUCH, type Touch, touchX, touchY } from '../../../shared/minigames/engine.ts'
import type { FieldCanvas, SpriteStyle } from './canvas.ts'

/** Share of the remaining way it covers in each frame, and how far above the glass it is when lifted (field units). */
const GLIDE = 0.34
const LIFTED = 64
/** Steps for which a tap stays visible on the glass. */
const TAP_STEPS = 7
const LIGHT = 0xfff6e2
/** Number of points in the trail behind a drag, and how far apart they are at least (field units). */
const TRAIL = 22
const TRAIL_SPACING = 14

export interface DemoThumb {
  /**
   * Draws it in one frame.
   * @param time in steps
   * @param trail whether a trail shows its way, where nothing in the mini-game follows it
   */
  draw(canvas: FieldCanvas, touch: Touch, time: number, trail?: boolean): void
  reset(): void
}

/** @param opacity 0–1; lower where the mini-game draws a hand of its own */
export function createDemoThumb(opacity = 0.95): DemoThumb {
  let [x, y, lift, pressedAt] = [640, 1180, 1, -1e6]
  let [goalX, goalY] = [x, y]
  let wasDown = false
  const style: SpriteStyle = { size: 1.5 }
  /** A ring buffer of x, y. */
  const trailPoints = new Float32Array(TRAIL * 2)
  let trailLength = 0
  const addTrailPoint = () => {
    const last = ((trailLength - 1 + TRAIL) % TRAIL) * 2
    const far = Math.hypot(x - (trailPoints[last] ?? 0), y - (trailPoints[last + 1] ?? 0))
    if (trailLength > 0 && far < TRAIL_SPACING) return
    const next = (trailLength % TRAIL) * 2
    trailPoints[next] = x
    trailPoints[next + 1] = y
    trailLength++
  }
  const drawTrail = (canvas: FieldCanvas) => {
    const known = Math.min(trailLength, TRAIL)
    for (let age = known; age > 0; age--) {
      const i = ((trailLength - age) % TRAIL) * 2
      const fresh = 1 - age / (TRAIL + 1)
      canvas.disc(
        trailPoints[i] ?? 0,
        trailPoints[i + 1] ?? 0,
        7 + fresh * 13,
        LIGHT,
        fresh * 0.5 * (1 - lift),
      )
    }
  }
  return {
    draw(canvas, touch, time, trail = false) {
      const down = touch !== NO_TOUCH
      if (down && !wasDown) pressedAt = time
      const onGlass = down || (time >= pressedAt && time - pressedAt < TAP_STEPS)
      if (down) {
        goalX = touchX(touch)
        goalY = touchY(touch)
      }
      // It comes down almost at its target, and glides from there.
      if (onGlass) {
        const glide = down && !wasDown ? 0.8 : GLIDE
        x += (goalX - x) * glide
        y += (goalY - y) * glide
      }
      wasDown = down
      lift += ((onGlass ? 0 : 1) - lift) * 0.4
      if (!onGlass) trailLength = 0
      else addTrailPoint()
      const part = Math.min(1, (time - pressedAt) / 16)
      canvas.setLayer('top')
      if (trail) drawTrail(canvas)
      canvas.disc(x, y, 66 - lift * 20, LIGHT, 0.26 * (1 - lift))
      canvas.ring(x, y, 66 - lift * 20, 8, LIGHT, 0.9 * (1 - lift))
      if (part < 1) canvas.ring(x, y, 60 + part * 60, 10 * (1 - part), LIGHT, 1 - part)
      style.size = 1.5 + lift * 0.16
      style.alpha = opacity * (1 - lift * 0.37)
      canvas.sprite('dream/thumb', x + lift * 30, y + lift * LIFTED, style)
      canvas.setLayer('under')
    },
    reset() {
      wasDown = false
      trailLength = 0
      pressedAt = -1e6
    },
  }
}
