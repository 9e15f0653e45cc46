/** Mirror: a face shows a feeling; below it one's own face, and the brows, eyes and mouths to put on it. */

import { zoneMiddle } from '../../../../shared/activities/match/core.ts'
import { type Face, MIRROR_GRID, type MirrorState } from '../../../../shared/activities/match/mirror.ts'
import { t } from '../../text.ts'
import type { Sheet } from '../sheet.ts'
import { PAINT, type Painter, progressBar, speck } from './painter.ts'

export const mirror: Painter<MirrorState> = {
  backdrop: { top: '#1d1a45', bottom: '#3c2c5c' },
  begin(sheet) {
    sheet.backdrop('#1d1a45', '#41305f', (context) => {
      context.fillStyle = '#2a1f4c'
      context.fillRect(0, 640, 1000, 760)
    })
  },
  draw(sheet, state, time) {
    const { face } = state
    const there = state.step >= face.from
    frame(sheet, 270, 340, PAINT.amber)
    frame(sheet, 740, 360, PAINT.lilac)
    if (there) {
      head(sheet, 270, 340, 165, face.goal, 0xf0c8a0)
      if (time >= face.mist) mist(sheet, 270, 340, time)
      sheet.words(t(`feeling.${face.feeling}`), 270, 560, 50, '#ffe3ae')
      if (!face.met)
        sheet.arc(
          270,
          340,
          208,
          9,
          0,
          Math.max(0.001, (face.until - time) / (face.until - face.from)),
          PAINT.amber,
        )
    }
    head(sheet, 740, 360, 140, state.own, 0xd9c8f6)
    if (face.met) {
      sheet.glow(270, 340, 300, PAINT.lamp, 0.7)
      sheet.glow(740, 360, 280, PAINT.lamp, 0.7)
    }
    for (let zone = 0; zone < MIRROR_GRID.rows * MIRROR_GRID.columns; zone++) {
      const row = Math.floor(zone / MIRROR_GRID.columns)
      const choice = zone % MIRROR_GRID.columns
      const { x, y } = zoneMiddle(MIRROR_GRID, zone)
      const on = state.own[row] === choice
      sheet.box(x - 108, y - 98, 216, 196, 26, on ? 0xffe3ae : 0x4c3d7c)
      const ink = on ? PAINT.line : 0xf6e9d2
      if (row === 0) for (const side of [-1, 1]) brow(sheet, x + side * 46, y, choice, side, 34, ink)
      else if (row === 1) for (const side of [-1, 1]) eye(sheet, x + side * 46, y, choice, 30, ink)
      else mouth(sheet, x, y, choice, 54, ink)
    }
    progressBar(sheet, state, PAINT.amber)
  },
}

function frame(sheet: Sheet, x: number, y: number, colour: number): void {
  sheet.oval(x, y, 420, 470, colour, 0.24)
  sheet.oval(x, y, 380, 430, 0x17143a)
}

function head(
  sheet: Sheet,
  x: number,
  y: number,
  size: number,
  [brows, eyes, lips]: Readonly<Face>,
  skin: number,
): void {
  sheet.oval(x, y, size * 1.9, size * 2.2, skin)
  sheet.oval(x - size * 0.62, y + size * 0.3, size * 0.4, size * 0.26, 0xe4736a, 0.4)
  sheet.oval(x + size * 0.62, y + size * 0.3, size * 0.4, size * 0.26, 0xe4736a, 0.4)
  for (const side of [-1, 1]) {
    if (brows >= 0) brow(sheet, x + side * size * 0.4, y - size * 0.52, brows, side, size * 0.26, PAINT.line)
    if (eyes >= 0) eye(sheet, x + side * size * 0.4, y - size * 0.14, eyes, size * 0.2, PAINT.line)
    else sheet.disc(x + side * size * 0.4, y - size * 0.14, 5, PAINT.line, 0.35)
  }
  if (lips >= 0) mouth(sheet, x, y + size * 0.5, lips, size * 0.4, PAINT.line)
}

/** Brows: level, raised, frowning, sloping. */
function brow(
  sheet: Sheet,
  x: number,
  y: number,
  kind: number,
  side: number,
  half: number,
  ink: number,
): void {
  const [inner = 0, outer = 0, lift = 0] =
    [
      [0, 0, 0],
      [-0.3, -0.1, -0.5],
      [0.55, -0.35, 0],
      [-0.55, 0.4, 0],
    ][kind] ?? []
  sheet.line(
    [
      [x - side * half, y + (inner + lift) * half],
      [x + side * half, y + (outer + lift) * half],
    ],
    half * 0.36,
    ink,
  )
}

/** Eyes: open, wide, narrow, closed. */
function eye(sheet: Sheet, x: number, y: number, kind: number, size: number, ink: number): void {
  if (kind === 3) {
    sheet.arc(x, y - size * 0.4, size * 0.9, size * 0.28, 0.33, 0.67, ink)
    return
  }
  if (kind === 2) {
    sheet.line(
      [
        [x - size, y],
        [x + size, y],
      ],
      size * 0.42,
      ink,
    )
    return
  }
  sheet.disc(x, y, size * (kind === 1 ? 1.25 : 0.85), 0xfffaf0)
  sheet.ring(x, y, size * (kind === 1 ? 1.25 : 0.85), size * 0.18, ink)
  sheet.disc(x, y, size * 0.42, PAINT.line)
}

/** Mouths: smile, line, round, downturned. */
function mouth(sheet: Sheet, x: number, y: number, kind: number, half: number, ink: number): void {
  const width = half * 0.22
  if (kind === 0) sheet.arc(x, y - half * 0.7, half, width, 0.33, 0.67, ink)
  else if (kind === 1)
    sheet.line(
      [
        [x - half * 0.8, y],
        [x + half * 0.8, y],
      ],
      width,
      ink,
    )
  else if (kind === 2) sheet.ring(x, y, half * 0.42, width, ink)
  else sheet.arc(x, y + half * 0.8, half, width, -0.17, 0.17, ink)
}

function mist(sheet: Sheet, x: number, y: number, time: number): void {
  for (let i = 0; i < 9; i++) {
    sheet.disc(
      x + (speck(i) - 0.5) * 300 + Math.sin(time / 30 + i) * 18,
      y + (speck(i + 20) - 0.5) * 360,
      76 + speck(i + 40) * 40,
      0xb9b4e0,
      0.5,
    )
  }
}
