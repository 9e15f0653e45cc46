/** Draws the workshop: loose cables; each plug goes to the socket of the same sign and colour. */
import type { CableEnd, WorkshopState } from '../../../../shared/minigames/games/workshop.ts'
import { isMotionReduced } from '../../../device/reduced-motion.ts'
import { smoothstep } from '../../../ui/easing.ts'
import type { SpriteStyle } from '../canvas.ts'
import { lightPool, paper, rectPoints, wash } from '../gouache-backdrop.ts'
import { scaleStep } from '../minigame-feedback.ts'
import { type CreateRenderer, fadeOut, PALETTE } from '../painter.ts'

/** Each pattern has a colour and a sign: the sign's outline around its middle, in shares of its size. */
const SIGNS = [
  { colour: 0x7ad4f7, points: round(16) },
  { colour: PALETTE.amber, points: [0, -1, 1, 0.8, -1, 0.8] },
  { colour: 0xf07a52, points: [-0.8, -0.8, 0.8, -0.8, 0.8, 0.8, -0.8, 0.8] },
  {
    colour: 0x95cf9a,
    points: [
      -0.33, -1, 0.33, -1, 0.33, -0.33, 1, -0.33, 1, 0.33, 0.33, 0.33, 0.33, 1, -0.33, 1, -0.33, 0.33, -1,
      0.33, -1, -0.33, -0.33, -0.33,
    ],
  },
  { colour: PALETTE.lilac, points: [0, -1.1, 0.9, 0, 0, 1.1, -0.9, 0] },
  { colour: 0xf5a3c0, points: star() },
  { colour: 0xf6e9d2, points: [-1, -0.5, 1, -0.5, 1, 0.5, -1, 0.5] },
  { colour: 0xc9d86a, points: [-1, -0.2, 0, -1, 1, -0.2, 0.5, -0.2, 0.5, 1, -0.5, 1, -0.5, -0.2] },
] as const

function round(corners: number): number[] {
  return Array.from({ length: corners }, (_, i) => (i * Math.PI * 2) / corners).flatMap((turn) => [
    Math.cos(turn),
    Math.sin(turn),
  ])
}

function star(): number[] {
  return Array.from({ length: 10 }, (_, i) => i).flatMap((i) => {
    const far = i % 2 ? 0.46 : 1.1
    return [Math.sin((i * Math.PI) / 5) * far, -Math.cos((i * Math.PI) / 5) * far]
  })
}

const look = (end: CableEnd) => SIGNS[end.pattern] ?? SIGNS[0]
const POINTS = 17

