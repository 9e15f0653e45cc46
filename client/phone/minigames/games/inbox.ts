/**
 * Draws the inbox: a glass desk high up at SkyNest, with a shredder on the left and the drawer from home on the right.
 * The drawings are those of this table. The memos know more and more about who reads them.
 */
import { DESK, type DeskSheet, type InboxState, kindOf } from '../../../../shared/minigames/games/inbox.ts'
import { parseStrokes } from '../../../../shared/views/types.ts'
import { isMotionReduced } from '../../../device/reduced-motion.ts'
import { paintStrokes } from '../../../ui/crayon-canvas.ts'
import { smoothstep } from '../../../ui/easing.ts'
import { t } from '../../phone-translator.ts'
import { lightPool, noiseAt, paper, rectPoints, scatterStars, wash } from '../gouache-backdrop.ts'
import { scaleStep } from '../minigame-feedback.ts'
import { type CreateRenderer, fadeOut, PALETTE } from '../painter.ts'
import { paintDrawing, paintMemo } from './sheet-papers.ts'

/** Side of a sheet: on the field, and of its texture (px). */
const SHEET = 460
const TEXTURE = 260
/** Steps in which a sheet lands, flies, and turns over. */
const LAND = 7
const FLY = 13
const TURN = 8
/** The shredder's slot and the drawer. */
const SLOT = { left: 70, right: 930, y: 790 } as const
/** Above them hangs a small sheet of the kind that goes there. */
const SAMPLE = { y: 452, size: 0.24, turn: 0.08 } as const
/** What memos say, in this order. */
const MEMOS = [0, 1, 2, 3, 4, 5, 6, 7] as const
/** Most drawings that are shown, and how many sheets under the top one. */
const MOST_DRAWINGS = 4
const PILE = 3
/** Where saved drawings hang at the end. */
const HUNG = [
  [190, 300, -0.14],
  [810, 300, 0.16],
  [190, 1140, 0.12],
  [810, 1140, -0.15],
  [500, 250, 0.05],
  [500, 1190, -0.06],
] as const

