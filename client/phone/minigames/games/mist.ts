/**
 * Draws the top floor: a window over the city at night, and the mist on it. Behind the glass the family's lanterns come
 * up, and eyes that have no business at this height.
 */
import {
  FULL_MIST,
  isThere,
  type MistState,
  mistBefore,
  PANE,
  VISITOR_REACH,
  type Visitor,
} from '../../../../shared/minigames/games/mist.ts'
import { isMotionReduced } from '../../../device/reduced-motion.ts'
import { smoothstep } from '../../../ui/easing.ts'
import { t } from '../../phone-translator.ts'
import type { SpriteStyle } from '../canvas.ts'
import { lightPool, noiseAt, paper, rectPoints, scatterStars, wash } from '../gouache-backdrop.ts'
import { scaleStep } from '../minigame-feedback.ts'
import { type CreateRenderer, fadeOut, PALETTE } from '../painter.ts'
import { drawRoomSign } from './room-signs.ts'

/** The mist is a square of cells, as wide as the field is high; the pane's columns are in its middle. */
const SQUARE = PANE.rows
const MARGIN = (SQUARE - PANE.columns) / 2
const MIST_WIDTH = SQUARE * PANE.cell
const CELL_PX = 8
/** Steps between two paintings of the mist. */
const REPAINT_STEPS = 2
/** Densest mist (alpha of 255); its colour at the top, and at the bottom, where the city shines into it. */
const DENSE = 208
const HIGH_MIST = [178, 200, 236] as const
const LOW_MIST = [222, 202, 204] as const
/** The colours of the family, in the order of the room signs. */
const FAMILY = [PALETTE.lilac, PALETTE.sphere, PALETTE.amber, PALETTE.ember] as const
/** Steps for which somebody who was seen stays, and that others take to come and go. */
const STAYS = 44
const COME = 14
/** How far (field units) the thumb rubs from one squeak to the next. */
const SQUEAK = 330
/** Drops on the glass. */
const DROPS = 14
/** The lantern hangs by its hook: how far above the flame that is. */
const HOOK = 112

