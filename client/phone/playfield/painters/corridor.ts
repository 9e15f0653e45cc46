/** The corridor: walk while its eyes are closed. It wears the player's own fear, and a face from the wall. */
import type { CorridorState } from '../../../../shared/activities/steady/corridor.ts'
import { FULL_STRIDE } from '../../../../shared/activities/steady/corridor.ts'
import { type PlayView, type PublicView, parseStrokes } from '../../../../shared/view/types.ts'
import { paintStrokes } from '../../../kit/crayon.ts'
import type { Sheet } from '../sheet.ts'
import { PAINT, type Painter, progressBar } from './painter.ts'

/** Where the corridor's far end is, and how much larger each arch is than the next. */
const FAR = { x: 500, y: 520 }
const ARCHES = 7

export function corridor(play: PlayView, view: PublicView): Painter<CorridorState> {
  const drawing = play.face === null ? undefined : view.drawings[play.face]
  const strokes = drawing ? parseStrokes(drawing) : []
  return {
    backdrop: { top: '#0a0a1f', bottom: '#1a1536' },
    begin(sheet) {
      sheet.backdrop('#0a0a1f', '#211a42')
    },
    draw(sheet, state, time) {
      const ground = state.points + (time - state.step) * state.stride
      arches(sheet, ground)
      const close = 0.4 + 0.6 * Math.min(1, state.points / state.best)
      watcher(
        sheet,
        state,
        close,
        time,
        (context) => paintStrokes(context, strokes, 256, { chalk: true }),
        strokes.length > 0,
      )
      if (play.fear !== null) sheet.words(play.fear, 500, 1010, 52, '#c9bdf0', 0.9)
      feet(sheet, state, ground)
      if (state.startled > 0) sheet.box(0, 0, 1000, 1400, 0, PAINT.sphere, Math.min(0.3, state.startled / 90))
      progressBar(sheet, state, PAINT.lilac)
    },
  }
}

function arches(sheet: Sheet, ground: number): void {
  const walked = (ground % 400) / 400
  for (let i = 0; i < ARCHES; i++) {
    const size = 1.75 ** (i + walked) * 60
    const shade = 0x1c1840 + Math.min(5, i) * 0x070610
    sheet.line(
      [
        [FAR.x - size, FAR.y + size * 1.6],
        [FAR.x - size, FAR.y - size],
        [FAR.x + size, FAR.y - size],
        [FAR.x + size, FAR.y + size * 1.6],
      ],
      10 + i * 6,
      shade,
    )
    sheet.line(
      [
        [FAR.x - size, FAR.y + size * 1.6],
        [FAR.x + size, FAR.y + size * 1.6],
      ],
      6 + i * 3,
      shade,
      0.6,
    )
  }
  for (const side of [-1, 1])
    sheet.line(
      [
        [FAR.x + side * 50, FAR.y + 80],
        [FAR.x + side * 900, 1500],
      ],
      7,
      0x3a2f66,
    )
}

function watcher(
  sheet: Sheet,
  state: CorridorState,
  close: number,
  time: number,
  paint: (context: CanvasRenderingContext2D) => void,
  drawn: boolean,
): void {
  const size = 330 * close
  const { x, y } = FAR
  sheet.disc(x, y, size * 0.62, 0x0c0b22)
  sheet.glow(
    x,
    y,
    size * 1.3,
    state.eyes === 'open' ? PAINT.sphere : PAINT.dusk,
    state.eyes === 'open' ? 0.85 : 0.3,
  )
  if (drawn) sheet.picture('watcher', 256, paint, x, y, size * 1.15, state.eyes === 'open' ? 0.95 : 0.55)
  const stir = state.eyes === 'stirring' ? 0.14 + Math.abs(Math.sin(time / 3)) * 0.2 : 0
  const lid = state.eyes === 'open' ? 1 : stir
  for (const side of [-1, 1]) {
    const ex = x + side * size * 0.24
    const ey = y - size * 0.09
    if (lid > 0) {
      sheet.oval(ex, ey, size * 0.26, size * 0.26 * lid, PAINT.cold)
      if (lid > 0.5) sheet.disc(ex, ey, size * 0.06, 0x0a1c3a)
      sheet.glow(ex, ey, size * 0.35, PAINT.sphere, lid)
    } else sheet.arc(ex, ey - size * 0.04, size * 0.12, 8, 0.35, 0.65, 0x8a80b8)
  }
}

function feet(sheet: Sheet, state: CorridorState, ground: number): void {
  const still = state.stride < FULL_STRIDE / 3
  for (const side of [0, 1]) {
    const lift = still ? 0 : Math.max(0, Math.sin(ground / 26 + side * Math.PI)) * 60
    const [x, y] = [430 + side * 140, 1260 - lift]
    sheet.oval(x, y, 106, 150, 0x6a57a6)
    sheet.oval(x, y - 26, 78, 84, 0xb79ced)
    sheet.disc(x - 14, y - 48, 7, PAINT.line)
    sheet.disc(x + 14, y - 48, 7, PAINT.line)
  }
  if (state.startled > 0) sheet.words('!', 500, 1140, 150, '#eaffff')
}
