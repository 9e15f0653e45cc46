/** Draws the cellar: a box of fuses with shuffled labels; the wanted one is named on top. */
import { type CellarState, FUSE_GRID } from '../../../../shared/minigames/games/cellar.ts'
import { zoneMiddle } from '../../../../shared/minigames/match-engine.ts'
import { isMotionReduced } from '../../../device/reduced-motion.ts'
import { smoothstep } from '../../../ui/easing.ts'
import { t } from '../../phone-translator.ts'
import type { SpriteStyle } from '../canvas.ts'
import { lightPool, paper, rectPoints, wash } from '../gouache-backdrop.ts'
import { scaleStep } from '../minigame-feedback.ts'
import { type CreateRenderer, fadeOut, PALETTE } from '../painter.ts'

const label = (index: number): string =>
  t(`fuse.${(index % 12) as 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11}`)
const SLOTS = FUSE_GRID.columns * FUSE_GRID.rows
const MIDDLES = Array.from({ length: SLOTS }, (_, slot) => zoneMiddle(FUSE_GRID, slot))
/** Steps in which labels flutter to their new places. */
const FLUTTER = 12

export const cellar: CreateRenderer<CellarState> = (deps) => {
  const { canvas, effects, feedback, touch, ended } = deps
  const fuse: SpriteStyle = { size: 1.55, rotation: 0, tint: 0xffffff, stretchX: 1, stretchY: 1 }
  const strip: SpriteStyle = { size: 1.12, rotation: 0, tint: 0xffffff, alpha: 1 }
  const note: SpriteStyle = { size: 3.1, rotation: -0.015, stretchX: 1.06 }
  let [points, sparks, changedAt, tapX, tapY] = [0, -1, -1e6, 500, 780]
  let found = -1e6

  const reactTo = (state: CellarState, time: number) => {
    if (touch.down) [tapX, tapY] = [touch.x, touch.y]
    if (state.points > points) {
      effects.burst(tapX, tapY, PALETTE.amber, 14, 190)
      effects.ripple(tapX, tapY, PALETTE.warm, 80, 180)
      feedback('plug', 0, 'hit')
      feedback('collect', scaleStep(points))
      changedAt = time
      found = time
    }
    if (state.sparks !== sparks && state.sparks >= 0) {
      effects.burst(tapX, tapY, PALETTE.cold, 16, 260)
      effects.burst(tapX, tapY, PALETTE.ember, 8, 170)
      effects.shake(14)
      feedback('fuse', 5, 'wrong')
      changedAt = time
    }
    points = state.points
    sparks = state.sparks
  }

  /** How lit a fuse is (0–1): at the end, or when nothing is left to find, the box comes on again, fuse by fuse. */
  const power = (slot: number, all: boolean): number => {
    if (all) return 1
    if (ended.since < 0 || ended.score === 0) return 0
    return isMotionReduced() ? 1 : smoothstep(ended.since, slot * 3, slot * 3 + 8)
  }

  return {
    colour: PALETTE.ember,
    begin() {
      canvas.backdrop(function* (context) {
        wash(context, ['#2a1c14', '#4a3524', '#2a1d15'], 11)
        yield
        for (let y = 0; y < 11; y++) {
          for (let x = 0; x < 6; x++)
            paper(
              context,
              (x + y) % 3 ? '#4a3626' : '#53402e',
              rectPoints(x * 190 - (y % 2 ? 95 : 0) - 20, y * 136 - 20, 178, 124),
              {
                seed: x * 13 + y,
                shadow: 3,
                edge: 0.1,
              },
            )
          if (y % 4 === 3) yield
        }
        yield
        lightPool(context, 500, 190, 520, 'rgb(255 190 100 / .4)')
        paper(context, '#6a5440', rectPoints(16, 262, 968, 1050), { seed: 4, shadow: 30 })
        paper(context, '#2d2018', rectPoints(40, 286, 920, 1002), { seed: 5, edge: 0.16 })
      })
    },
    draw(state, time) {
      reactTo(state, time)
      const all = state.points >= state.best
      const dark = state.dark > 12 && (ended.since < 0 || ended.score === 0)
      const flutter = fadeOut(time, changedAt, FLUTTER)
      for (let slot = 0; slot < state.labels.length; slot++) {
        const { x, y } = MIDDLES[slot] ?? { x: 0, y: 0 }
        const pressed =
          touch.down &&
          Math.abs(touch.x - x) < FUSE_GRID.width / 2 &&
          Math.abs(touch.y - y) < FUSE_GRID.height / 2
        canvas.box(x - 134, y - 108, 268, 216, 22, 0x070716, 0.34)
        fuse.size = pressed ? 1.4 : 1.55
        fuse.tint = dark ? 0x6a5a5a : 0xffffff
        canvas.sprite(dark && slot % 2 ? 'own/fuse-blown' : 'own/fuse', x, y - 34, fuse)
        const on = power(slot, all)
        if (!dark) canvas.glow(x, y - 34, 84 + on * 70, PALETTE.lamp, 0.26 + on * 0.44)
        strip.rotation = Math.sin(slot * 7) * 0.05 + flutter * Math.sin(time + slot) * 0.5
        strip.tint = dark ? 0x6a6070 : 0xffffff
        canvas.sprite('own/label', x, y + 70 - flutter * 24, strip)
        if (flutter < 0.5)
          canvas.text(
            label(state.labels[slot] ?? 0),
            x,
            y + 68,
            48,
            dark ? 0x1c1016 : 0x3a1a12,
            1,
            strip.rotation,
          )
      }
      note.size = 3.1 + fadeOut(time, found, 14) * 0.2
      canvas.sprite('own/label', 500, 168, note)
      // When nothing is left to find, the label says so.
      const wish = all ? t('cellar.all') : t('cellar.find', { label: label(state.wanted) })
      const ink = all ? 0x2f6a3a : 0x9c2414
      // Titles lie above the dark of a short circuit; behind the result the label must be dimmed with the rest.
      if (ended.since < 0) canvas.title(wish, 500, 166, 100, ink)
      else canvas.text(wish, 500, 164, 76, ink)
      if (dark) {
        canvas.setLayer('over')
        canvas.box(-40, 250, 1080, 1190, 0, 0x05050f, Math.min(0.45, state.dark / 90))
        canvas.setLayer('under')
      }
    },
    reset() {
      ;[points, sparks, changedAt, found] = [0, -1, -1e6, -1e6]
    },
  }
}
