/** Draws the study: catch the handset of a rattling telephone, carry it to Elara's ear, keep it there. */
import { EAR_Y, type StudyState } from '../../../../shared/minigames/games/study.ts'
import { isMotionReduced } from '../../../device/reduced-motion.ts'
import { smoothstep } from '../../../ui/easing.ts'
import type { SpriteStyle } from '../canvas.ts'
import { lightPool, noiseAt, paper, rectPoints, wash } from '../gouache-backdrop.ts'
import { type CreateRenderer, fadeOut, PALETTE } from '../painter.ts'

/** The ear's offset in the sprite of Elara, and her scale. */
const EAR = { x: 112, y: 20, size: 1.5 } as const
/** Steps from one ring to the next, and from one reward to the next while she listens. */
const RINGS = 26
const REWARDS = 40
/** Points of the cord. */
const CORD = 41

export const study: CreateRenderer<StudyState> = (deps) => {
  const { canvas, effects, feedback, ended } = deps
  const her: SpriteStyle = { size: EAR.size, rotation: 0 }
  const handset: SpriteStyle = { size: 1.15, rotation: Math.PI / 2 }
  const base: SpriteStyle = { size: 1.5, rotation: 0 }
  const cord = new Float32Array(CORD * 2)
  let [call, ringAt, wordAt, turn, heardAt] = ['ringing', -1e6, 0, Math.PI / 2, -1e6]

  const reactTo = (state: StudyState, time: number) => {
    if (state.call !== call) {
      if (state.call === 'listening') {
        heardAt = time
        effects.burst(state.ear.value, EAR_Y, PALETTE.sphere, 10, 160)
        feedback('match', 0, 'hit')
        wordAt = state.step
      } else if (state.call === 'carried' && call === 'ringing') {
        effects.ripple(state.x, state.y, PALETTE.warm, 60, 150)
        feedback('plug', 0, 'pick')
      } else if (state.call === 'ringing') {
        effects.shake(9)
        feedback('bump', 0, 'bump')
      } else feedback('tune', -5)
      call = state.call
    }
    if (state.call === 'ringing' && time - ringAt > RINGS) {
      ringAt = time
      feedback('ring', 0, 'tap')
    }
    if (state.call === 'listening' && state.step - wordAt >= REWARDS) {
      wordAt = state.step
      effects.burst(state.ear.value, EAR_Y, PALETTE.amber, 7, 130)
      feedback('collect', Math.min(12, Math.floor((12 * state.points) / state.best)), 'tap')
    }
  }

  const draw = (state: StudyState, time: number) => {
    const ringing = state.call === 'ringing'
    const shiver =
      ringing && !isMotionReduced() ? Math.sin(time * 1.7) * (0.05 + fadeOut(time, ringAt, 12) * 0.12) : 0
    base.rotation = shiver * 0.3
    canvas.sprite('own/telephone', 500, 1262, base)
    for (let i = 0; i < CORD; i++) {
      const part = i / (CORD - 1)
      const curl = Math.sin(part * Math.PI)
      cord[i * 2] = 560 + (state.x - 560) * part + Math.sin(i * 1.7) * 18 * curl
      cord[i * 2 + 1] = 1240 + (state.y + 60 - 1240) * part + curl * 80
    }
    canvas.setLayer('over')
    canvas.line(cord, CORD * 2, 9, 0x12304e)
    canvas.line(cord, CORD * 2, 3, 0x4f9ad8, 0.7)
    canvas.setLayer('under')
    const wanted = ringing ? Math.PI / 2 : 0
    turn += (wanted - turn) * 0.25
    handset.rotation = turn + shiver
    handset.size = state.call === 'carried' ? 1.28 : 1.16
    canvas.sprite('own/handset', state.x - (ringing ? 0 : 14), state.y + shiver * 60, handset)
  }

  return {
    colour: PALETTE.amber,
    begin() {
      canvas.backdrop(function* (context) {
        wash(context, ['#1d3654', '#3f6288', '#2c4868'], 10)
        yield
        paper(context, '#c9a26a', rectPoints(64, 100, 300, 360), { seed: 2, shadow: 18 })
        paper(context, '#231f5c', rectPoints(88, 124, 252, 312), { seed: 3, edge: 0.1 })
        yield
        context.fillStyle = '#ffe3a0'
        for (let i = 0; i < 16; i++)
          if (noiseAt(i) > 0.3) context.fillRect(104 + (i % 4) * 58, 270 + Math.floor(i / 4) * 40, 16, 20)
        lightPool(context, 820, 180, 460, 'rgb(255 205 130 / .3)')
        yield
        paper(context, '#8a5630', rectPoints(-30, 1140, 1060, 300), { seed: 5, shadow: 26 })
        paper(context, '#b9793f', rectPoints(-30, 1120, 1060, 44), { seed: 6 })
        paper(context, '#f6e9d2', rectPoints(60, 1220, 190, 130), { seed: 7, rough: 8 })
        paper(context, '#eaf6ff', rectPoints(790, 1236, 170, 120), { seed: 8, rough: 8 })
      })
    },
    draw(state, time) {
      reactTo(state, time)
      const ear = state.ear.value
      const joy = fadeOut(time, heardAt, 20)
      // After a run with a star she nods.
      const nod =
        ended.since >= 0 && ended.score > 0 && !isMotionReduced()
          ? Math.sin(ended.since / 5) * 0.06 * (1 - smoothstep(ended.since, 0, 60))
          : 0
      her.rotation = Math.sin(time / 30) * 0.015 + Math.sin(joy * 12) * joy * 0.05 + nod
      canvas.sprite('own/elara', ear - EAR.x * EAR.size, EAR_Y - EAR.y * EAR.size, her)
      draw(state, time)
      canvas.setLayer('over')
      if (state.call === 'ringing') {
        for (let i = 0; i < 3; i++)
          canvas.arc(
            state.x,
            state.y - 30,
            110 + i * 36 + (time % 12) * 2,
            10,
            -0.1,
            0.1,
            PALETTE.amber,
            0.85 - i * 0.22,
          )
        canvas.ring(state.x, state.y, state.reach + Math.sin(time / 5) * 8, 7, PALETTE.warm, 0.7)
      } else if (state.call === 'carried') {
        canvas.ring(ear, EAR_Y, state.reach + Math.sin(time / 4) * 10, 9, PALETTE.warm, 0.85)
        canvas.ring(ear, EAR_Y, state.reach * 1.5 + Math.sin(time / 4) * 14, 5, PALETTE.warm, 0.35)
      } else {
        for (let i = 0; i < 3; i++)
          canvas.arc(
            ear - 60,
            EAR_Y,
            100 + i * 44 + (time % 20) * 2,
            9,
            0.64,
            0.86,
            PALETTE.cold,
            0.7 - i * 0.2,
          )
        canvas.glow(ear, EAR_Y, 220, PALETTE.sphere, 0.5)
      }
      canvas.setLayer('under')
    },
    reset() {
      ;[call, ringAt, wordAt, turn, heardAt] = ['ringing', -1e6, 0, Math.PI / 2, -1e6]
    },
  }
}
