/** How a dream ends on the phone: its stars are handed over one by one; or somebody pulled a fuse, and it goes out kindly. */
import type { Score } from '../../../shared/activities/engine.ts'
import { lessMotion } from '../../kit/motion.ts'
import { t } from '../text.ts'
import { type Feel, higher } from './feel.ts'
import type { Fx } from './fx.ts'
import type { Sheet, Stand } from './sheet.ts'

/** Times in ms: the picture dims, then star after star comes. */
const DIM = 260
const FIRST_STAR = 320
const EACH_STAR = 330
const POP = 300
const LIT = 0xffe3a0
const PLACES: readonly (readonly [number, number, number])[] = [
  [250, 660, -0.16],
  [500, 600, 0],
  [750, 660, 0.16],
]

export interface Finale {
  /** @param age ms since the end */
  draw(sheet: Sheet, age: number, score: Score): void
  /** The fuse. @param age ms since it was pulled */
  dark(sheet: Sheet, age: number): void
}

/** @param kind what ends: a dream, or the gesture of an own way */
export function createFinale(fx: Fx, feel: Feel, kind: 'dreamt' | 'gesture'): Finale {
  let shown = 0
  let darkened = false
  const stand: Stand = { size: 1 }

  const star = (sheet: Sheet, n: number, age: number, lit: boolean) => {
    const [x, y, turn] = PLACES[n] ?? PLACES[1] ?? [0, 0, 0]
    const since = age - FIRST_STAR - n * EACH_STAR
    stand.turn = turn
    stand.alpha = Math.min(1, age / DIM)
    stand.size = 3.6
    sheet.piece('dream/star', x, y, stand)
    if (!lit || since < 0) return
    const part = Math.min(1, since / POP)
    // It swells beyond its size and settles.
    stand.size = lessMotion()
      ? 3.8
      : 3.8 * (part < 0.6 ? part / 0.6 : 1) * (1 + Math.sin(part * Math.PI) * 0.35)
    stand.turn = turn + (lessMotion() ? 0 : (1 - part) * -1.2)
    sheet.piece('dream/star-lit', x, y, stand)
    sheet.glow(x, y, 210, LIT, 0.35 + 0.35 * (1 - part))
  }

  return {
    draw(sheet, age, score) {
      sheet.pen('top')
      sheet.box(-40, -40, 1080, 1480, 0, 0x0b0b24, 0.62 * Math.min(1, age / DIM))
      for (let n = 0; n < PLACES.length; n++) star(sheet, n, age, n < score)
      while (shown < score && age >= FIRST_STAR + shown * EACH_STAR) {
        const [x, y] = PLACES[shown] ?? [500, 640]
        fx.burst(x, y, LIT, 14, 230)
        fx.ripple(x, y, LIT, 60, 220)
        feel('collect', higher(shown * 2), shown === 2 ? 'perfect' : 'hit')
        shown++
        if (shown === 3) feel('dreamt')
      }
      const words = age - FIRST_STAR - Math.max(0, score - 1) * EACH_STAR
      if (words > 0) sheet.title(t(`${kind}.${score}`), 500, 850, 92, 0xffe9bd, Math.min(1, words / 200))
      sheet.pen('under')
    },
    dark(sheet, age) {
      if (!darkened) {
        darkened = true
        feel('fuse', 0, 'bump')
      }
      const part = Math.min(1, age / 420)
      sheet.pen('top')
      sheet.box(-40, -40, 1080, 1480, 0, 0x090a20, 0.94 * part)
      stand.alpha = part
      stand.turn = 0.12
      stand.size = 2.4
      sheet.piece('own/fuse-blown', 500, 560, stand)
      // Smoke, and the first of the room's own light.
      for (let i = 0; i < 3; i++) {
        const rise = lessMotion() ? i * 40 : (age / 14 + i * 60) % 180
        sheet.disc(
          500 + Math.sin(rise / 26 + i) * 16,
          470 - rise,
          13 + rise / 9,
          0xb8b4d0,
          part * 0.2 * (1 - rise / 180),
        )
      }
      sheet.glow(500, 560, 360, 0xffb45a, part * 0.22)
      sheet.title(t('play.cut.title'), 500, 790, 96, 0xffe9bd, part)
      sheet.title(t('play.cut.line'), 500, 890, 56, 0xd9cdf2, part)
      sheet.pen('under')
    },
  }
}
