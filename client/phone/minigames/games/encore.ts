/** Draws Encore: a stage, three lanes of light, a steady beat, and a crowd that jumps higher the better the player does. */
import {
  type EncoreState,
  LANES,
  NOTE_FALL_STEPS,
  noteY,
  STAGE_LINE,
  type StageNote,
} from '../../../../shared/minigames/games/encore.ts'
import { isMotionReduced } from '../../../device/reduced-motion.ts'
import { smoothstep } from '../../../ui/easing.ts'
import type { SpriteStyle } from '../canvas.ts'
import { lightPool, noiseAt, paper, wash } from '../gouache-backdrop.ts'
import { scaleStep } from '../minigame-feedback.ts'
import { type CreateRenderer, fadeOut, PALETTE } from '../painter.ts'

const COLOURS = [PALETTE.lilac, PALETTE.amber, PALETTE.sphere] as const
/** Pitch of each lane, in half tones. */
const PITCH = [0, 4, 7] as const
const laneX = (lane: number): number => LANES.left + LANES.width * (lane + 0.5)
/** A beam of light from above, around its lane's middle. */
const BEAM = [-40, 40, 40, 40, 140, STAGE_LINE + 30, -140, STAGE_LINE + 30] as const
/** Steps for which a missed note stays visible. */
const FADE = 18

/** Pieces of paper for each star. */
const CONFETTI = 14
const CONFETTI_COLOURS = [PALETTE.lilac, PALETTE.amber, PALETTE.sphere, PALETTE.leaf, PALETTE.ember] as const

