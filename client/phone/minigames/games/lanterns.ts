/** Draws Lanterns in the wind: the wind has a face and takes a breath before it blows; a hand keeps it off a lantern. */

import { FULL_FLAME, type Gust, type LanternsState } from '../../../../shared/minigames/games/lanterns.ts'
import { DIRECTIONS } from '../../../../shared/minigames/steady-engine.ts'
import { isMotionReduced } from '../../../device/reduced-motion.ts'
import { smoothstep } from '../../../ui/easing.ts'
import type { SpriteStyle } from '../canvas.ts'
import { lightPool, noiseAt, paper, scatterStars, wash } from '../gouache-backdrop.ts'
import { scaleStep } from '../minigame-feedback.ts'
import { type CreateRenderer, fadeOut, PALETTE } from '../painter.ts'

/** Of a lantern: distance from its hook to its flame, and its scale. */
const HOOK = 118
const SIZE = 1.55
/** Distance of the wind's face from its lantern. */
const WIND = 300

export const lanterns: CreateRenderer<LanternsState> = (deps) => {
  const { canvas, effects, touch, feedback, ended } = deps
  const lit: SpriteStyle = { size: SIZE, rotation: 0, alpha: 1 }
  const dark: SpriteStyle = { size: SIZE, rotation: 0 }
  const wind: SpriteStyle = { size: 1, rotation: 0, alpha: 1, stretchX: 1 }
  const breeze: SpriteStyle = { size: 1, rotation: 0, alpha: 1 }
  const hand: SpriteStyle = { size: 1.24, rotation: 0, stretchX: 1 }
  const flames = [FULL_FLAME, FULL_FLAME, FULL_FLAME, FULL_FLAME]
  let [gustSeen, pointsThen, row, keptAt, keptBy] = [-1, 0, 0, -1e6, -1]
  let [blowing, sheltered] = [false, false]

  const reactTo = (state: LanternsState, time: number) => {
    const gust = state.gusts[gustSeen]
    if (gust && state.next > gustSeen && blowing) {
      const kept = (state.points - pointsThen) * 2 > gust.until - gust.from
      const lantern = state.lanterns[gust.lantern]
      row = kept ? row + 1 : 0
      if (kept && lantern) {
        ;[keptAt, keptBy] = [time, gust.lantern]
        effects.burst(lantern.x, lantern.y, PALETTE.lamp, 12, 170)
        effects.ripple(lantern.x, lantern.y, PALETTE.warm, 60, 170)
        feedback('collect', scaleStep(row - 1), 'hit')
      }
      blowing = false
    }
    if (state.next !== gustSeen) [gustSeen, pointsThen] = [state.next, state.points]
    if (state.blowing && !blowing) {
      pointsThen = state.points
      feedback('gust')
    }
    if (state.sheltered && !sheltered) effects.ripple(touch.x, touch.y, PALETTE.lamp, 40, 120)
    blowing = state.blowing
    sheltered = state.sheltered
    for (let i = 0; i < state.lanterns.length; i++) {
      const { x, y, flame } = state.lanterns[i] ?? { x: 0, y: 0, flame: 0 }
      const before = flames[i] ?? 0
      if (before > 0 && flame === 0) {
        effects.shake(9)
        feedback('candle', 0, 'missed')
      } else if (before === 0 && flame > 0) {
        effects.burst(x, y, PALETTE.lamp, 8, 120)
        feedback('flame', 4, 'tap')
      }
      flames[i] = flame
    }
  }

  const hang = (x: number, y: number, part: number, sway: number, time: number, swell: number) => {
    const top = y - HOOK
    canvas.segment(x + Math.sin(x) * 60, -20, x, top, 5, 0x4a3f6e, 0.9)
    dark.rotation = sway
    lit.rotation = sway
    dark.size = SIZE * (1 + swell * 0.1)
    lit.size = dark.size
    canvas.sprite('dream/lantern-dark', x, top, dark)
    lit.alpha = Math.min(1, part * 1.6)
    if (part > 0) canvas.sprite('dream/lantern', x, top, lit)
    const wick = x - Math.sin(sway) * HOOK
    // The glow stays behind the stars of the result.
    canvas.setLayer('under')
    if (part > 0) {
      const flicker = 1 + Math.sin(time / 5 + x) * 0.05
      if (ended.since >= 0 && ended.score > 0) ember(wick, y)
      canvas.glow(wick, y, (90 + 190 * part) * flicker * (1 + swell * 0.3), PALETTE.lamp, 0.3 + 0.42 * part)
      return
    }
    canvas.setLayer('over')
    for (let i = 0; i < 3; i++) {
      const rise = (time * 1.6 + i * 34) % 100
      canvas.disc(
        wick + Math.sin(rise / 16 + i) * 10,
        y - rise,
        6 + rise / 9,
        0xb8b4d0,
        0.28 * (1 - rise / 100),
      )
    }
    canvas.setLayer('under')
  }

  /** The flame itself, which stays bright while the picture is dimmed. */
  const ember = (x: number, y: number) => {
    canvas.setLayer('top')
    canvas.glow(x, y, 92, PALETTE.lamp, 0.55)
    canvas.setLayer('under')
  }

  const blow = (state: LanternsState, gust: Gust, time: number) => {
    const dx = (DIRECTIONS[gust.side]?.[0] ?? 0) / 1000
    const dy = (DIRECTIONS[gust.side]?.[1] ?? 0) / 1000
    const lantern = state.lanterns[gust.lantern]
    if (!lantern) return
    const near = Math.min(1, (time - gust.warn) / Math.max(1, gust.from - gust.warn))
    const x = Math.max(86, Math.min(914, lantern.x + dx * WIND))
    const y = Math.max(170, Math.min(1320, lantern.y + dy * WIND))
    // The face looks where it blows. Towards the left it is mirrored, so that it is not upside down.
    const back = dx > 0
    wind.stretchX = back ? -1 : 1
    wind.rotation = Math.atan2(-dy, -dx) + (back ? Math.PI : 0)
    const breath = state.blowing ? 1.12 + Math.sin(time * 1.3) * 0.04 : 0.6 + near * 0.62
    wind.size = breath
    wind.alpha = Math.min(1, near * 2.5)
    canvas.sprite(state.blowing ? 'dream/puff-out' : 'dream/puff-in', x, y, wind)
    // The place for the hand.
    canvas.setLayer('over')
    const pulse = Math.sin(time / 4) * 6
    const colour = state.sheltered ? PALETTE.lamp : PALETTE.cold
    canvas.ring(
      gust.shelterX,
      gust.shelterY,
      state.reach * (1.5 - near * 0.5) + pulse,
      6,
      colour,
      0.2 + near * 0.5,
    )
    canvas.disc(gust.shelterX, gust.shelterY, state.reach, colour, 0.08 + near * 0.06)
    canvas.setLayer('under')
    const stop = state.sheltered ? 160 : 20
    for (let i = 0; i < 7; i++) {
      const flow = (time / (state.blowing ? 17 : 40) + noiseAt(i + 50)) % 1
      const far = WIND - 60 - flow * (WIND - 60 - stop)
      const side = (noiseAt(i + gust.warn) - 0.5) * 150
      breeze.rotation = Math.atan2(-dy, -dx)
      breeze.size = 0.7
      breeze.alpha = (state.blowing ? 0.9 : 0.4 * near) * Math.sin(flow * Math.PI)
      canvas.sprite(
        'dream/breeze',
        lantern.x + dx * far - dy * side,
        lantern.y + dy * far + dx * side,
        breeze,
      )
    }
  }

  /** How far a lantern has risen after the end: those still lit rise one after the other. */
  const rise = (i: number, flame: number): number => {
    if (ended.since < 0 || ended.score === 0 || flame === 0 || isMotionReduced()) return 0
    return smoothstep(ended.since, i * 5, 90 + i * 5) * 900
  }
  const closingSwell = (i: number): number =>
    ended.score > 0 ? smoothstep(ended.since, i * 5, 16 + i * 5) * 0.8 : 0

  return {
    colour: PALETTE.lamp,
    begin() {
      canvas.backdrop(function* (context) {
        wash(context, ['#10113a', '#262463', '#4a3a7e', '#3a2c63'], 4)
        yield
        scatterStars(context, 110, 900)
        lightPool(context, 820, 210, 260, 'rgb(255 240 200 / .28)')
        paper(context, '#f0e2bd', moon(820, 210, 66), { seed: 2, shadow: 40, rough: 3 })
        context.fillStyle = 'rgb(196 172 128 / .34)'
        for (const [x, y, r] of SEAS) {
          context.beginPath()
          context.ellipse(820 + x, 210 + y, r, r * 0.8, 0.4, 0, 7)
          context.fill()
        }
        yield
        paper(context, '#2c2459', hills(1130, 60, 3), { seed: 4 })
        paper(context, '#1d193f', hills(1260, 46, 8), { seed: 9 })
      })
    },
    draw(state, time) {
      reactTo(state, time)
      const gust = state.gusts[state.next]
      for (let i = 0; i < state.lanterns.length; i++) {
        const { x, y, flame } = state.lanterns[i] ?? { x: 0, y: 0, flame: 0 }
        const bare = gust?.lantern === i && state.blowing && !state.sheltered
        const sway = bare ? 0.16 * Math.sin(time * 0.8) : Math.sin(time / 34 + i * 2) * 0.035
        const swell = ended.since >= 0 ? closingSwell(i) : keptBy === i ? fadeOut(time, keptAt, 20) : 0
        if (ended.since >= 0 && ended.score > 0 && flame > 0) canvas.setLayer('top')
        hang(x, y - rise(i, flame), flame / FULL_FLAME, sway, time, swell)
      }
      if (ended.since >= 0) return
      if (gust && time >= gust.warn) blow(state, gust, time)
      if (!touch.down) return
      const from = gust && time >= gust.warn ? DIRECTIONS[gust.side] : undefined
      const ux = from?.[0] ?? -1000
      const uy = from?.[1] ?? 0
      // The hand is upright against wind from the side, and lies over the flame against wind from above.
      hand.stretchX = ux > 0 ? -1 : 1
      hand.rotation = Math.atan2(-uy, -ux) + (ux > 0 ? Math.PI : 0)
      hand.size = state.sheltered ? 1.34 + Math.sin(time) * 0.03 : 1.24
      canvas.sprite('dream/hand', touch.x, touch.y, hand)
      canvas.glow(touch.x, touch.y, state.sheltered ? 190 : 120, PALETTE.lamp, state.sheltered ? 0.6 : 0.25)
    },
    reset() {
      flames.fill(FULL_FLAME)
      ;[gustSeen, pointsThen, row, keptAt] = [-1, 0, 0, -1e6]
      ;[blowing, sheltered] = [false, false]
    },
  }
}

const moon = (x: number, y: number, r: number): [number, number][] =>
  Array.from({ length: 44 }, (_, i) => [
    x + Math.cos((i * Math.PI) / 22) * r,
    y + Math.sin((i * Math.PI) / 22) * r,
  ])
/** The moon's dark spots: offset from its middle, and radius. */
const SEAS = [
  [-22, -18, 17],
  [16, 8, 22],
  [-14, 28, 11],
  [28, -30, 9],
] as const

const hills = (y: number, high: number, seed: number): [number, number][] => [
  [-30, 1440],
  ...Array.from({ length: 9 }, (_, i): [number, number] => [
    -30 + i * 132,
    y + Math.sin(i * 1.3 + seed) * high,
  ]),
  [1030, 1440],
]
