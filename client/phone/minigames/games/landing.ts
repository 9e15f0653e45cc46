/** Draws the landing: a tumbler at a door. The words get clear only while the thumb is at the right place. */
import type { LandingState } from '../../../../shared/minigames/games/landing.ts'
import { isMotionReduced } from '../../../device/reduced-motion.ts'
import { smoothstep } from '../../../ui/easing.ts'
import { t } from '../../phone-translator.ts'
import type { SpriteStyle } from '../canvas.ts'
import { lightPool, noiseAt, paper, rectPoints, wash } from '../gouache-backdrop.ts'
import { type CreateRenderer, fadeOut, PALETTE } from '../painter.ts'

/** The dial's turn from end to end, in radians. */
const TURN = 4.2
const DIAL = { x: 500, y: 1226 } as const
/** Y of the glass that slides over the door. */
const GLASS_Y = 800

export const landing: CreateRenderer<LandingState> = (deps) => {
  const { canvas, effects, feedback, touch, ended } = deps
  const words = [...t('landing.words')]
  const murmur = [...t('landing.murmur')]
  const glass: SpriteStyle = { size: 1.7, rotation: Math.PI / 2, alpha: 1 }
  const face: SpriteStyle = { size: 1.9 }
  const knob: SpriteStyle = { size: 1.75, rotation: 0 }
  let [clearAt, clear, clicked, kept] = [-1e6, false, 0, 0]

  const reactTo = (state: LandingState, time: number) => {
    const now = touch.down && Math.abs(state.dial - state.spot.value) <= state.reach
    if (now && !clear) {
      clearAt = time
      effects.ripple(500, 420, PALETTE.warm, 180, 420)
      feedback('match', 0, 'hit')
      kept = state.step
    } else if (!now && clear) feedback('tune', -4)
    clear = now
    // Every second at the right place is confirmed at once.
    if (now && state.step - kept >= 40) {
      kept = state.step
      effects.burst(state.dial * 0.7 + 150, GLASS_Y, PALETTE.lamp, 8, 130)
      feedback('collect', Math.min(12, Math.floor((100 * state.points) / state.best / 8)), 'tap')
    }
    const click = Math.round(state.dial / 40)
    if (click !== clicked && touch.down) feedback('dial')
    clicked = click
  }

  const letters = (share: number, time: number) => {
    const mess = (1 - share) ** 1.3
    const middle = (words.length - 1) / 2
    const pop = fadeOut(time, clearAt, 16)
    for (let i = 0; i < words.length; i++) {
      const x = 500 + (i - middle) * 44 + (noiseAt(i) - 0.5) * 460 * mess
      const wave = isMotionReduced() ? 0 : Math.sin(time / 9 + i) * (4 + 8 * mess)
      const y = 400 + (noiseAt(i + 50) - 0.5) * 540 * mess + wave
      const letter = words[i] ?? ''
      if (letter === ' ') continue
      const shown = mess > 0.45 ? (murmur[i] ?? letter) : letter
      canvas.text(
        shown,
        x,
        y - pop * Math.sin(i + pop * 6) * 26,
        66,
        share > 0.8 ? 0xfff6d8 : 0xcbbcf0,
        0.35 + share * 0.65,
        (noiseAt(i + 90) - 0.5) * 1.4 * mess,
      )
    }
  }

  return {
    colour: PALETTE.lilac,
    begin() {
      canvas.backdrop(function* (context) {
        wash(context, ['#211b44', '#3d2c54', '#2a2040'], 6)
        yield
        for (let i = 0; i < 9; i++)
          paper(context, i % 2 ? '#33285a' : '#392c60', rectPoints(i * 128 - 40, -20, 112, 1040), {
            seed: i,
            shadow: 3,
            edge: 0.08,
          })
        yield
        paper(context, '#8a4a68', rectPoints(206, 92, 588, 960), { seed: 11, shadow: 26 })
        paper(context, '#6e3558', rectPoints(240, 124, 520, 930), { seed: 12, edge: 0.2 })
        yield
        for (const [i, [x, y, h]] of PANELS.entries())
          paper(context, '#7f4266', rectPoints(x, y, 190, h), { seed: 13 + i, shadow: 10, edge: 0.34 })
        paper(context, '#f2b134', rectPoints(700, 560, 40, 40), { seed: 4, rough: 9 })
        yield
        lightPool(context, 500, 1052, 330, 'rgb(255 200 110 / .75)')
        paper(context, '#2a2044', rectPoints(-30, 1050, 1060, 400), { seed: 19 })
        paper(context, '#ffd98e', rectPoints(236, 1040, 528, 16), { seed: 3, rough: 3, shadow: 40 })
      })
    },
    draw(state, time) {
      reactTo(state, time)
      // After a run with a star all words get clear.
      const heard =
        ended.since < 0 || ended.score === 0 ? 0 : isMotionReduced() ? 1 : smoothstep(ended.since, 0, 22)
      const share = Math.max(state.clarity / 100, heard)
      canvas.glow(500, 1040, 420, PALETTE.lamp, 0.25 + share * 0.5)
      const x = 150 + state.dial * 0.7
      for (let i = 0; i < 5; i++) {
        const wave = ((time / 40 + i / 5) % 1) * 320
        canvas.arc(
          x,
          GLASS_Y - 60,
          70 + wave,
          9,
          -0.12,
          0.12,
          PALETTE.warm,
          (1 - wave / 320) * (0.15 + share * 0.7),
        )
      }
      letters(share, time)
      glass.stretchY = 1 + (touch.down ? 0 : 0.06)
      canvas.sprite('own/tumbler', x, GLASS_Y + (touch.down ? 0 : 26), glass)
      canvas.glow(x, GLASS_Y, 150, PALETTE.lamp, share * 0.7)
      canvas.sprite('own/dial', DIAL.x, DIAL.y, face)
      knob.rotation = (state.dial / 1000 - 0.5) * TURN
      canvas.sprite('own/knob', DIAL.x, DIAL.y, knob)
      canvas.setLayer('over')
      canvas.arc(
        DIAL.x,
        DIAL.y,
        152,
        12,
        -0.33,
        -0.33 + 0.66 * share,
        share > 0.8 ? PALETTE.lamp : PALETTE.lilac,
        0.9,
      )
      for (let side = -1; side <= 1; side += 2) {
        const nudge = touch.down || isMotionReduced() ? 0 : Math.sin(time / 7) * 14
        canvas.shape(
          ARROW,
          DIAL.x + side * (250 + nudge),
          DIAL.y,
          side,
          PALETTE.lilac,
          touch.down ? 0.3 : 0.8,
        )
      }
      canvas.setLayer('under')
    },
    reset() {
      ;[clearAt, clear, clicked, kept] = [-1e6, false, 0, 0]
    },
  }
}

const ARROW = [-30, -44, 40, 0, -30, 44, -12, 0] as const
const PANELS = [
  [282, 176, 340],
  [528, 176, 340],
  [282, 570, 400],
  [528, 570, 400],
] as const
