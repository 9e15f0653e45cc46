/** The study: the telephone rattles over the desk; catch the handset, carry it to the ear, keep it there. */
import { DESK_Y, EAR_Y, type StudyState } from '../../../../shared/activities/steady/study.ts'
import type { Sheet } from '../sheet.ts'
import { fill, PAINT, type Painter, progressBar } from './painter.ts'

export const study: Painter<StudyState> = {
  backdrop: { top: '#1c3350', bottom: '#3a5876' },
  begin(sheet) {
    sheet.backdrop('#1c3350', '#48688a', (context) => {
      fill(context, '#10233c', [
        [80, 120],
        [330, 120],
        [330, 420],
        [80, 420],
      ])
      fill(context, '#2a2766', [
        [96, 136],
        [314, 136],
        [314, 404],
        [96, 404],
      ])
      context.fillStyle = '#ffe3a0'
      for (let i = 0; i < 12; i++) context.fillRect(112 + (i % 4) * 52, 270 + Math.floor(i / 4) * 42, 12, 18)
      fill(context, '#8a5a30', [
        [0, 1400],
        [0, 1180],
        [1000, 1180],
        [1000, 1400],
      ])
      fill(context, '#c48a4a', [
        [0, 1180],
        [0, 1130],
        [1000, 1130],
        [1000, 1180],
      ])
    })
  },
  draw(sheet, state, time) {
    head(sheet, state.ear.value, state.call === 'listening')
    const ring = state.call === 'ringing' ? Math.sin(time * 0.9) * 9 : 0
    cord(sheet, state)
    handset(sheet, state.x, state.y + ring, state.call)
    if (state.call === 'ringing') {
      for (let i = 0; i < 3; i++)
        sheet.arc(
          state.x,
          state.y - 40,
          90 + i * 34 + (time % 12) * 2,
          8,
          -0.1,
          0.1,
          PAINT.amber,
          0.8 - i * 0.22,
        )
      sheet.ring(state.x, state.y, state.reach, 5, PAINT.warm, 0.6)
    } else if (state.call === 'carried') {
      sheet.ring(state.ear.value, EAR_Y, state.reach + Math.sin(time / 5) * 8, 7, PAINT.warm, 0.8)
    } else {
      for (let i = 0; i < 3; i++)
        sheet.arc(
          state.ear.value,
          EAR_Y,
          120 + i * 44 + (time % 20),
          8,
          0.62,
          0.88,
          PAINT.sphere,
          0.7 - i * 0.2,
        )
      sheet.glow(state.ear.value, EAR_Y, 200, PAINT.sphere, 0.5)
    }
    progressBar(sheet, state, PAINT.amber)
  },
}

/** Elara's head from the side, with the bun and the ear that sways. */
function head(sheet: Sheet, ear: number, listening: boolean): void {
  const x = ear + 150
  sheet.box(x - 120, EAR_Y + 170, 300, 240, 90, 0xe0a02c)
  sheet.box(x - 30, EAR_Y + 110, 110, 110, 30, 0x9c6a48)
  sheet.oval(x + 10, EAR_Y - 10, 330, 390, 0xb07a54)
  sheet.disc(x + 90, EAR_Y - 220, 84, 0x2a1620)
  sheet.shape(
    [
      [x - 130, EAR_Y - 60],
      [x - 90, EAR_Y - 190],
      [x + 60, EAR_Y - 220],
      [x + 180, EAR_Y - 120],
      [x + 185, EAR_Y + 30],
      [x + 90, EAR_Y - 60],
      [x - 40, EAR_Y - 80],
    ],
    0x2a1620,
  )
  sheet.oval(ear, EAR_Y, 92, 124, 0x9c6a48)
  sheet.oval(ear + 6, EAR_Y, 52, 78, 0x7d5238)
  sheet.disc(ear, EAR_Y + 78, 14, PAINT.amber)
  if (listening) sheet.arc(x + 80, EAR_Y + 70, 40, 9, 0.36, 0.6, PAINT.line)
}

function cord(sheet: Sheet, state: StudyState): void {
  const points: [number, number][] = []
  for (let i = 0; i <= 40; i++) {
    const part = i / 40
    points.push([
      500 + (state.x - 500) * part + Math.sin(i * 1.6) * 16,
      1290 + (state.y - 1290) * part + Math.sin(part * Math.PI) * 60,
    ])
  }
  sheet.box(380, 1240, 240, 100, 30, 0x1d5fb4)
  sheet.disc(500, 1290, 40, PAINT.paper)
  sheet.line(points, 10, 0x12304e)
}

function handset(sheet: Sheet, x: number, y: number, call: StudyState['call']): void {
  const upright = call === 'listening' ? 1 : 0
  const [dx, dy] = upright ? [26, 96] : [96, 16]
  sheet.line(
    [
      [x - dx, y - dy],
      [x + dx, y + dy],
    ],
    52,
    0x1b6fb5,
  )
  sheet.disc(x - dx, y - dy, 48, 0x2f8ad6)
  sheet.disc(x + dx, y + dy, 48, 0x2f8ad6)
  if (y < DESK_Y - 60) sheet.glow(x, y, 130, PAINT.sphere, 0.35)
}
