/** The cellar: a box of fuses with shuffled labels; the wanted one is named on top. */
import { type CellarState, FUSE_GRID } from '../../../../shared/activities/match/cellar.ts'
import { zoneMiddle } from '../../../../shared/activities/match/core.ts'
import { t } from '../../text.ts'
import type { Sheet } from '../sheet.ts'
import { fill, PAINT, type Painter, progressBar } from './painter.ts'

const label = (index: number): string =>
  t(`fuse.${(index % 12) as 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11}`)

export const cellar: Painter<CellarState> = {
  backdrop: { top: '#1e140f', bottom: '#3b2a1e' },
  begin(sheet) {
    sheet.backdrop('#241811', '#3f2d20', (context) => {
      fill(context, '#54402f', [
        [20, 270],
        [980, 270],
        [980, 1290],
        [20, 1290],
      ])
      fill(context, '#2a1d15', [
        [42, 292],
        [958, 292],
        [958, 1268],
        [42, 1268],
      ])
      context.fillStyle = '#8a6a48'
      for (const [x, y] of [
        [34, 284],
        [966, 284],
        [34, 1276],
        [966, 1276],
      ] as const)
        context.fillRect(x - 8, y - 8, 16, 16)
    })
  },
  draw(sheet, state, time) {
    const sparked = state.sparks >= 0 ? Math.max(0, 1 - (time - state.sparks) / 56) : 0
    sheet.box(120, 96, 760, 130, 24, PAINT.paper)
    sheet.words(t('cellar.find', { label: label(state.wanted) }), 500, 160, 62, '#7c1d10')
    for (const [slot, which] of state.labels.entries()) fuse(sheet, slot, label(which), state.dark > 0)
    if (sparked > 0) sparks(sheet, sparked, time)
    progressBar(sheet, state, PAINT.ember)
  },
}

function fuse(sheet: Sheet, slot: number, name: string, dark: boolean): void {
  const { x, y } = zoneMiddle(FUSE_GRID, slot)
  sheet.box(x - 130, y - 104, 260, 208, 20, dark ? 0x33241a : 0x6a4a34)
  sheet.box(x - 44, y - 84, 88, 110, 14, dark ? 0x4a3a30 : 0xd9c49a)
  sheet.box(x - 28, y - 66, 56, 74, 10, dark ? 0x2a1d15 : PAINT.ember)
  if (!dark) sheet.glow(x, y - 30, 90, PAINT.lamp, 0.3)
  sheet.box(x - 118, y + 38, 236, 60, 10, dark ? 0x5a4a3c : PAINT.paper)
  if (!dark) sheet.words(name, x, y + 67, 46, '#3a1a12')
}

function sparks(sheet: Sheet, part: number, time: number): void {
  for (let i = 0; i < 12; i++) {
    const turn = i * 0.52 + 0.4
    const far = (1 - part) * 420 + 60
    sheet.disc(
      500 + Math.cos(turn) * far,
      780 + Math.sin(turn) * far + (1 - part) * 160,
      10 * part + 3,
      PAINT.amber,
      part,
    )
  }
  sheet.glow(500, 780, 500, PAINT.lamp, part * 0.4 * (0.8 + Math.sin(time / 6) * 0.2))
}
