/** How the dream goes: a thread of light along the top, with a star at each of its three marks. */
import type { ActivityState, Engine } from '../../../shared/minigames/engine.ts'
import type { Sheet, Stand } from './canvas.ts'
import type { Fx } from './effects.ts'
import { type Feel, higher } from './minigame-feedback.ts'

const LEFT = 70
const WIDTH = 860
const Y = 52

/** Where the star of a mark hangs on the thread. */
export const markX = (mark: number): number => LEFT + (WIDTH * mark) / 100
export const METER_Y = Y
/** How long a star swells when it is lit, in steps. */
const SWELL = 22
const LIT = 0xffe3a0

export interface Meter {
  draw(sheet: Sheet, state: ActivityState, time: number, colour: number): void
  reset(): void
}

export function createMeter(engine: Engine, fx: Fx, feel: Feel): Meter {
  const { marks } = engine
  const litAt = [-1e6, -1e6, -1e6]
  let shown = 0
  let score = -1
  const stand: Stand = { size: 1 }
  return {
    draw(sheet, state, time, colour) {
      const now = engine.score(state)
      if (score >= 0)
        for (let n = score; n < now; n++) {
          litAt[n] = time
          const x = markX(marks[n] ?? 0)
          fx.burst(x, Y, LIT, 8, 110)
          feel('star', higher(n * 2))
        }
      score = now
      const part = Math.min(1, state.points / state.best)
      // The light runs after what has been earned.
      shown += (part - shown) * 0.16
      sheet.pen('over')
      sheet.box(LEFT - 4, Y - 9, WIDTH + 8, 18, 9, 0x070716, 0.5)
      if (shown > 0.012) sheet.box(LEFT, Y - 5, WIDTH * shown, 10, 5, colour)
      sheet.glow(LEFT + WIDTH * shown, Y, 46, colour, 0.8)
      for (let n = 0; n < marks.length; n++) {
        const swell = Math.max(0, 1 - (time - (litAt[n] ?? 0)) / SWELL)
        stand.size = (now > n ? 0.95 : 0.8) * (1 + Math.sin(swell * Math.PI) * 0.7)
        stand.turn = swell * 0.8
        stand.alpha = 1
        const x = markX(marks[n] ?? 0)
        sheet.pen('under')
        if (now > n) sheet.glow(x, Y, 70 + swell * 60, LIT, 0.5)
        sheet.pen('top')
        sheet.piece(now > n ? 'dream/star-lit' : 'dream/star', x, Y, stand)
      }
      sheet.pen('under')
    },
    reset() {
      score = -1
      shown = 0
      litAt.fill(-1e6)
    },
  }
}
