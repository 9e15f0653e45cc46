/**
 * Draws the goodnight bells: a board in a dark hall with the bells of four rooms, each with its cord, and one of a fifth
 * room that this house does not have. Somebody waits on the stairs, and comes down a step for each wrong pull.
 */
import {
  type BellOrder,
  type BellsState,
  CORDS,
  isAnswering,
  STRANGE_BELL,
} from '../../../../shared/minigames/games/bells.ts'
import { isMotionReduced } from '../../../device/reduced-motion.ts'
import { smoothstep } from '../../../ui/easing.ts'
import { t } from '../../phone-translator.ts'
import type { SpriteStyle } from '../canvas.ts'
import { lightPool, noiseAt, paper, rectPoints, wash } from '../gouache-backdrop.ts'
import { scaleStep } from '../minigame-feedback.ts'
import { type CreateRenderer, fadeOut, PALETTE } from '../painter.ts'
import { turnPoints } from '../turned-points.ts'
import { drawRoomSign } from './room-signs.ts'

const COLOURS = [PALETTE.lilac, PALETTE.sphere, PALETTE.amber, PALETTE.ember, 0x8a94a8] as const
/** Pitch of each bell, in half tones; the strange one is out of tune with all. */
const PITCH = [-12, -8, -5, 0, -18] as const
const BELL = [-9, -46, 9, -46, 30, -28, 38, 18, 56, 40, -56, 40, -38, 18, -30, -28] as const
const BELL_Y = 396
/** Where the cords end, and how far one is pulled down. */
const TASSEL_Y = 1010
const PULL = 110
const SWING_STEPS = 26
/** The strange bell hangs higher, in the dark. */
const STRANGE = { x: 500, y: 214 } as const
/** Where somebody waits on the stairs, and how far a step down is. */
const STAIRS = { x: 820, y: 838, dx: -38, dy: 44 } as const
const MOST_STEPS = 5