export const encore: CreateRenderer<EncoreState> = (deps) => {
  const { canvas, effects, feedback, touch, ended } = deps
  const note: SpriteStyle = { size: 1, rotation: 0, tint: 0xffffff, alpha: 1 }
  const lamp: SpriteStyle = { size: 1.5, stretchX: 1, stretchY: 1, tint: 0xffffff }
  const crowd: SpriteStyle = { size: 1.2, alpha: 1 }
  const drape: SpriteStyle = { size: 1.9, stretchX: 1 }
  const hits = [-1e6, -1e6, -1e6]
  const strays = [-1e6, -1e6, -1e6]
  let [heard, stray, stepsTo, stepsFrom, hopAt, missedAt] = [0, -1, 500, 500, -1e6, -1e6]
  const played = new Set<number>()

  const reactTo = (state: EncoreState, time: number) => {
    for (let i = heard; i < state.notes.length; i++) {
      const n = state.notes[i]
      if (!n || n.at - time > NOTE_FALL_STEPS) break
      if (n.fate === 'coming' || played.has(i)) continue
      played.add(i)
      answer(n, time, state.row)
    }
    while (heard < state.next && played.delete(heard)) heard++
    if (state.stray !== stray && state.stray >= 0) {
      const lane = touch.down ? Math.min(2, Math.floor((touch.x - LANES.left) / LANES.width)) : 1
      strays[lane] = time
      feedback('miss', 0, 'tap')
    }
    stray = state.stray
  }

  const answer = (n: StageNote, time: number, row: number) => {
    const x = laneX(n.lane)
    const colour = COLOURS[n.lane] ?? PALETTE.amber
    if (n.fate === 'missed') {
      missedAt = time
      feedback('miss', -3)
      return
    }
    hits[n.lane] = time
    ;[stepsFrom, stepsTo, hopAt] = [stepsTo, x, time]
    const perfect = n.fate === 'perfect'
    effects.burst(x, STAGE_LINE, perfect ? PALETTE.warm : colour, perfect ? 14 : 7, perfect ? 220 : 130)
    effects.ripple(x, STAGE_LINE, perfect ? PALETTE.warm : colour, 90, perfect ? 230 : 160)
    feedback(
      perfect ? 'perfect' : 'hit',
      (PITCH[n.lane] ?? 0) + (row > 7 ? scaleStep(2) : 0),
      perfect ? 'perfect' : 'hit',
    )
  }

  const lane = (n: number, state: EncoreState, time: number, tapped: number) => {
    const x = laneX(n)
    const colour = COLOURS[n] ?? PALETTE.amber
    const hit = fadeOut(time, hits[n] ?? 0, 14)
    const off = fadeOut(time, strays[n] ?? 0, 12)
    const pulse = 1 - (time % state.beat) / state.beat
    canvas.shape(BEAM, x, 0, 1, off > 0 ? 0x6a3a5a : colour, n === tapped ? 0.3 : 0.1 + hit * 0.2)
    canvas.ring(x, STAGE_LINE, 92 + pulse * 10 + hit * 16, 12, colour, 0.6 + pulse * 0.3)
    canvas.disc(x, STAGE_LINE, 84, colour, 0.1 + hit * 0.3)
    if (n === tapped) canvas.glow(x, STAGE_LINE, 200, colour, 0.7)
    lamp.stretchX = 1 + hit * 0.2 + pulse * 0.04
    lamp.stretchY = 1 - hit * 0.2
    canvas.sprite('encore/footlight', x, STAGE_LINE + 132, lamp)
    canvas.glow(x, STAGE_LINE + 120, 90 + hit * 90, colour, 0.35 + hit * 0.4)
  }

  const notes = (state: EncoreState, part: number, time: number) => {
    for (let i = state.notes.length - 1; i >= 0; i--) {
      const n = state.notes[i]
      if (!n) continue
      const early = n.at - time
      if (early > NOTE_FALL_STEPS || early < -FADE) continue
      const missed = n.fate === 'missed'
      if (n.fate !== 'coming' && !missed) continue
      const y = noteY(state, n) + (part * STAGE_LINE) / NOTE_FALL_STEPS
      const near = Math.max(0, y / STAGE_LINE)
      // Lanes get wider towards the stage: a note comes down its beam.
      const x = 500 + (laneX(n.lane) - 500) * (0.86 + 0.14 * Math.min(1, near))
      const colour = COLOURS[n.lane] ?? PALETTE.amber
      canvas.disc(x, y, 46 + near * 32, missed ? 0x4a4468 : colour, missed ? 0.4 : 0.85)
      note.size = (0.72 + near * 0.5) * 1.05
      note.rotation = Math.sin(time / 7 + i) * 0.16
      note.alpha = missed ? 0.35 : 1
      canvas.sprite('encore/note', x, y, note)
      if (!missed) canvas.glow(x, y, 110 + near * 50, colour, 0.5)
    }
  }

  /** At the end the dreamer walks to the middle of the stage and bows twice. */
  const bow = (from: number) => {
    const way = isMotionReduced() ? 1 : smoothstep(ended.since, 0, 22)
    const dip = isMotionReduced()
      ? 0
      : Math.sin(Math.min(2, Math.max(0, (ended.since - 22) / 22)) * Math.PI) ** 2
    const walk = Math.abs(Math.sin(way * Math.PI * 3)) * 26 * (way < 1 ? 1 : 0)
    canvas.glow(500, 1240, 330, PALETTE.warm, 0.3 * way)
    canvas.figure(from + (500 - from) * way, 1352 - walk, 0.82 + way * 0.14, dip * 0.3)
  }

  /** Confetti on the stage, more of it for more stars. */
  const confetti = () => {
    if (isMotionReduced()) return
    canvas.setLayer('top')
    for (let i = 0; i < ended.score * CONFETTI; i++) {
      const since = ended.since - noiseAt(i + 70) * 26
      if (since < 0) continue
      const y = -60 + since * (11 + noiseAt(i + 30) * 9)
      const x = noiseAt(i) * 1000 + Math.sin(since / 9 + i) * 46
      const turn = Math.abs(Math.sin(since / 6 + i * 2))
      canvas.box(
        x - 13,
        y,
        26,
        6 + 16 * turn,
        3,
        CONFETTI_COLOURS[i % CONFETTI_COLOURS.length] ?? PALETTE.warm,
      )
    }
    canvas.setLayer('under')
  }

  return {
    colour: PALETTE.amber,
    begin() {
      canvas.backdrop(function* (context) {
        wash(context, ['#1c0f34', '#3c1740', '#6a2344', '#3a1526'], 5)
        yield
        for (let i = 0; i < 9; i++)
          paper(
            context,
            i % 2 ? '#4a1a3c' : '#571f44',
            [
              [i * 118 - 20, -20],
              [i * 118 + 104, -20],
              [i * 118 + 92, 1230],
              [i * 118 - 8, 1230],
            ],
            { seed: i + 2, shadow: 5, edge: 0.1 },
          )
        yield
        for (const [i, colour] of ['183 156 237', '242 177 52', '88 199 243'].entries())
          lightPool(context, laneX(i), 1120, 320, `rgb(${colour} / .34)`)
        paper(
          context,
          '#5c2e2a',
          [
            [-30, 1226],
            [1030, 1216],
            [1030, 1440],
            [-30, 1440],
          ],
          { seed: 31 },
        )
      })
    },
    draw(state, time) {
      reactTo(state, time)
      const part = time - state.step
      const tapped = touch.down ? Math.floor((touch.x - LANES.left) / LANES.width) : -1
      for (let n = 0; n < LANES.columns; n++) lane(n, state, time, tapped)
      const over = ended.since >= 0
      if (!over) notes(state, part, time)
      // At the end the curtains close a little for the bow.
      const close = over ? smoothstep(ended.since, 10, 60) * 0.4 : 0
      drape.stretchX = 1 + close
      canvas.sprite('encore/curtain', -10, -10, drape)
      drape.stretchX = -1 - close
      canvas.sprite('encore/curtain', 1010, -10, drape)
      if (over && ended.score > 0) canvas.setLayer('top')
      const hop = fadeOut(time, hopAt, 16)
      const x = stepsTo + (stepsFrom - stepsTo) * hop * hop
      if (over && ended.score > 0) bow(x)
      else canvas.figure(x, 1352 - Math.sin(hop * Math.PI) * 74, 0.82, Math.sin(hop * Math.PI * 2) * 0.12)
      const joy = isMotionReduced() ? 0 : over ? ended.score / 3 : Math.min(1, state.row / 9)
      const droop = fadeOut(time, missedAt, 20) * 14
      for (let i = 0; i < 3; i++) {
        const jump = Math.abs(Math.sin((time / state.beat) * Math.PI + i * 1.1)) * 62 * joy
        canvas.sprite('encore/crowd', 130 + i * 370, 1376 - jump + droop, crowd)
      }
      canvas.setLayer('under')
      if (over) confetti()
    },
    reset() {
      played.clear()
      hits.fill(-1e6)
      strays.fill(-1e6)
      ;[heard, stray, stepsTo, stepsFrom, hopAt, missedAt] = [0, -1, 500, 500, -1e6, -1e6]
    },
  }
}