export const mist: CreateRenderer<MistState> = (deps) => {
  const { canvas, effects, feedback, touch, ended } = deps
  const lantern: SpriteStyle = { size: 1.4, rotation: 0, alpha: 1 }
  const eye: SpriteStyle = { size: 0.7, alpha: 1, stretchY: 1 }
  const seen = new Set<number>()
  let mists: readonly number[] = []
  let [paintedAt, row, rubbed, x, y, breathAt] = [-1e6, 0, 0, -1, -1, -1e6]

  const reactTo = (state: MistState, time: number) => {
    for (const [i, visitor] of state.visitors.entries()) {
      if (visitor.fate !== 'seen' || seen.has(i)) continue
      seen.add(i)
      if (time - visitor.seenAt > STAYS) continue
      if (visitor.kind === 'lamp') {
        effects.burst(visitor.x, visitor.y, PALETTE.lamp, 14, 190)
        effects.ripple(visitor.x, visitor.y, PALETTE.warm, 70, 220)
        feedback('collect', scaleStep(row), 'hit')
        row++
      } else {
        row = 0
        breathAt = time
        effects.shake(14)
        effects.tint(PALETTE.sphere, 0.2)
        feedback('seen', 0, 'missed')
      }
    }
    if (touch.down && x >= 0) rubbed += Math.hypot(touch.x - x, touch.y - y)
    ;[x, y] = touch.down ? [touch.x, touch.y] : [-1, -1]
    if (rubbed > SQUEAK) {
      rubbed = 0
      feedback('swipe', Math.round(noiseAt(time) * 4))
    }
  }

  /** Steps that somebody has been there, and how much (0–1) of them is there. */
  const presence = ({ from, until, fate, seenAt }: Visitor, time: number): number => {
    const end = fate === 'seen' ? seenAt + STAYS : until
    return Math.max(0, Math.min(1, (time - from) / COME, (end - time) / COME))
  }

  const lamp = (state: MistState, visitor: Visitor, i: number, time: number) => {
    const here = presence(visitor, time)
    const glad = visitor.fate === 'seen' ? Math.min(1, (time - visitor.seenAt) / 10) : 0
    const wave = isMotionReduced() ? 0 : Math.sin(time / (glad > 0 ? 3 : 14) + i) * (glad > 0 ? 0.3 : 0.08)
    const rise = glad > 0 && !isMotionReduced() ? ((time - visitor.seenAt) / STAYS) * 90 : 0
    lantern.rotation = wave
    lantern.alpha = here
    lantern.size = 1.3 + glad * 0.25
    canvas.sprite('dream/lantern', visitor.x, visitor.y - HOOK - rise, lantern)
    const who = i % FAMILY.length
    canvas.glow(visitor.x, visitor.y - rise, 190 + glad * 70, PALETTE.lamp, (0.5 + glad * 0.3) * here)
    if (glad > 0) sign(who, visitor.x, visitor.y - 190 - rise, here)
    if (visitor.fate === 'hidden') frame(state, visitor, here)
  }

  const sign = (who: number, sx: number, sy: number, alpha: number) => {
    canvas.setLayer('over')
    canvas.disc(sx, sy, 58, 0x120d22, 0.6 * alpha)
    drawRoomSign(canvas, who, sx, sy, alpha)
    canvas.setLayer('under')
  }

  /** A broken ring around a lamp; its arc shows how much of the mist is gone. */
  const frame = (state: MistState, visitor: Visitor, here: number) => {
    const clear = 1 - Math.min(1, Math.max(0, mistBefore(state, visitor) / FULL_MIST))
    canvas.setLayer('over')
    canvas.ring(visitor.x, visitor.y, VISITOR_REACH + 8, 5, PALETTE.warm, 0.4 * here)
    if (clear > 0.02)
      canvas.arc(
        visitor.x,
        visitor.y,
        VISITOR_REACH + 8,
        13,
        0,
        Math.min(1, clear * 1.4),
        PALETTE.lamp,
        0.95 * here,
      )
    canvas.setLayer('under')
  }

  const eyes = (visitor: Visitor, i: number, time: number) => {
    const here = presence(visitor, time)
    const wide = visitor.fate === 'seen' ? Math.min(1, (time - visitor.seenAt) / 5) : 0
    const blinks = !isMotionReduced() && (time + i * 37) % 90 < 6
    const drift = isMotionReduced() ? 0 : Math.sin(time / 25 + i) * 10
    eye.size = 0.62 + wide * 0.3
    eye.alpha = here
    eye.stretchY = wide > 0 ? 1 : 0.72
    for (let side = -1; side <= 1; side += 2) {
      const ex = visitor.x + side * (66 + wide * 16) + drift
      canvas.sprite(blinks && wide === 0 ? 'dream/eye-closed' : 'dream/eye-open', ex, visitor.y, eye)
      canvas.glow(ex, visitor.y, 96 + wide * 60, PALETTE.sphere, (0.5 + wide * 0.3) * here)
    }
  }

  const paintMist = (context: CanvasRenderingContext2D) => {
    const cells = document.createElement('canvas')
    cells.width = SQUARE
    cells.height = SQUARE
    const inner = cells.getContext('2d')
    if (!inner) return
    const picture = inner.createImageData(SQUARE, SQUARE)
    for (let i = 0; i < SQUARE * SQUARE; i++) {
      const column = Math.max(0, Math.min(PANE.columns - 1, (i % SQUARE) - MARGIN))
      const share = (mists[Math.floor(i / SQUARE) * PANE.columns + column] ?? FULL_MIST) / FULL_MIST
      const low = Math.floor(i / SQUARE) / SQUARE
      for (const [c, high] of HIGH_MIST.entries())
        picture.data[i * 4 + c] = high + ((LOW_MIST[c] ?? high) - high) * low
      picture.data[i * 4 + 3] = DENSE * share * (0.84 + noiseAt(i) * 0.16)
    }
    inner.putImageData(picture, 0, 0)
    context.imageSmoothingEnabled = true
    context.imageSmoothingQuality = 'high'
    context.drawImage(cells, 0, 0, SQUARE * CELL_PX, SQUARE * CELL_PX)
  }

  /** At the end the family stands at the window with its lanterns, and somebody writes on the glass. */
  const greet = () => {
    const words = t('mist.written')
    const letters = isMotionReduced()
      ? words.length
      : Math.floor(smoothstep(ended.since, 8, 52) * words.length)
    canvas.setLayer('top')
    for (const [i, colour] of FAMILY.entries()) {
      const come = isMotionReduced() ? 1 : smoothstep(ended.since, i * 7, 34 + i * 7)
      if (i > ended.score) continue
      const lx = 170 + i * 220
      const ly = 1130 + (1 - come) * 420
      lantern.rotation = isMotionReduced() ? 0 : Math.sin(ended.since / 9 + i) * 0.16
      lantern.alpha = 1
      lantern.size = 1.35
      canvas.glow(lx, ly, 190, colour, 0.5 * come)
      canvas.sprite('dream/lantern', lx, ly - HOOK, lantern)
    }
    canvas.setLayer('under')
    canvas.title([...words].slice(0, letters).join(''), 500, 316, 104, 0xd9ecff, 0.9)
  }

  return {
    colour: PALETTE.cold,
    begin() {
      canvas.backdrop(function* (context) {
        wash(context, ['#070b26', '#101b48', '#23306a', '#3d3a72'], 6)
        yield
        scatterStars(context, 120, 760)
        lightPool(context, 780, 240, 240, 'rgb(200 220 255 / .3)')
        for (let layer = 0; layer < 3; layer++) {
          yield
          for (let i = 0; i < 13; i++) {
            const high = 90 + noiseAt(i + layer * 31) * (210 - layer * 30)
            const base = 1090 + layer * 130
            paper(
              context,
              ['#1b2452', '#141b42', '#0d1230'][layer] ?? '#0d1230',
              rectPoints(i * 84 - 50, base - high, 78, high + 420),
              {
                seed: i + layer * 13,
                shadow: 4,
                edge: 0.07,
              },
            )
            for (let k = 0; k < 7; k++) {
              if (noiseAt(i * 7 + k + layer) < 0.4) continue
              context.fillStyle = `rgb(${k % 3 ? '255 200 120' : '120 210 245'} / ${0.35 + noiseAt(k + i) * 0.4})`
              context.fillRect(i * 84 - 38 + (k % 3) * 22, base - high + 20 + Math.floor(k / 3) * 34, 8, 12)
            }
          }
        }
      })
      canvas.texture('mist', SQUARE * CELL_PX, paintMist)
    },
    draw(state, time) {
      reactTo(state, time)
      const over = ended.since >= 0
      for (const [i, visitor] of state.visitors.entries()) {
        const recent = visitor.fate === 'seen' && time - visitor.seenAt < STAYS
        if (over || !(isThere(state, visitor) || recent)) continue
        if (visitor.kind === 'lamp') lamp(state, visitor, i, time)
        else eyes(visitor, i, time)
      }
      mists = state.mist
      if (Math.abs(time - paintedAt) >= REPAINT_STEPS) {
        paintedAt = time
        canvas.repaint('mist')
      }
      canvas.image('mist', 500, 700, MIST_WIDTH)
      const breath = fadeOut(time, breathAt, 40)
      if (breath > 0) canvas.glow(500, 700, 700, PALETTE.cold, 0.16 * breath)
      bars()
      if (over && ended.score > 0) greet()
      if (!touch.down || over) return
      canvas.setLayer('over')
      canvas.disc(touch.x, touch.y, state.reach, 0xffffff, 0.1)
      canvas.ring(touch.x, touch.y, state.reach, 5, 0xffffff, 0.35)
      canvas.setLayer('under')
    },
    reset() {
      seen.clear()
      ;[paintedAt, row, rubbed, x, y, breathAt] = [-1e6, 0, 0, -1, -1, -1e6]
    },
  }

  /** Drops that have run down the glass, and the frame of the window. */
  function bars(): void {
    canvas.setLayer('over')
    for (let i = 0; i < DROPS; i++) {
      const [dx, dy] = [60 + noiseAt(i + 5) * 880, 80 + noiseAt(i + 25) * 900]
      const long = 60 + noiseAt(i + 45) * 260
      canvas.segment(dx, dy, dx + 5, dy + long, 7, 0x1b2452, 0.2)
      canvas.disc(dx + 5, dy + long, 8, 0xf2f8ff, 0.32)
    }
    canvas.box(-40, -40, 66, 1480, 0, 0x0b0f2a)
    canvas.box(974, -40, 66, 1480, 0, 0x0b0f2a)
    canvas.box(-40, 1360, 1080, 80, 0, 0x0b0f2a)
    canvas.segment(26, 0, 26, 1360, 6, 0x5a78c8, 0.5)
    canvas.segment(26, 1360, 974, 1360, 6, 0x5a78c8, 0.5)
    canvas.setLayer('under')
  }
}
