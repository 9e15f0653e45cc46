/** The landing: an ear at a door. The words come clear where the thumb is right, and only then. */
import type { LandingState } from '../../../../shared/activities/steady/landing.ts'
import { t } from '../../text.ts'
import { fill, PAINT, type Painter, progressBar, speck } from './painter.ts'

const LETTERS = [...t('landing.words')]

export const landing: Painter<LandingState> = {
  backdrop: { top: '#1c1738', bottom: '#3a2a4e' },
  begin(sheet) {
    sheet.backdrop('#1f193c', '#43304f', (context) => {
      fill(context, '#5d3554', [
        [230, 1000],
        [230, 120],
        [770, 120],
        [770, 1000],
      ])
      fill(context, '#7b4a6a', [
        [262, 1000],
        [262, 152],
        [738, 152],
        [738, 1000],
      ])
      for (const [x, y] of [
        [310, 210],
        [530, 210],
        [310, 580],
        [530, 580],
      ] as const)
        fill(context, '#6a3e5e', [
          [x, y],
          [x + 160, y],
          [x + 160, y + 310],
          [x, y + 310],
        ])
      fill(context, '#f2b134', [
        [690, 560],
        [716, 560],
        [716, 586],
        [690, 586],
      ])
      fill(context, '#ffd27a', [
        [262, 1000],
        [738, 1000],
        [810, 1060],
        [190, 1060],
      ])
      fill(context, '#2a2040', [
        [0, 1400],
        [0, 1060],
        [1000, 1060],
        [1000, 1400],
      ])
    })
  },
  draw(sheet, state, time) {
    const clear = state.clarity / 100
    sheet.glow(500, 1010, 420, PAINT.lamp, 0.25 + clear * 0.5)
    for (let i = 0; i < 5; i++) {
      const wave = ((time / 40 + i / 5) % 1) * 260
      sheet.arc(500, 560, 120 + wave, 9, -0.13, 0.13, PAINT.warm, (1 - wave / 260) * (0.15 + clear * 0.6))
    }
    // Each letter finds its place as the words come clear.
    const mess = (1 - clear) ** 1.3
    const middle = (LETTERS.length - 1) / 2
    for (const [i, letter] of LETTERS.entries()) {
      const x = 500 + (i - middle) * 44 + (speck(i) - 0.5) * 460 * mess
      const y = 400 + (speck(i + 50) - 0.5) * 620 * mess + Math.sin(time / 9 + i) * 8 * mess
      const shown = mess > 0.45 ? (t('landing.murmur')[i] ?? letter) : letter
      sheet.words(shown, x, y, 66, clear > 0.8 ? '#fff6d8' : '#cbbcf0', 0.35 + clear * 0.65)
    }
    dial(sheet, state)
    progressBar(sheet, state, PAINT.lilac)
  },
}

function dial(sheet: Parameters<Painter['draw']>[0], state: LandingState): void {
  sheet.box(60, 1182, 880, 20, 10, 0x6a57a6)
  for (let i = 0; i <= 20; i++)
    sheet.line(
      [
        [60 + i * 44, i % 5 ? 1160 : 1140],
        [60 + i * 44, 1176],
      ],
      5,
      PAINT.lilac,
      0.7,
    )
  const x = 60 + state.dial * 0.88
  sheet.glow(x, 1192, 120, PAINT.lamp, 0.3 + (state.clarity / 100) * 0.6)
  sheet.disc(x, 1192, 62, PAINT.paper)
  sheet.ring(x, 1192, 62, 9, 0x4a3a78)
  sheet.arc(x - 4, 1192, 26, 9, -0.35, 0.3, 0x4a3a78)
}