export const bells: CreateRenderer<BellsState> = (deps) => {
  const { canvas, effects, feedback, ended } = deps
  const bent = new Float32Array(BELL.length)
  const body: SpriteStyle = { size: 0.6, alpha: 0.8, rotation: 0 }
  const eye: SpriteStyle = { size: 0.2, alpha: 1 }
  const rangAt = [-1e6, -1e6, -1e6, -1e6, -1e6]
  let [orders, heard, fate, pulled, pulledAt, steps, steppedAt, answers] = [
    0,
    0,
    'open',
    0,
    -1,
    0,
    -1e6,
    false,
  ]

  const ring = (bell: number, time: number) => {
    rangAt[bell] = time
    feedback('star', PITCH[bell] ?? 0)
  }

  const reactTo = (state: BellsState, time: number) => {
    const { order } = state
    if (state.orders !== orders) [orders, heard, fate, pulled, answers] = [state.orders, 0, 'open', 0, false]
    for (let next = order.rung[heard]; next && time >= next.at; next = order.rung[++heard])
      ring(next.bell, time)
    if (isAnswering(state) && !answers) {
      answers = true
      feedback('pick', 5)
    }
    if (state.pulledAt !== pulledAt && state.pulledAt >= 0) {
      if (answers && order.fate !== 'wrong') ring(state.cord, time)
      else if (order.fate !== 'wrong') feedback('tap')
    }
    pulledAt = state.pulledAt
    if (order.pulled > pulled) {
      effects.burst(bellX(state.cord), BELL_Y, COLOURS[state.cord] ?? PALETTE.amber, 8, 130)
      effects.ripple(bellX(state.cord), BELL_Y, PALETTE.warm, 50, 150)
      feedback('hit', scaleStep(order.pulled), 'hit')
    }
    pulled = order.pulled
    if (order.fate !== fate) ends(order, state.cord, time)
    fate = order.fate
  }

  const ends = (order: BellOrder, cord: number, time: number) => {
    if (order.fate === 'whole') {
      for (let i = 0; i < CORDS.columns; i++)
        effects.burst(bellX(i), BELL_Y, COLOURS[i] ?? PALETTE.warm, 5, 170)
      feedback('match', 0, 'perfect')
      return
    }
    steps = Math.min(MOST_STEPS, steps + 1)
    steppedAt = time
    rangAt[STRANGE_BELL] = time
    effects.shake(order.fate === 'wrong' ? 12 : 6)
    if (order.fate === 'wrong') effects.tint(COLOURS[cord] ?? PALETTE.ember, 0.1)
    feedback('bump', -4, 'wrong')
  }

  /** A bell on its curled spring. @param lit 0–1 */
  const bell = (n: number, x: number, y: number, time: number, size: number, lit: number) => {
    const colour = COLOURS[n] ?? PALETTE.amber
    const swing = fadeOut(time, rangAt[n] ?? 0, SWING_STEPS)
    const turn = isMotionReduced() ? 0 : Math.sin((time - (rangAt[n] ?? 0)) / 1.9) * 0.42 * swing
    if (swing > 0) canvas.glow(x, y, (150 + 60 * swing) * size, colour, 0.7 * swing)
    canvas.arc(x, y - 74 * size, 30 * size, 7 * size, -0.25, 0.4, 0x8a5a1c)
    turnPoints(BELL, turn, bent)
    canvas.disc(x + Math.sin(turn) * -52 * size, y + 46 * size * Math.cos(turn), 13 * size, 0x3a2412)
    canvas.shape(bent, x + 4, y + 7, size, 0x070716, 0.4)
    canvas.shape(bent, x, y, size, n === STRANGE_BELL ? 0x49506a : 0xb98a34)
    canvas.shape(bent, x - 3, y - 2, size * 0.82, n === STRANGE_BELL ? 0x5c6480 : 0xe0b456)
    canvas.segment(
      x - 18 * size,
      y - 20 * size,
      x - 24 * size,
      y + 18 * size,
      7 * size,
      PALETTE.warm,
      0.3 + lit * 0.4,
    )
  }

  const cord = (state: BellsState, n: number, time: number, ready: boolean) => {
    const x = bellX(n)
    const colour = COLOURS[n] ?? PALETTE.amber
    const drawn = state.cord === n ? fadeOut(time, state.pulledAt, 16) : 0
    const sway = isMotionReduced() ? 0 : Math.sin(time / 30 + n * 1.7) * 7
    const low = TASSEL_Y + Math.sin(drawn * Math.PI) * PULL
    const alpha = ready ? 1 : 0.55
    canvas.segment(x, BELL_Y + 44, x + sway * 0.4, BELL_Y + 330, 11, 0x1a1230, 0.6)
    canvas.segment(x, BELL_Y + 40, x + sway * 0.5, low - 240, 9, colour, alpha)
    canvas.segment(x + sway * 0.5, low - 240, x + sway, low, 9, colour, alpha)
    if (ready) canvas.glow(x + sway, low + 30, 130, colour, 0.3 + 0.08 * Math.sin(time / 5))
    canvas.disc(x + sway, low, 34, 0x1a1230, 0.6)
    canvas.disc(x + sway, low - 3, 29, colour, alpha)
    for (let i = -2; i <= 2; i++)
      canvas.segment(x + sway + i * 9, low + 18, x + sway + i * 15, low + 96, 11, colour, alpha)
    canvas.disc(x, low + 170, 62, 0x120d22, 0.55)
    drawRoomSign(canvas, n, x, low + 170, ready ? 1 : 0.6)
  }

  /** The beads of this order: how many bells there are, and how many have been pulled. */
  const beads = ({ cords, pulled: done, fate: end }: BellOrder, time: number) => {
    const wide = (cords.length - 1) * 92
    for (let i = 0; i < cords.length; i++) {
      const [x, y] = [500 - wide / 2 + i * 92, 584]
      const strung = i < done
      canvas.disc(x, y, 31, 0x120d22, 0.7)
      canvas.disc(x, y, 23, strung ? PALETTE.lamp : end === 'open' ? 0x6a6496 : 0x4a3a5e)
      if (strung) canvas.glow(x, y, 84 + Math.sin(time / 6 + i) * 5, PALETTE.lamp, 0.5)
    }
  }

  /** Somebody on the stairs. At the end it comes down, is wished goodnight as well, and sleeps. */
  const waiting = (time: number) => {
    const home =
      ended.since >= 0 && ended.score > 0 ? (isMotionReduced() ? 1 : smoothstep(ended.since, 0, 70)) : 0
    const step = steps - fadeOut(time, steppedAt, 18)
    const breath = isMotionReduced() ? 0 : Math.sin(time / 22) * 4
    const x = (STAIRS.x + STAIRS.dx * step) * (1 - home) + 500 * home
    const y = (STAIRS.y + STAIRS.dy * step) * (1 - home) + 1200 * home + breath
    const size = 0.34 + step * 0.045
    if (home > 0) canvas.setLayer('top')
    body.size = size + home * 0.3
    body.alpha = 0.78 + home * 0.22
    canvas.sprite('dream/shade', x, y, body)
    const asleep = home > 0.6 || (time % 150 < 7 && steps < MOST_STEPS)
    for (let side = -1; side <= 1; side += 2) {
      eye.size = body.size * 0.52
      canvas.sprite(
        asleep ? 'dream/eye-closed' : 'dream/eye-open',
        x + side * 62 * body.size,
        y - 50 * body.size,
        eye,
      )
    }
    if (home > 0) {
      canvas.glow(x, y, 300, PALETTE.lamp, 0.3 * home)
      canvas.setLayer('under')
    }
  }

  return {
    colour: PALETTE.lilac,
    begin() {
      canvas.backdrop(function* (context) {
        wash(context, ['#191f45', '#2e4070', '#3a4a74', '#2a2c58'], 9)
        yield
        for (let i = 0; i < 9; i++) {
          context.fillStyle = `rgb(120 150 210 / ${i % 2 ? 0.05 : 0.09})`
          context.fillRect(i * 125 - 62, 0, 62, 1400)
        }
        // The staircase, going up into the dark.
        for (let i = 0; i < 8; i++)
          paper(
            context,
            i % 2 ? '#4a4488' : '#564e98',
            rectPoints(1010 - i * 58, 1190 - i * -46 - 368, 470, 60),
            {
              seed: i + 3,
              shadow: 7,
              edge: 0.14,
            },
          )
        yield
        lightPool(context, 900, 700, 330, 'rgb(6 6 22 / .75)', 'multiply')
        paper(context, '#4a3448', rectPoints(-30, 1230, 1060, 210), { seed: 15 })
        lightPool(context, 420, 1200, 620, 'rgb(255 180 100 / .34)')
        // The board.
        paper(context, '#4a2c1c', rectPoints(26, 246, 948, 74), { seed: 21 })
        paper(context, '#6a4228', rectPoints(40, 258, 920, 48), { seed: 22, shadow: 5 })
        for (let i = 0; i < 40; i++) {
          context.fillStyle = `rgb(255 220 160 / ${noiseAt(i) * 0.05})`
          context.fillRect(noiseAt(i + 50) * 940 + 20, 250 + noiseAt(i + 90) * 60, 80, 3)
        }
        lightPool(context, 500, 330, 520, 'rgb(255 196 120 / .16)')
      })
    },
    draw(state, time) {
      reactTo(state, time)
      const over = ended.since >= 0
      const ready = isAnswering(state) && !over
      waiting(time)
      const strange = fadeOut(time, rangAt[STRANGE_BELL] ?? 0, SWING_STEPS)
      bell(STRANGE_BELL, STRANGE.x, STRANGE.y, time, 0.8, strange)
      for (let n = 0; n < CORDS.columns; n++) cord(state, n, time, ready)
      for (let n = 0; n < CORDS.columns; n++) bell(n, bellX(n), BELL_Y, time, 1.16, ready ? 1 : 0.4)
      if (over) return
      beads(state.order, time)
      canvas.title(t(ready ? 'bells.pull' : 'bells.listen'), 500, 1334, 84, ready ? 0xffe9bd : 0xb9b4dc)
    },
    reset() {
      rangAt.fill(-1e6)
      ;[orders, heard, fate, pulled, pulledAt, steps, steppedAt, answers] = [
        0,
        0,
        'open',
        0,
        -1,
        0,
        -1e6,
        false,
      ]
    },
  }
}

const bellX = (n: number): number => CORDS.left + CORDS.width * (n + 0.5)
