/** Lanterns in the wind: candles hang in the dark, gusts come as cold strokes, a cupped thumb glows. */
import { unpackTouch } from '../../../../shared/activities/engine.ts'
import { DIRECTIONS } from '../../../../shared/activities/steady/core.ts'
import { FULL_FLAME, type LanternsState } from '../../../../shared/activities/steady/lanterns.ts'
import type { Sheet } from '../sheet.ts'
import { fill, PAINT, type Painter, progressBar, speck, starry } from './painter.ts'

export const lanterns: Painter<LanternsState> = {
  backdrop: { top: '#15163a', bottom: '#3a2c63' },
  begin(sheet) {
    sheet.backdrop('#15163a', '#3d2d60', (context) => {
      starry(context, 90, 900)
      fill(context, '#241d4c', [
        [0, 1400],
        [0, 1210],
        [180, 1130],
        [420, 1220],
        [660, 1120],
        [1000, 1230],
        [1000, 1400],
      ])
      fill(context, '#1a163c', [
        [0, 1400],
        [0, 1300],
        [300, 1250],
        [620, 1310],
        [1000, 1260],
        [1000, 1400],
      ])
    })
  },
  draw(sheet, state, time) {
    const gust = state.gusts[state.next]
    for (const [i, { x, y, flame }] of state.lanterns.entries()) {
      const blown = gust && state.blowing && gust.lantern === i && !state.sheltered
      hang(
        sheet,
        x + (blown ? Math.sin(time) * 12 : Math.sin(time / 40 + i) * 5),
        y,
        flame / FULL_FLAME,
        time + i * 17,
      )
    }
    if (gust && time >= gust.warn) {
      const [dx = 0, dy = 0] = DIRECTIONS[gust.side] ?? []
      wind(sheet, state, gust, dx / 1000, dy / 1000, time)
    }
    const at = unpackTouch(state.thumb)
    if (at) {
      sheet.ring(at.x, at.y, 70, 7, PAINT.warm, 0.75)
      sheet.glow(at.x, at.y, 150, PAINT.lamp, state.sheltered ? 0.8 : 0.35)
    }
    progressBar(sheet, state, PAINT.lamp)
  },
}

function hang(sheet: Sheet, x: number, y: number, flame: number, time: number): void {
  sheet.line(
    [
      [x, y - 150],
      [x, y - 74],
    ],
    4,
    0x8a7a9c,
    0.6,
  )
  sheet.shape(
    [
      [x - 30, y - 74],
      [x + 30, y - 74],
      [x + 46, y - 54],
      [x - 46, y - 54],
    ],
    0x7a3a2a,
  )
  sheet.box(
    x - 46,
    y - 56,
    92,
    112,
    10,
    flame > 0 ? 0xffc47a : 0x4a4268,
    flame > 0 ? 0.35 + flame * 0.25 : 0.8,
  )
  for (const off of [-46, 0, 46])
    sheet.line(
      [
        [x + off, y - 54],
        [x + off, y + 56],
      ],
      5,
      0x4a2218,
    )
  sheet.box(x - 56, y + 54, 112, 20, 6, 0x7a3a2a)
  sheet.box(x - 15, y + 16, 30, 40, 6, PAINT.paper)
  if (flame <= 0) {
    sheet.line(
      [
        [x, y + 16],
        [x + 4, y - 6],
        [x - 6, y - 30],
        [x + 5, y - 52],
      ],
      4,
      0xb8b4d0,
      0.5,
    )
    return
  }
  const tall = 18 + 50 * flame + Math.sin(time / 4) * 4
  sheet.oval(x, y + 16 - tall / 2, 24 + 12 * flame, tall, PAINT.lamp)
  sheet.oval(x, y + 20 - tall / 3, 12 + 6 * flame, tall * 0.6, PAINT.warm)
  sheet.glow(x, y, 90 + 170 * flame, PAINT.lamp, 0.25 + 0.4 * flame)
}

function wind(
  sheet: Sheet,
  state: LanternsState,
  gust: LanternsState['gusts'][number],
  dx: number,
  dy: number,
  time: number,
): void {
  const near = Math.min(1, (time - gust.warn) / Math.max(1, gust.from - gust.warn))
  const { shelterX, shelterY } = gust
  sheet.ring(shelterX, shelterY, state.reach * (1.5 - near * 0.5), 5, PAINT.cold, 0.25 + near * 0.45)
  for (let i = 0; i < 9; i++) {
    const side = (speck(i + gust.warn) - 0.5) * 190
    const flow = ((time / 22 + speck(i + 50)) % 1) * 220
    const far = state.blowing ? 230 - flow : 330 - near * 90 - flow * 0.25
    const [x, y] = [shelterX + dx * far - dy * side, shelterY + dy * far + dx * side]
    sheet.line(
      [
        [x, y],
        [x - dx * 80, y - dy * 80],
      ],
      7,
      PAINT.sphere,
      (state.blowing ? 0.85 : 0.45) * near,
    )
  }
}