export const workshop: CreateRenderer<WorkshopState> = (deps) => {
  const { canvas, effects, touch, feedback, ended } = deps
  const plug: SpriteStyle = { size: 1.15, rotation: 0, tint: 0xffffff, stretchX: 1, stretchY: 1 }
  const socket: SpriteStyle = { size: 1.05, tint: 0xffffff, alpha: 1 }
  const bend = new Float32Array(POINTS * 2)
  let [points, held, sprang, springX, springY, springFrom] = [0, -1, -1, 0, 0, 0]
  let joinedAt = -1e6
  let joinedY = 0

  const reactTo = (state: WorkshopState, time: number) => {
    if (state.held >= 0 && held < 0) feedback('thread', -5, 'tap')
    if (state.points > points) {
      feedback('plug', scaleStep(points), 'hit')
      feedback('collect', scaleStep(points))
      effects.burst(850, touch.y, PALETTE.sphere, 12, 170)
      effects.ripple(850, touch.y, PALETTE.warm, 50, 150)
      ;[joinedAt, joinedY] = [time, touch.y]
    }
    if (state.sprang !== sprang && state.sprang >= 0) {
      effects.shake(10)
      effects.tint(PALETTE.ember, 0.12)
      feedback('refused', 0, 'wrong')
      ;[springX, springY, springFrom] = [touch.x, touch.y, held]
    }
    points = state.points
    sprang = state.sprang
    if (state.held >= 0 || !touch.down) held = state.held
  }

  /** A cable that sags between its ends. @param swing more sag (field units), for a cable that swings */
  const cable = (x0: number, y0: number, x: number, y: number, colour: number, swing: number) => {
    const sag = 50 + Math.abs(x - x0) * 0.13 + swing
    for (let i = 0; i < POINTS; i++) {
      const part = i / (POINTS - 1)
      bend[i * 2] = x0 + (x - x0) * part
      bend[i * 2 + 1] = y0 + (y - y0) * part + Math.sin(part * Math.PI) * sag
    }
    canvas.setLayer('over')
    canvas.line(bend, POINTS * 2, 24, 0x070716, 0.4)
    canvas.line(bend, POINTS * 2, 16, colour)
    canvas.line(bend, POINTS * 2, 4, 0xffffff, 0.35)
    canvas.setLayer('under')
  }

  /** A light that runs through the cable drawn last, once all are joined or the run is over. @param since steps */
  const power = (i: number, colour: number, since: number) => {
    const way = isMotionReduced() ? 1 : smoothstep(since, i * 3, i * 3 + 26)
    if (way === 0) return
    const at = Math.min(POINTS - 1, Math.floor(way * (POINTS - 1)))
    canvas.setLayer('over')
    canvas.line(bend, (at + 1) * 2, 7, PALETTE.warm, 0.9)
    canvas.setLayer('under')
    const [x, y] = [bend[at * 2] ?? 0, bend[at * 2 + 1] ?? 0]
    canvas.glow(x, y, way < 1 ? 110 : 170, way < 1 ? PALETTE.warm : colour, 0.8)
  }

  const sign = (end: CableEnd, x: number, y: number, size: number, colour: number, alpha = 1) => {
    canvas.setLayer('over')
    canvas.shape(look(end).points, x, y, size, colour, alpha)
    canvas.setLayer('under')
  }

  const port = (state: WorkshopState, end: CableEnd, i: number, time: number) => {
    const isPlug = i < state.cables
    const { colour } = look(end)
    const near = i === state.held || i === state.over
    const { x, y } = end
    if (isPlug) {
      if (end.joined || i === state.held) return canvas.disc(x - 60, y, 26, colour)
      plug.tint = colour
      plug.size = near ? 1.4 : 1.22 + Math.sin(time / 9 + i) * 0.02
      canvas.segment(-20, y, x - 50, y, 16, colour)
      canvas.sprite('own/plug', x, y, plug)
      sign(end, x - 12, y, 20, PALETTE.line)
      return
    }
    socket.tint = colour
    socket.size = near ? 1.3 : 1.08
    canvas.sprite('own/socket', x, y, socket)
    sign(end, x + 88, y, 30, colour, end.joined ? 0.4 : 1)
    if (end.joined) canvas.glow(x, y, 120, colour, 0.6)
    if (near && state.held >= 0) canvas.glow(x, y, 150, PALETTE.warm, 0.5)
  }

  return {
    colour: PALETTE.sphere,
    begin() {
      canvas.backdrop(function* (context) {
        wash(context, ['#12283f', '#2a4259', '#3a4a5c'], 8)
        yield
        paper(context, '#8a5a3c', rectPoints(-30, 1310, 1060, 130), { seed: 3 })
        paper(context, '#1c3a56', rectPoints(-30, 120, 290, 1170), { seed: 5, shadow: 24 })
        paper(context, '#1c3a56', rectPoints(740, 120, 290, 1170), { seed: 6, shadow: 24 })
        yield
        for (const x of [20, 236, 764, 980])
          for (const y of [150, 1260])
            paper(context, '#6aa0c0', rectPoints(x - 9, y - 9, 18, 18), { seed: x + y, rough: 6, shadow: 4 })
        lightPool(context, 500, 120, 520, 'rgb(255 210 140 / .38)')
      })
    },
    draw(state, time) {
      reactTo(state, time)
      const swing = fadeOut(time, joinedAt, 30)
      const all = state.points >= state.best
      if (ended.since >= 0 && ended.score > 0)
        canvas.glow(500, 60, 760, PALETTE.lamp, (0.14 + 0.1 * ended.score) * smoothstep(ended.since, 8, 40))
      for (let i = 0; i < state.ends.length; i++) {
        const end = state.ends[i]
        if (end) port(state, end, i, time)
      }
      for (let i = 0; i < state.cables; i++) {
        const end = state.ends[i]
        if (!end) continue
        const { colour } = look(end)
        if (end.joined) {
          for (let n = state.cables; n < state.ends.length; n++) {
            const to = state.ends[n]
            if (to?.pattern !== end.pattern) continue
            const fresh = Math.abs(to.y - joinedY) < 90 ? swing : 0
            cable(end.x - 60, end.y, to.x - 40, to.y, colour, Math.sin(fresh * 24) * fresh * 50)
            plug.tint = colour
            plug.size = 1.1
            canvas.sprite('own/plug', to.x - 52, to.y, plug)
            if (ended.since >= 0 || all) power(i, colour, all ? time - joinedAt : ended.since)
          }
        } else if (state.held === i && touch.down) {
          cable(end.x - 60, end.y, touch.x - 70, touch.y, colour, Math.sin(time / 6) * 8)
          plug.tint = colour
          plug.size = 1.35
          canvas.sprite('own/plug', touch.x - 20, touch.y, plug)
          sign(end, touch.x - 34, touch.y, 22, PALETTE.line)
        } else if (i === springFrom) {
          const back = fadeOut(time, sprang, 16)
          if (back > 0 && sprang >= 0)
            cable(
              end.x - 60,
              end.y,
              end.x + (springX - end.x) * back,
              end.y + (springY - end.y) * back,
              colour,
              Math.sin(back * 20) * 60,
            )
        }
      }
    },
    reset() {
      ;[points, held, sprang, joinedAt, springFrom] = [0, -1, -1, -1e6, -1]
    },
  }
}