export const inbox: CreateRenderer<InboxState> = (deps) => {
  const { canvas, effects, feedback, touch, view, ended } = deps
  const faces = view.drawings
    .map(parseStrokes)
    .filter((strokes) => strokes.length > 0)
    .slice(-MOST_DRAWINGS)
  let [top, flicked, row, turned] = [-1, 0, 0, -1]

  const reactTo = (state: InboxState, time: number) => {
    if (state.top !== top) {
      const below = state.sheets[state.top - 1]
      if (below?.fate === 'missed') {
        row = 0
        feedback('miss', -5)
      }
      if (state.top >= 0) feedback('page')
      top = state.top
    }
    const sheet = state.sheets[top]
    if (sheet && sheet.turns >= 0 && time >= sheet.turns && turned !== top && sheet.fate === 'waiting') {
      turned = top
      feedback('turn', -5, 'tap')
    }
    const done = state.sheets.filter(({ side }) => side !== 0).length
    if (done > flicked && sheet && sheet.side !== 0) answer(sheet)
    flicked = done
  }

  const answer = (sheet: DeskSheet) => {
    const x = sheet.side < 0 ? SLOT.left : SLOT.right
    if (sheet.fate === 'right') {
      row++
      const colour = sheet.side > 0 ? PALETTE.lamp : PALETTE.sphere
      effects.burst(x, SLOT.y, colour, 10, 170)
      feedback(sheet.side > 0 ? 'collect' : 'whoosh', sheet.side > 0 ? scaleStep(row) : 0, 'hit')
    } else {
      row = 0
      effects.shake(12)
      effects.tint(PALETTE.sphere, 0.16)
      feedback('bump', 0, 'wrong')
    }
  }

  /** One sheet. @param stretch 1 as it lies, less while it turns over */
  const leaf = (
    state: InboxState,
    i: number,
    x: number,
    y: number,
    size: number,
    turn: number,
    stretch = 1,
  ) => {
    const sheet = state.sheets[i]
    if (!sheet) return
    const kind = kindOf(sheet, sheet.flickedAt >= 0 ? sheet.flickedAt : state.step)
    const key = kind === 'memo' ? 'memo' : `drawing ${i % Math.max(1, faces.length)}`
    canvas.image(key, x, y, SHEET * size, 1, turn, stretch)
  }

  /** What the memo on top says. */
  const words = (i: number, x: number, y: number, size: number, turn: number) => {
    const line = MEMOS[Math.floor(i / 3) % MEMOS.length] ?? 0
    const [sin, cos] = [Math.sin(turn), Math.cos(turn)]
    const up = -34 * size
    canvas.text(t(`inbox.memo.${line}`), x - sin * up, y + cos * up, 62 * size, 0x1f4f78, 1, turn)
  }

  const pile = (state: InboxState) => {
    let shown = 0
    for (let i = state.top - 1; i >= 0 && shown < PILE; i--) {
      if (state.sheets[i]?.fate !== 'missed') continue
      shown++
      leaf(
        state,
        i,
        DESK.x + (noiseAt(i) - 0.5) * 90,
        DESK.y + (noiseAt(i + 40) - 0.5) * 70,
        0.94,
        (noiseAt(i + 9) - 0.5) * 0.7,
      )
    }
  }

  const onDesk = (state: InboxState, time: number) => {
    const sheet = state.sheets[state.top]
    if (sheet?.fate !== 'waiting') return
    const come = isMotionReduced() ? 1 : Math.min(1, (time - sheet.from) / LAND)
    const drag = state.held >= 0 && touch.down ? touch.x - state.held : 0
    const since = time - sheet.turns
    const turning = sheet.turns >= 0 && Math.abs(since) < TURN / 2 ? Math.abs(since) / (TURN / 2) : 1
    const x = DESK.x + drag
    const y = DESK.y - (1 - come) * 420
    const size = 1 + (1 - come) * 0.3
    const turn = drag / 1700 + (noiseAt(state.top) - 0.5) * 0.1
    canvas.oval(x, y + SHEET * 0.5, SHEET * 0.9, 60, 0x070716, 0.3)
    leaf(state, state.top, x, y, size, turn, Math.max(0.06, turning))
    if (kindOf(sheet, state.step) === 'memo' && turning > 0.9) words(state.top, x, y, size, turn)
    target(drag)
  }

  /** The side that the sheet is being dragged to. */
  const target = (drag: number) => {
    if (drag === 0) return
    const x = drag < 0 ? SLOT.left : SLOT.right
    canvas.glow(x, SLOT.y, 330, drag < 0 ? PALETTE.sphere : PALETTE.lamp, Math.min(0.7, Math.abs(drag) / 200))
  }

  const flying = (state: InboxState, time: number) => {
    for (let i = Math.max(0, state.top - 1); i <= state.top; i++) {
      const sheet = state.sheets[i]
      if (!sheet || sheet.side === 0) continue
      const part = (time - sheet.flickedAt) / FLY
      if (part < 0 || part >= 1) continue
      const to = sheet.side < 0 ? SLOT.left - 60 : SLOT.right + 60
      const x = DESK.x + (to - DESK.x) * (0.25 + part * 0.75)
      const y = DESK.y + (SLOT.y - DESK.y) * part - Math.sin(part * Math.PI) * 60
      leaf(state, i, x, y, 1 - part * 0.5, sheet.side * part * 0.7)
    }
  }

  /** The shredder's teeth go on chewing. */
  const shredder = (time: number, busy: number) => {
    const bite = isMotionReduced() ? 0 : Math.sin(time / (busy > 0 ? 1.5 : 9)) * (busy > 0 ? 9 : 4)
    canvas.box(-40, SLOT.y - 270, 172, 540, 34, 0x0e2440)
    canvas.box(-30, SLOT.y - 258, 150, 516, 28, 0x1b4a74)
    canvas.box(50, SLOT.y - 226, 46, 452, 22, 0x071233)
    for (let i = 0; i < 9; i++) {
      const y = SLOT.y - 200 + i * 50
      canvas.segment(54, y + bite, 92, y + 16, 13, 0x8fd8f6, 0.9)
      canvas.segment(92, y - bite, 54, y + 30, 13, 0x4a9cc8, 0.7)
    }
    canvas.glow(74, SLOT.y, 250, PALETTE.sphere, 0.26 + busy * 0.4)
    canvas.image('memo', 78, SAMPLE.y, SHEET * SAMPLE.size, 1, -SAMPLE.turn)
  }

  const drawer = (glad: number) => {
    const open = glad * 16
    canvas.box(868 - open, SLOT.y - 270, 172, 540, 20, 0x5a3426)
    canvas.box(882 - open, SLOT.y - 254, 158, 508, 14, 0x8a5230)
    canvas.box(902 - open, SLOT.y - 230, 138, 460, 8, 0x2a1620)
    canvas.glow(930 - open, SLOT.y, 240, PALETTE.lamp, 0.36 + glad * 0.4)
    canvas.shape(HEART, 946 - open, SLOT.y, 1.1, PALETTE.ember, 0.9)
    canvas.image('drawing 0', 922, SAMPLE.y, SHEET * SAMPLE.size, 1, SAMPLE.turn)
  }

  /** At the end the saved drawings fly out of the drawer and hang in the air. */
  const hang = (state: InboxState) => {
    const saved = state.sheets.flatMap(({ fate, side }, i) => (fate === 'right' && side > 0 ? [i] : []))
    canvas.setLayer('top')
    for (const [n, [x, y, turn]] of HUNG.entries()) {
      const i = saved[n]
      if (i === undefined || n >= ended.score * 2) continue
      const way = isMotionReduced() ? 1 : smoothstep(ended.since, n * 6, 34 + n * 6)
      const sway = isMotionReduced() ? 0 : Math.sin(ended.since / 17 + n) * 0.06
      const from = { x: SLOT.right, y: SLOT.y }
      canvas.glow(x, y, 190 * way, PALETTE.lamp, 0.3)
      leaf(state, i, from.x + (x - from.x) * way, from.y + (y - from.y) * way, 0.2 + way * 0.26, turn + sway)
    }
    canvas.setLayer('under')
  }

  return {
    colour: PALETTE.sphere,
    begin() {
      canvas.backdrop(function* (context) {
        wash(context, ['#0a1636', '#12305c', '#1d4a78', '#10284c'], 15)
        yield
        scatterStars(context, 60, 260)
        for (let i = 0; i < 16; i++) {
          const high = 70 + noiseAt(i) * 150
          paper(context, i % 2 ? '#0e2446' : '#143058', rectPoints(i * 68 - 30, 370 - high, 62, high + 40), {
            seed: i,
            shadow: 3,
            edge: 0.1,
          })
          context.fillStyle = `rgb(255 210 130 / ${0.3 + noiseAt(i + 7) * 0.5})`
          for (let k = 0; k < 4; k++) context.fillRect(i * 68 - 18 + (k % 2) * 24, 384 - high + k * 24, 8, 11)
        }
        yield
        // The desk, of glass.
        paper(
          context,
          '#bfe3f4',
          [
            [90, 400],
            [910, 400],
            [1060, 1440],
            [-60, 1440],
          ],
          { seed: 6, shadow: 30, rough: 3 },
        )
        lightPool(context, 500, 620, 480, 'rgb(255 255 255 / .5)')
        lightPool(context, 60, 800, 380, 'rgb(30 110 190 / .55)', 'multiply')
        lightPool(context, 950, 800, 420, 'rgb(255 170 80 / .55)', 'multiply')
        context.strokeStyle = 'rgb(255 255 255 / .5)'
        context.lineWidth = 5
        for (const x of [260, 420, 640]) {
          context.beginPath()
          context.moveTo(x, 430)
          context.lineTo(x - 160, 1400)
          context.stroke()
        }
      })
      canvas.texture('memo', TEXTURE, (context) => paintMemo(context, TEXTURE))
      if (faces.length === 0)
        canvas.texture('drawing 0', TEXTURE, (context) => paintDrawing(context, TEXTURE, 0))
      for (const [i, strokes] of faces.entries())
        canvas.texture(`drawing ${i}`, TEXTURE, (context) => {
          paintDrawing(context, TEXTURE, i)
          context.translate(TEXTURE * 0.11, TEXTURE * 0.08)
          paintStrokes(context, strokes, TEXTURE * 0.78)
          context.setTransform(1, 0, 0, 1, 0, 0)
        })
    },
    draw(state, time) {
      reactTo(state, time)
      const last = state.sheets[state.top]
      const after = last && last.side !== 0 ? fadeOut(time, last.flickedAt, 26) : 0
      shredder(time, last?.side === -1 ? after : 0)
      drawer(last?.side === 1 ? after : 0)
      pile(state)
      flying(state, time)
      if (ended.since < 0) onDesk(state, time)
      else if (ended.score > 0) hang(state)
    },
    reset() {
      ;[top, flicked, row, turned] = [-1, 0, 0, -1]
    },
  }
}

const HEART = [0, 30, -34, -4, -30, -24, -14, -30, 0, -16, 14, -30, 30, -24, 34, -4] as const
