/** Draws Glider: rings and clouds come from above, ever faster; the glider banks, and sinks while the thumb is lifted. */
import {
  DEEPEST_SINK,
  FLIGHT_LINE,
  type GliderState,
  thingY,
} from '../../../../shared/minigames/games/glider.ts'
import { isMotionReduced } from '../../../device/reduced-motion.ts'
import { smoothstep } from '../../../ui/easing.ts'
import type { SpriteStyle } from '../canvas.ts'
import { lightPool, noiseAt, scatterStars, wash } from '../gouache-backdrop.ts'
import { scaleStep } from '../minigame-feedback.ts'
import { type CreateRenderer, fadeOut, PALETTE } from '../painter.ts'

/** Scale of things at the top of the field, where they are far away. */
const FAR = 0.5
const TRAIL = 26
/** How far the trail falls behind with each step (field units). */
const DRIFT = 11
/** Steps of the roll with which a good flight ends, and of the climb after it. */
const ROLL = 26
const CLIMB = 70

export const glider: CreateRenderer<GliderState> = (deps) => {
  const { canvas, effects, feedback, ended } = deps
  const wing: SpriteStyle = { size: 1.5, rotation: 0, stretchX: 1, stretchY: 1 }
  const ring: SpriteStyle = { size: 1, alpha: 1, tint: 0xffffff }
  const cloud: SpriteStyle = { size: 1, alpha: 1, tint: 0xffffff }
  const roofs: SpriteStyle = { size: 1.5, alpha: 1 }
  const streak: SpriteStyle = { size: 1, rotation: -Math.PI / 2, alpha: 0.3, tint: 0xffffff }
  const trail = new Float32Array(TRAIL * 2)
  let [seen, row, bank, before, hitAt, bumpAt] = [0, 0, 0, 500, -1e6, -1e6]
  let trailAt = -1

  const reactTo = (state: GliderState, time: number) => {
    for (; seen < state.next; seen++) {
      const thing = state.things[seen]
      if (!thing) continue
      const met = thing.fate === 'met'
      if (thing.kind === 'ring' && met) {
        effects.burst(thing.x, FLIGHT_LINE, PALETTE.amber, 12, 190)
        effects.ripple(thing.x, FLIGHT_LINE, PALETTE.warm, thing.reach, thing.reach + 110)
        feedback('collect', scaleStep(row), 'hit')
        row++
        hitAt = time
      } else if (thing.kind === 'ring') {
        if (row > 1) feedback('miss')
        row = 0
      } else if (met) {
        effects.burst(thing.x, FLIGHT_LINE - 20, 0xc9bdf0, 9, 130)
        effects.shake(12)
        feedback('bump', 0, 'bump')
        row = 0
        bumpAt = time
      }
    }
  }

  const things = (state: GliderState, part: number, time: number) => {
    // Near things lie over those farther away.
    for (let i = state.things.length - 1; i >= 0; i--) {
      const thing = state.things[i]
      if (!thing) continue
      const y = thingY(state, thing) + part * state.fall
      if (y < -160 || y > 1560) continue
      const near = FAR + (1 - FAR) * Math.max(0, Math.min(1.25, y / FLIGHT_LINE))
      if (thing.kind === 'cloud') {
        cloud.size = (thing.reach / 84) * near * 1.15
        cloud.alpha = thing.fate === 'met' ? 0.35 : 1
        canvas.sprite('dream/cloud', thing.x, y, cloud)
        continue
      }
      if (thing.fate === 'met') continue
      const missed = thing.fate === 'missed'
      ring.size = (thing.reach / 49) * near * (missed ? 1 : 1 + Math.sin(time / 6 + i) * 0.04)
      ring.alpha = missed ? 0.25 : 1
      canvas.sprite('dream/ring', thing.x, y, ring)
      if (!missed) canvas.glow(thing.x, y, thing.reach * 1.7 * near, PALETTE.lamp, 0.3)
    }
  }

  /** Draws the ribbon behind the glider through its positions in the last steps. @param bright 0–1 */
  const follow = (x: number, y: number, step: number, bright: number) => {
    const fresh = trailAt < 0
    // When frames are dropped, the missing steps are interpolated, so that the ribbon is as long on a slow phone.
    const missed = fresh ? TRAIL : Math.min(TRAIL, step - trailAt)
    trailAt = step
    const [fromX, fromY] = [trail[0] ?? x, trail[1] ?? y]
    for (let n = 1; n <= missed; n++) {
      const [px, py] = [fromX + ((x - fromX) * n) / missed, fromY + ((y + 70 - fromY) * n) / missed]
      for (let i = TRAIL - 1; i > 0; i--) {
        trail[i * 2] = fresh ? x : (trail[i * 2 - 2] ?? x)
        trail[i * 2 + 1] = fresh ? y + 70 + i * DRIFT : (trail[i * 2 - 1] ?? y) + DRIFT
      }
      ;[trail[0], trail[1]] = [px, py]
      if (fresh) break
    }
    trail[0] = x
    trail[1] = y + 70
    // Wide and faint at its end, thin and bright at the glider.
    const colour = bright > 0.9 ? PALETTE.amber : PALETTE.sphere
    canvas.line(trail, TRAIL * 2, 10 + bright * 12, colour, 0.1 + bright * 0.1)
    canvas.line(trail, (TRAIL >> 1) * 2, 12 + bright * 14, colour, 0.14 + bright * 0.12)
    canvas.line(trail, (TRAIL >> 2) * 2, 6 + bright * 8, PALETTE.cold, 0.3 + bright * 0.3)
  }

  /** Offset in y after the end: it climbs to the stars, or sinks if no star was earned. */
  const away = (y: number) => {
    if (ended.since < 0 || isMotionReduced()) return 0
    if (ended.score === 0) return smoothstep(ended.since, 0, CLIMB) * DEEPEST_SINK
    return -smoothstep(ended.since, 4, CLIMB) * (y - 190)
  }

  return {
    colour: PALETTE.sphere,
    begin() {
      canvas.backdrop(function* (context) {
        wash(context, ['#0b1a45', '#173a72', '#2f74a2', '#e0a07a'], 7)
        yield
        scatterStars(context, 70, 620)
        lightPool(context, 500, 1360, 760, 'rgb(255 180 110 / .5)')
      })
    },
    draw(state, time) {
      reactTo(state, time)
      const part = time - state.step
      const hit = fadeOut(time, hitAt, 18)
      const bump = fadeOut(time, bumpAt, 26)
      for (let i = -1; i < 5; i++)
        canvas.sprite('dream/roofs', i * 330 + 100 - (state.x - 500) * 0.14, 1340 + (i % 2) * 34, roofs)
      for (let i = 0; i < 16; i++) {
        const y = ((noiseAt(i) * 1500 + time * state.fall * (0.6 + noiseAt(i + 40))) % 1600) - 100
        streak.size = 0.5 + noiseAt(i + 60) * 0.5
        streak.alpha = 0.12 + noiseAt(i + 20) * 0.2
        canvas.sprite('dream/breeze', noiseAt(i + 80) * 1000, y, streak)
      }
      things(state, part, time)
      const held = FLIGHT_LINE + state.sink + Math.sin(time / 9) * 6
      const y = held + away(held)
      bank += (Math.max(-1, Math.min(1, (state.x - before) / 16)) - bank) * 0.2
      before = state.x
      if (ended.since >= 0) canvas.setLayer('top')
      follow(
        state.x,
        y,
        state.step + Math.max(0, Math.floor(ended.since)),
        ended.since >= 0 ? ended.score / 3 : Math.min(1, row / 6),
      )
      wing.rotation = bank * 0.42 + Math.sin(bump * 20) * bump * 0.3
      wing.stretchX = 1 - Math.abs(bank) * 0.12 + hit * 0.16
      wing.stretchY = 1 + Math.abs(bank) * 0.06 - hit * 0.1
      // A good flight ends with a roll.
      if (ended.since >= 0 && ended.score > 1 && !isMotionReduced())
        wing.stretchX *= Math.cos(smoothstep(ended.since, 2, ROLL) * Math.PI * 2)
      canvas.glow(state.x, y, 170 + hit * 90, hit > 0 ? PALETTE.amber : PALETTE.sphere, 0.4 + hit * 0.35)
      canvas.sprite('dream/glider', state.x, y - 12, wing)
      canvas.setLayer('under')
    },
    reset() {
      ;[seen, row, bank, hitAt, bumpAt, trailAt] = [0, 0, 0, -1e6, -1e6, -1]
    },
  }
}
