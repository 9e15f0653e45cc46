/** The practised thumb of the picture that shows how: it comes down, glides and lifts so that one sees which it does. */
import { NO_TOUCH, type Touch, touchX, touchY } from '../../../shared/minigames/engine.ts'
import type { FieldCanvas, SpriteStyle } from './canvas.ts'

/** How much of the way to its place it covers from picture to picture, and how far it hangs over the glass when lifted. */
const GLIDE = 0.34
const LIFTED = 64
/** Steps for which a tap is seen to rest on the glass. */
const RESTS = 7
const LIGHT = 0xfff6e2
/** How many places it was at are remembered: the way it is dragged is seen behind it. */
const TRAIL = 22
/** A thumb that stays where it is leaves no way. */
const MOVED = 14

export interface DemoThumb {
  /** @param trail whether its way is drawn: where nothing in the dream follows it */
  draw(canvas: FieldCanvas, touch: Touch, time: number, trail?: boolean): void
  reset(): void
}

/** @param solid how much hides behind it: less where the dream has a hand of its own to show */
export function createDemoThumb(solid = 0.95): DemoThumb {
  let [x, y, lift, pressedAt] = [640, 1180, 1, -1e6]
  let [goalX, goalY] = [x, y]
  let wasDown = false
  const style: SpriteStyle = { size: 1.5 }
  const way = new Float32Array(TRAIL * 2)
  let walked = 0
  const remember = () => {
    const last = ((walked - 1 + TRAIL) % TRAIL) * 2
    if (walked > 0 && Math.hypot(x - (way[last] ?? 0), y - (way[last + 1] ?? 0)) < MOVED) return
    const next = (walked % TRAIL) * 2
    way[next] = x
    way[next + 1] = y
    walked++
  }
  const drawWay = (canvas: FieldCanvas) => {
    const known = Math.min(walked, TRAIL)
    for (let age = known; age > 0; age--) {
      const i = ((walked - age) % TRAIL) * 2
      const fresh = 1 - age / (TRAIL + 1)
      canvas.disc(way[i] ?? 0, way[i + 1] ?? 0, 7 + fresh * 13, LIGHT, fresh * 0.5 * (1 - lift))
    }
  }
  return {
    draw(canvas, touch, time, trail = false) {
      const down = touch !== NO_TOUCH
      if (down && !wasDown) pressedAt = time
      const rests = down || (time >= pressedAt && time - pressedAt < RESTS)
      if (down) {
        goalX = touchX(touch)
        goalY = touchY(touch)
      }
      // A thumb comes down where it is wanted, and slides from there.
      if (rests) {
        const glide = down && !wasDown ? 0.8 : GLIDE
        x += (goalX - x) * glide
        y += (goalY - y) * glide
      }
      wasDown = down
      lift += ((rests ? 0 : 1) - lift) * 0.4
      if (!rests) walked = 0
      else remember()
      const part = Math.min(1, (time - pressedAt) / 16)
      canvas.setLayer('top')
      if (trail) drawWay(canvas)
      canvas.disc(x, y, 66 - lift * 20, LIGHT, 0.26 * (1 - lift))
      canvas.ring(x, y, 66 - lift * 20, 8, LIGHT, 0.9 * (1 - lift))
      if (part < 1) canvas.ring(x, y, 60 + part * 60, 10 * (1 - part), LIGHT, 1 - part)
      style.size = 1.5 + lift * 0.16
      style.alpha = solid * (1 - lift * 0.37)
      canvas.sprite('dream/thumb', x + lift * 30, y + lift * LIFTED, style)
      canvas.setLayer('under')
    },
    reset() {
      wasDown = false
      walked = 0
      pressedAt = -1e6
    },
  }
}
