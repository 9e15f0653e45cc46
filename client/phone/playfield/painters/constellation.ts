/** Constellation: stars come out and fade again unless a line holds them. */
import { unpackTouch } from '../../../../shared/activities/engine.ts'
import { type ConstellationState, isOut } from '../../../../shared/activities/trace/constellation.ts'
import { fill, PAINT, type Painter, progressBar, speck, starry } from './painter.ts'

export const constellation: Painter<ConstellationState> = {
  backdrop: { top: '#0d0f2e', bottom: '#3a2f6e' },
  begin(sheet) {
    sheet.backdrop('#0d0f2e', '#463676', (context) => {
      starry(context, 170)
      for (let i = 0; i < 40; i++) {
        context.fillStyle = `rgb(122 96 190 / ${0.03 + speck(i) * 0.05})`
        context.beginPath()
        context.ellipse(
          speck(i + 9) * 1000,
          500 + speck(i + 19) * 500,
          60 + speck(i + 29) * 190,
          40,
          -0.5,
          0,
          7,
        )
        context.fill()
      }
      fill(context, '#171338', [
        [0, 1400],
        [0, 1345],
        [260, 1300],
        [520, 1352],
        [780, 1308],
        [1000, 1340],
        [1000, 1400],
      ])
    })
  },
  draw(sheet, state, time) {
    const tangle = state.tangled >= 0 ? Math.max(0, 1 - (time - state.tangled) / 24) : 0
    for (const [a, b] of state.joins) {
      const [from, to] = [state.stars[a], state.stars[b]]
      if (!from || !to) continue
      sheet.line(
        [
          [from.x, from.y],
          [to.x, to.y],
        ],
        16,
        PAINT.sphere,
        0.22,
      )
      sheet.line(
        [
          [from.x, from.y],
          [to.x, to.y],
        ],
        5,
        PAINT.cold,
        0.95,
      )
    }
    const held = state.stars[state.held]
    const at = unpackTouch(state.thumb)
    if (held && at) {
      sheet.line(
        [
          [held.x, held.y],
          [at.x, at.y],
        ],
        6,
        PAINT.warm,
        0.8,
      )
      sheet.glow(at.x, at.y, 90, PAINT.lamp, 0.6)
    }
    for (const [i, star] of state.stars.entries()) {
      if (!isOut(state, star)) continue
      const left = star.lines > 0 ? 1 : Math.max(0, (star.until - time) / (star.until - star.from))
      const came = Math.min(1, (time - star.from) / 10)
      const pulse = 1 + Math.sin(time / 7 + i) * 0.08
      const size = (star.lines > 0 ? 25 : 13 + 13 * left) * came * pulse
      spark(sheet, star.x, star.y, size, star.lines > 0 ? PAINT.warm : left < 0.35 ? PAINT.lilac : PAINT.cold)
      sheet.glow(star.x, star.y, 95 * came, star.lines > 0 ? PAINT.lamp : PAINT.sphere, 0.3 + 0.5 * left)
      if (star.lines === 0) sheet.arc(star.x, star.y, 46, 5, 0, left, PAINT.cold, 0.5)
      if (state.held === i || state.over === i) sheet.ring(star.x, star.y, 60, 6, PAINT.warm, 0.9)
    }
    if (tangle > 0) sheet.box(0, 0, 1000, 1400, 0, PAINT.ember, tangle * 0.12)
    progressBar(sheet, state, PAINT.cold)
  },
}

/** A star of four points. */
function spark(
  sheet: Parameters<Painter['draw']>[0],
  x: number,
  y: number,
  size: number,
  colour: number,
): void {
  const w = size * 0.34
  sheet.shape(
    [
      [x, y - size * 1.5],
      [x + w, y - w],
      [x + size * 1.5, y],
      [x + w, y + w],
      [x, y + size * 1.5],
      [x - w, y + w],
      [x - size * 1.5, y],
      [x - w, y - w],
    ],
    colour,
  )
}
