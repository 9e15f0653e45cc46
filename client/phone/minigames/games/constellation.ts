/** Draws Constellation: stars come out and fade again unless a line holds them. */
import {
  type ConstellationState,
  isOut,
  type Star,
} from '../../../../shared/minigames/games/constellation.ts'
import { isMotionReduced } from '../../../device/reduced-motion.ts'
import { smoothstep } from '../../../ui/easing.ts'
import type { SpriteStyle } from '../canvas.ts'
import { lightPool, noiseAt, paper, scatterStars, wash } from '../gouache-backdrop.ts'
import { scaleStep } from '../minigame-feedback.ts'
import { type CreateRenderer, fadeOut, PALETTE } from '../painter.ts'

/** Steps in which the closing light runs through all lines. */
const RUN = 40

export const constellation: CreateRenderer<ConstellationState> = (deps) => {
  const { canvas, effects, touch, feedback, ended } = deps
  const style: SpriteStyle = { size: 1, rotation: 0, alpha: 1 }
  let [joins, held, tangled, joinedAt, row] = [0, -1, -1, -1e6, 0]

  const reactTo = (state: ConstellationState, time: number) => {
    if (state.joins.length > joins) {
      const [a, b] = state.joins.at(-1) ?? [0, 0]
      const [from, to] = [state.stars[a], state.stars[b]]
      for (const star of [from, to]) if (star) effects.ripple(star.x, star.y, PALETTE.warm, 30, 120)
      if (to) effects.burst(to.x, to.y, PALETTE.warm, 10, 150)
      feedback('star', scaleStep(row), 'hit')
      row++
      joinedAt = time
    }
    joins = state.joins.length
    if (state.held !== held && state.held >= 0 && held < 0) feedback('thread', 0, 'tap')
    held = state.held
    if (state.tangled !== tangled && state.tangled >= 0) {
      effects.shake(12)
      effects.tint(PALETTE.ember, 0.14)
      feedback('crossed', 0, 'wrong')
      row = 0
    }
    tangled = state.tangled
  }

  const line = (x1: number, y1: number, x2: number, y2: number, colour: number, alpha: number) => {
    canvas.segment(x1, y1, x2, y2, 22, colour, 0.16 * alpha)
    canvas.segment(x1, y1, x2, y2, 8, colour, 0.5 * alpha)
    canvas.segment(x1 + 1, y1 - 1, x2 - 1, y2 + 1, 4, PALETTE.cold, 0.95 * alpha)
  }

  const star = (state: ConstellationState, s: Star, i: number, time: number) => {
    const joined = s.lines > 0
    const rest = joined ? 1 : Math.max(0, (s.until - time) / (s.until - s.from))
    const came = Math.min(1, (time - s.from) / 12)
    const near = state.held === i || state.over === i
    const pulse = 1 + Math.sin(time / 8 + i) * 0.06
    // Each star falls into its place, and lands a little too large.
    const fall = (1 - came) * (1 - came) * 150
    style.size =
      (joined ? 1.25 : 0.95 + 0.35 * rest) * pulse * (came < 1 ? 0.5 + came * 0.8 : 1) * (near ? 1.2 : 1)
    style.rotation = Math.sin(time / 30 + i * 2) * 0.12 + (1 - came) * 2
    style.alpha = joined ? 1 : Math.min(1, 0.35 + rest * 1.3) * came
    const x = s.x + fall * 0.5
    const y = s.y - fall
    canvas.sprite(joined || near ? 'dream/star-lit' : 'dream/star', x, y, style)
    canvas.glow(x, y, (joined ? 110 : 80) * came, joined ? PALETTE.lamp : PALETTE.sphere, 0.22 + 0.4 * rest)
    if (joined) return
    // The ring shows how much of its time is left; its colour warns when that is little.
    const late = rest < 0.35
    canvas.arc(x, y, 58, 7, 0, Math.max(0.001, rest), late ? PALETTE.lilac : PALETTE.cold, late ? 0.95 : 0.6)
    if (came < 1) canvas.spark(x, y, 120 * (1 - came), PALETTE.cold, 0.7 * (1 - came))
  }

  /** At the end light runs along the lines in the order in which they were drawn, and stays. */
  const gild = (from: Star, to: Star, i: number, count: number) => {
    const begin = (i / Math.max(1, count)) * RUN
    const along = isMotionReduced() ? 1 : smoothstep(ended.since, begin, begin + 9)
    if (along === 0) return
    canvas.setLayer('top')
    const x = from.x + (to.x - from.x) * along
    const y = from.y + (to.y - from.y) * along
    canvas.segment(from.x, from.y, x, y, 30, PALETTE.lamp, 0.22)
    canvas.segment(from.x, from.y, x, y, 10, PALETTE.warm, 0.95)
    if (along < 1) canvas.spark(x, y, 110, PALETTE.warm, 0.9, ended.since * 0.1)
    canvas.setLayer('under')
  }

  return {
    colour: PALETTE.cold,
    begin() {
      canvas.backdrop(function* (context) {
        wash(context, ['#0a0c2c', '#1b1c52', '#3b2f74', '#6a4a86'], 12)
        yield
        for (let i = 0; i < 46; i++) {
          context.fillStyle = `rgb(150 120 220 / ${0.03 + noiseAt(i) * 0.05})`
          context.beginPath()
          const x = noiseAt(i + 9) * 1000
          context.ellipse(
            x,
            900 - x * 0.7 + noiseAt(i + 19) * 260,
            60 + noiseAt(i + 29) * 190,
            46,
            -0.6,
            0,
            7,
          )
          context.fill()
        }
        yield
        scatterStars(context, 190)
        yield
        lightPool(context, 500, 1400, 520, 'rgb(255 180 90 / .22)')
        paper(
          context,
          '#151135',
          [
            [-30, 1440],
            [-30, 1350],
            [180, 1318],
            [300, 1330],
            [300, 1282],
            [372, 1232],
            [444, 1282],
            [444, 1336],
            [700, 1300],
            [1030, 1346],
            [1030, 1440],
          ],
          { seed: 3 },
        )
        context.fillStyle = '#ffd27a'
        context.fillRect(356, 1292, 30, 30)
      })
    },
    draw(state, time) {
      reactTo(state, time)
      const joined = fadeOut(time, joinedAt, 20)
      for (let i = 0; i < state.joins.length; i++) {
        const join = state.joins[i]
        const from = state.stars[join?.[0] ?? -1]
        const to = state.stars[join?.[1] ?? -1]
        if (!from || !to) continue
        const fresh = i === state.joins.length - 1 ? joined : 0
        line(from.x, from.y, to.x, to.y, fresh > 0 ? PALETTE.amber : PALETTE.sphere, 1)
        if (fresh > 0) canvas.segment(from.x, from.y, to.x, to.y, 26 * fresh, PALETTE.warm, 0.5 * fresh)
        if (ended.since >= 0) gild(from, to, i, state.joins.length)
      }
      const start = state.stars[state.held]
      if (start && touch.down) {
        line(start.x, start.y, touch.x, touch.y, PALETTE.amber, 0.85)
        canvas.glow(touch.x, touch.y, 110, PALETTE.lamp, 0.6)
      } else if (touch.down) canvas.glow(touch.x, touch.y, 80, PALETTE.sphere, 0.4)
      for (let i = 0; i < state.stars.length; i++) {
        const s = state.stars[i]
        // At the end only joined stars are left.
        if (ended.since >= 0) canvas.setLayer('top')
        if (s && (ended.since < 0 ? isOut(state, s) : s.lines > 0)) star(state, s, i, time)
        canvas.setLayer('under')
      }
    },
    reset() {
      ;[joins, held, tangled, joinedAt, row] = [0, -1, -1, -1e6, 0]
    },
  }
}
