/** The progress bar along the top of a mini-game, with a star at each of its three marks. */
import type { ActivityState, Engine } from '../../../shared/minigames/engine.ts'
import type { FieldCanvas, SpriteStyle } from './canvas.ts'
import type { Effects } from './effects.ts'
import { type PlayFeedback, scaleStep } from './minigame-feedback.ts'

const LEFT = 70
const WIDTH = 860
const Y = 52

/** X (field units) of the star of a mark (0–100 % of the bar). */
export const markX = (mark: number): number => LEFT + (WIDTH * mark) / 100
export const METER_Y = Y
/** Steps for which a star swells when it is lit. */
const SWELL = 22
const LIT = 0xffe3a0

export interface Meter {
  draw(canvas: FieldCanvas, state: ActivityState, time: number, colour: number): void
  reset(): void
}

/** Creates the bar. It lights a star, with sound and sparks, whenever the engine's score rises. */
export function createMeter(engine: Engine, effects: Effects, feedback: PlayFeedback): Meter {
  const { marks } = engine
  const litAt = [-1e6, -1e6, -1e6]
  let shown = 0
  let score = -1
  const style: SpriteStyle = { size: 1 }
  return {
    draw(canvas, state, time, colour) {
      const now = engine.score(state)
      if (score >= 0)
        for (let n = score; n < now; n++) {
          litAt[n] = time
          const x = markX(marks[n] ?? 0)
          effects.burst(x, Y, LIT, 8, 110)
          feedback('star', scaleStep(n * 2))
        }
      score = now
      const part = Math.min(1, state.points / state.best)
      // The bar follows the points with a short delay.
      shown += (part - shown) * 0.16
      canvas.setLayer('over')
      canvas.box(LEFT - 4, Y - 9, WIDTH + 8, 18, 9, 0x070716, 0.5)
      if (shown > 0.012) canvas.box(LEFT, Y - 5, WIDTH * shown, 10, 5, colour)
      canvas.glow(LEFT + WIDTH * shown, Y, 46, colour, 0.8)
      for (let n = 0; n < marks.length; n++) {
        const swell = Math.max(0, 1 - (time - (litAt[n] ?? 0)) / SWELL)
        style.size = (now > n ? 0.95 : 0.8) * (1 + Math.sin(swell * Math.PI) * 0.7)
        style.rotation = swell * 0.8
        style.alpha = 1
        const x = markX(marks[n] ?? 0)
        canvas.setLayer('under')
        if (now > n) canvas.glow(x, Y, 70 + swell * 60, LIT, 0.5)
        canvas.setLayer('top')
        canvas.sprite(now > n ? 'dream/star-lit' : 'dream/star', x, Y, style)
      }
      canvas.setLayer('under')
    },
    reset() {
      score = -1
      shown = 0
      litAt.fill(-1e6)
    },
  }
}
