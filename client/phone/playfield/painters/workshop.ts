/** The workshop: loose cables; each plug goes to the socket of the same pattern and colour. */
import { unpackTouch } from '../../../../shared/activities/engine.ts'
import type { CableEnd, WorkshopState } from '../../../../shared/activities/trace/workshop.ts'
import type { Sheet } from '../sheet.ts'
import { fill, PAINT, type Painter, progressBar } from './painter.ts'

/** Each pattern is a colour and a sign together. */
const PATTERNS = [
  { colour: PAINT.sphere, sign: '●' },
  { colour: PAINT.amber, sign: '▲' },
  { colour: PAINT.ember, sign: '■' },
  { colour: PAINT.leaf, sign: '✚' },
  { colour: PAINT.lilac, sign: '◆' },
  { colour: 0xf08fb0, sign: '★' },
  { colour: 0xf6e9d2, sign: '═' },
] as const

export const workshop: Painter<WorkshopState> = {
  backdrop: { top: '#0e2338', bottom: '#243a52' },
  begin(sheet) {
    sheet.backdrop('#10263c', '#2a4259', (context) => {
      fill(context, '#8a5a3c', [
        [0, 1400],
        [0, 1300],
        [1000, 1300],
        [1000, 1400],
      ])
      for (const x of [40, 740])
        fill(context, '#17324c', [
          [x, 130],
          [x + 220, 130],
          [x + 220, 1270],
          [x, 1270],
        ])
      context.fillStyle = '#3f93bd'
      for (const [x, y] of [
        [60, 150],
        [240, 150],
        [760, 150],
        [940, 150],
        [60, 1250],
        [240, 1250],
        [760, 1250],
        [940, 1250],
      ] as const)
        context.fillRect(x - 7, y - 7, 14, 14)
    })
  },
  draw(sheet, state, time) {
    const at = unpackTouch(state.thumb)
    const spring = state.sprang >= 0 ? Math.max(0, 1 - (time - state.sprang) / 20) : 0
    for (const [i, end] of state.ends.entries()) {
      const plug = i < state.cables
      if (plug && end.joined) {
        const socket = state.ends.find((other, n) => n >= state.cables && other.pattern === end.pattern)
        if (socket) cable(sheet, end, socket.x, socket.y, time)
      } else if (state.held === i && at) cable(sheet, end, at.x, at.y, time)
    }
    for (const [i, end] of state.ends.entries())
      port(sheet, end, i < state.cables, i === state.held || i === state.over)
    if (spring > 0) sheet.box(0, 0, 1000, 1400, 0, PAINT.ember, spring * 0.1)
    progressBar(sheet, state, PAINT.sphere)
  },
}

const look = (end: CableEnd) => PATTERNS[end.pattern] ?? PATTERNS[0]

/** A cable hangs a little between its ends. */
function cable(sheet: Sheet, from: CableEnd, x: number, y: number, time: number): void {
  const points: [number, number][] = []
  const sag = 60 + Math.abs(x - from.x) * 0.12 + Math.sin(time / 12) * 6
  for (let i = 0; i <= 16; i++) {
    const part = i / 16
    points.push([from.x + (x - from.x) * part, from.y + (y - from.y) * part + Math.sin(part * Math.PI) * sag])
  }
  sheet.line(points, 22, 0x0a1626, 0.5)
  sheet.line(points, 15, look(from).colour)
  sheet.disc(x, y, 30, look(from).colour)
}

function port(sheet: Sheet, end: CableEnd, plug: boolean, near: boolean): void {
  const { colour, sign } = look(end)
  const { x, y } = end
  if (near) sheet.ring(x, y, 80, 8, PAINT.warm)
  if (end.joined) sheet.glow(x, y, 130, colour, 0.7)
  if (plug) {
    sheet.disc(x, y, 60, colour)
    sheet.words(sign, x, y, 60, '#12132b')
    return
  }
  sheet.disc(x, y, 60, 0x081320)
  sheet.ring(x, y, 56, 11, colour)
  sheet.words(sign, x, y, 58, `#${colour.toString(16).padStart(6, '0')}`, end.joined ? 0.2 : 1)
}
