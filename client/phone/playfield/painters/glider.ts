/** Glider: rings and clouds come from above, ever faster; the glider banks, and sinks when nobody holds it. */
import { FLIGHT_LINE, type GliderState, thingY } from '../../../../shared/activities/steady/glider.ts'
import type { Sheet } from '../sheet.ts'
import { fill, PAINT, type Painter, progressBar, speck } from './painter.ts'

export const glider: Painter<GliderState> = {
  backdrop: { top: '#0c1f45', bottom: '#2f7fa6' },
  begin(sheet) {
    sheet.backdrop('#0c1f45', '#3b88ad', (context) => {
      for (let i = 0; i < 26; i++) {
        const tall = 120 + speck(i) * 260
        fill(context, i % 2 ? '#123457' : '#0e2a4a', [
          [i * 42 - 20, 1400],
          [i * 42 - 20, 1400 - tall],
          [i * 42 + 26, 1400 - tall - 30],
          [i * 42 + 40, 1400],
        ])
      }
    })
  },
  draw(sheet, state, time) {
    const part = time - state.step
    for (let i = 0; i < 26; i++) {
      const y = ((speck(i) * 1400 + time * state.fall * (0.5 + speck(i + 40))) % 1500) - 50
      const x = speck(i + 80) * 1000
      sheet.line(
        [
          [x, y],
          [x, y + 46],
        ],
        3,
        PAINT.cold,
        0.22,
      )
    }
    for (const thing of state.things) {
      const y = thingY(state, thing) + part * state.fall
      if (y < -160 || y > 1560) continue
      if (thing.kind === 'ring') ring(sheet, thing.x, y, thing.reach, thing.fate)
      else cloud(sheet, thing.x, y, thing.reach)
    }
    fly(sheet, state, time)
    progressBar(sheet, state, PAINT.sphere)
  },
}

function ring(sheet: Sheet, x: number, y: number, reach: number, fate: string): void {
  if (fate === 'met') {
    sheet.ring(x, y, reach * 1.4, 10, PAINT.amber, 0.7)
    sheet.glow(x, y, reach * 2.4, PAINT.amber, 0.7)
    return
  }
  const faint = fate === 'missed' ? 0.3 : 1
  sheet.ring(x, y, reach, 22, 0x0c1f45, 0.35 * faint)
  sheet.ring(x, y, reach, 14, PAINT.amber, faint)
  sheet.ring(x, y, reach - 9, 4, PAINT.warm, 0.8 * faint)
  sheet.glow(x, y, reach * 1.6, PAINT.lamp, 0.25 * faint)
}

function cloud(sheet: Sheet, x: number, y: number, reach: number): void {
  for (const [dx, dy, r] of [
    [-0.55, 0.15, 0.55],
    [0.5, 0.2, 0.5],
    [0, -0.15, 0.72],
    [0.1, 0.35, 0.6],
  ] as const) {
    sheet.disc(x + dx * reach, y + dy * reach, r * reach, 0x8b95c4)
  }
  sheet.disc(x - reach * 0.1, y - reach * 0.25, reach * 0.5, 0xa8b2dc)
}

function fly(sheet: Sheet, state: GliderState, time: number): void {
  const { x } = state
  const y = FLIGHT_LINE + state.sink + Math.sin(time / 9) * 5
  sheet.glow(x, y, 150, PAINT.sphere, 0.5)
  sheet.shape(
    [
      [x, y - 62],
      [x + 118, y + 46],
      [x + 34, y + 22],
      [x, y + 54],
    ],
    0x2f93bd,
  )
  sheet.shape(
    [
      [x, y - 62],
      [x - 118, y + 46],
      [x - 34, y + 22],
      [x, y + 54],
    ],
    0x8fdcf6,
  )
  sheet.line(
    [
      [x, y - 60],
      [x, y + 50],
    ],
    5,
    0x164a72,
  )
  sheet.disc(x, y + 4, 20, 0x164a72)
  sheet.disc(x, y - 2, 12, 0xc98a5e)
}
