/** Encore: a stage, three lanes of light, one steady beat. */

import { NO_TOUCH, touchX } from '../../../../shared/activities/engine.ts'
import {
  type EncoreState,
  LANES,
  NOTE_FALL_STEPS,
  noteY,
  STAGE_LINE,
} from '../../../../shared/activities/match/encore.ts'
import { fill, PAINT, type Painter, progressBar, speck } from './painter.ts'

const COLOURS = [PAINT.lilac, PAINT.amber, PAINT.sphere] as const
const laneX = (lane: number): number => LANES.left + LANES.width * (lane + 0.5)

export const encore: Painter<EncoreState> = {
  backdrop: { top: '#26133a', bottom: '#5a1f3c' },
  begin(sheet) {
    sheet.backdrop('#26133a', '#571f40', (context) => {
      for (const side of [0, 1]) {
        for (let i = 0; i < 5; i++) {
          const x = side ? 1000 - i * 22 : i * 22
          fill(context, i % 2 ? '#8a2434' : '#6f1a2c', [
            [x, 0],
            [x + (side ? -26 : 26), 0],
            [x + (side ? -14 : 14), 1400],
            [x, 1400],
          ])
        }
      }
      fill(context, '#3a1a22', [
        [0, 1400],
        [0, 1210],
        [1000, 1210],
        [1000, 1400],
      ])
      for (let i = 0; i < 9; i++)
        fill(context, '#4c232a', [
          [i * 116, 1210],
          [i * 116 + 8, 1210],
          [i * 126 - 30, 1400],
          [i * 126 - 44, 1400],
        ])
    })
  },
  draw(sheet, state, time) {
    const part = time - state.step
    const tapped =
      state.thumb === NO_TOUCH ? -1 : Math.floor((touchX(state.thumb) - LANES.left) / LANES.width)
    const pulse = 1 - (time % state.beat) / state.beat
    for (let lane = 0; lane < LANES.columns; lane++) {
      const x = laneX(lane)
      const colour = COLOURS[lane] ?? PAINT.amber
      sheet.shape(
        [
          [x - 46, 60],
          [x + 46, 60],
          [x + 130, STAGE_LINE],
          [x - 130, STAGE_LINE],
        ],
        colour,
        lane === tapped ? 0.34 : 0.13,
      )
      sheet.ring(x, STAGE_LINE, 92 + pulse * 12, 12, colour, 0.6 + pulse * 0.4)
      if (lane === tapped) sheet.glow(x, STAGE_LINE, 200, colour, 0.9)
    }
    for (const note of state.notes) {
      const early = note.at - time
      if (early > NOTE_FALL_STEPS || early < -18) continue
      const x = laneX(note.lane)
      const colour = COLOURS[note.lane] ?? PAINT.amber
      if (note.fate === 'coming') {
        const y = noteY(state, note) + (part * STAGE_LINE) / NOTE_FALL_STEPS
        const size = 44 + (y / STAGE_LINE) * 30
        sheet.disc(x, y, size, colour)
        sheet.disc(x - size * 0.25, y - size * 0.25, size * 0.4, 0xffffff, 0.55)
        sheet.glow(x, y, size * 2.2, colour, 0.5)
      } else if (note.fate !== 'missed') {
        const burst = Math.max(0, 1 + early / 18)
        const perfect = note.fate === 'perfect'
        sheet.ring(x, STAGE_LINE, 100 + (1 - burst) * 90, 12 * burst, perfect ? PAINT.warm : colour, burst)
        sheet.glow(x, STAGE_LINE, 260, perfect ? PAINT.warm : colour, burst)
      }
    }
    audience(sheet, state, time)
    progressBar(sheet, state, PAINT.amber)
  },
}

/** The more in a row, the higher they jump. */
function audience(sheet: Parameters<Painter['draw']>[0], state: EncoreState, time: number): void {
  const joy = Math.min(1, state.row / 10)
  for (let i = 0; i < 12; i++) {
    const hop = Math.abs(Math.sin(time / 8 + speck(i) * 6)) * 46 * joy
    sheet.disc(45 + i * 84, 1390 - hop, 50, 0x1c0f24)
    if (joy > 0.4 && i % 2 === 0)
      sheet.line(
        [
          [20 + i * 84, 1370 - hop],
          [6 + i * 84, 1300 - hop * 1.5],
        ],
        16,
        0x1c0f24,
      )
  }
}
