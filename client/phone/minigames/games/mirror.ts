/** Draws Mirror: a face that shows a feeling, the player's own beside it, and below them the brows, eyes and mouths to choose. */

import {
  feelings,
  MIRROR_GRID,
  type MirrorFace,
  type MirrorState,
} from '../../../../shared/minigames/games/mirror.ts'
import { zoneMiddle } from '../../../../shared/minigames/match-engine.ts'
import type { PhoneArtName } from '../../../art-data/art-names.ts'
import { isMotionReduced } from '../../../device/reduced-motion.ts'
import { t } from '../../phone-translator.ts'
import type { SpriteStyle } from '../canvas.ts'
import { lightPool, noiseAt, paper, wash } from '../gouache-backdrop.ts'
import { scaleStep } from '../minigame-feedback.ts'
import { type CreateRenderer, fadeOut, PALETTE } from '../painter.ts'

const LOOKS: readonly (readonly PhoneArtName[])[] = [
  ['mirror/brows-level', 'mirror/brows-raised', 'mirror/brows-frowning', 'mirror/brows-sloping'],
  ['mirror/eyes-open', 'mirror/eyes-wide', 'mirror/eyes-narrow', 'mirror/eyes-closed'],
  ['mirror/mouth-smile', 'mirror/mouth-line', 'mirror/mouth-round', 'mirror/mouth-downturned'],
]
/** Y of brows, eyes and mouth from the middle of a face. */
const PLACE = [-42, -2, 58] as const
const ASKED = { x: 262, y: 330, size: 1.28 } as const
const OWN = { x: 742, y: 350, size: 1.12 } as const
const ZONES = MIRROR_GRID.rows * MIRROR_GRID.columns
const MIDDLES = Array.from({ length: ZONES }, (_, zone) => zoneMiddle(MIRROR_GRID, zone))

export const mirror: CreateRenderer<MirrorState> = (deps) => {
  const { canvas, effects, feedback, ended } = deps
  const style: SpriteStyle = { size: 1, alpha: 1, tint: 0xffffff, stretchX: 1, stretchY: 1 }
  const part: SpriteStyle = { size: 1, alpha: 1, stretchX: 1, stretchY: 1 }
  const gold: SpriteStyle = { size: 1, alpha: 1, tint: 0xffffff }
  const strip: SpriteStyle = { size: 1.35, rotation: -0.03, alpha: 1 }
  const own = [-1, -1, -1]
  const setAt = [-1e6, -1e6, -1e6]
  let [asked, met, metAt, row] = [0, false, -1e6, 0]

  const reactTo = (state: MirrorState, time: number) => {
    for (let i = 0; i < own.length; i++) {
      const now = state.own[i] ?? -1
      if (now === own[i]) continue
      if (now >= 0) {
        setAt[i] = time
        const right = now === state.face.goal[i]
        const at = MIDDLES[i * MIRROR_GRID.columns + now]
        feedback('turn', right ? 7 : 0, 'tap')
        if (right) effects.burst(OWN.x, OWN.y + (PLACE[i] ?? 0) * OWN.size, PALETTE.warm, 5, 90)
        if (at) effects.ripple(at.x, at.y, right ? PALETTE.amber : PALETTE.lilac, 70, 120)
      }
      own[i] = now
    }
    if (state.face.met && !met) {
      metAt = time
      for (const face of [ASKED, OWN]) effects.burst(face.x, face.y, PALETTE.amber, 14, 240)
      feedback('match', scaleStep(row), 'perfect')
      row++
    }
    if (state.asked !== asked && asked > 0 && !met) {
      row = 0
      effects.shake(7)
      feedback('miss')
    }
    met = state.face.met
    asked = state.asked
  }

  const head = (
    { x, y, size }: typeof ASKED | typeof OWN,
    face: Readonly<MirrorFace>,
    tint: number,
    squash: number,
    time: number,
  ) => {
    style.size = size
    style.tint = tint
    style.stretchX = 1 + squash * 0.1
    style.stretchY = 1 - squash * 0.1
    canvas.sprite('mirror/face', x, y, style)
    for (let i = 0; i < LOOKS.length; i++) {
      const look = LOOKS[i]?.[face[i] ?? -1]
      const pop = fadeOut(time, setAt[i] ?? 0, 12)
      part.size = size * (tint === 0xffffff ? 1 : 1 + pop * 0.3)
      part.alpha = 1
      if (look) canvas.sprite(look, x, y + (PLACE[i] ?? 0) * size, part)
      else if (i === 1) {
        canvas.setLayer('over')
        canvas.disc(x - 38 * size, y, 6, PALETTE.line, 0.4)
        canvas.disc(x + 38 * size, y, 6, PALETTE.line, 0.4)
        canvas.setLayer('under')
      }
    }
  }

  const mist = (time: number, since: number) => {
    canvas.setLayer('over')
    const come = Math.min(1, (time - since) / 24)
    for (let i = 0; i < 11; i++)
      canvas.disc(
        ASKED.x + (noiseAt(i) - 0.5) * 230 + Math.sin(time / 34 + i) * 18,
        ASKED.y + (noiseAt(i + 20) - 0.5) * 280,
        (66 + noiseAt(i + 40) * 40) * come,
        0xc4c4ec,
        0.42 * come,
      )
    canvas.setLayer('under')
  }

  const choices = (state: MirrorState, time: number) => {
    for (let zone = 0; zone < ZONES; zone++) {
      const r = Math.floor(zone / MIRROR_GRID.columns)
      const choice = zone % MIRROR_GRID.columns
      const { x, y } = MIDDLES[zone] ?? { x: 0, y: 0 }
      const on = state.own[r] === choice
      const press = on ? fadeOut(time, setAt[r] ?? 0, 10) : 0
      canvas.box(x - 108, y - 94, 216, 196, 30, 0x070716, 0.4)
      canvas.box(x - 108, y - 98 + press * 6, 216, 192, 30, on ? 0xffdc96 : 0xcdb8ec, on ? 1 : 0.8)
      canvas.box(x - 100, y - 92 + press * 6, 200, 90, 26, 0xffffff, 0.1)
      part.size = (r === 1 ? 1.12 : 1.34) - press * 0.12
      const look = LOOKS[r]?.[choice]
      if (look) canvas.sprite(look, x, y + press * 6, part)
    }
  }

  return {
    colour: PALETTE.amber,
    begin() {
      canvas.backdrop(function* (context) {
        wash(context, ['#231d55', '#43305f', '#2a1f4c'], 9)
        yield
        for (let i = 0; i < 8; i++)
          paper(
            context,
            i % 2 ? '#4a3a78' : '#402f6c',
            [
              [i * 130 - 20, 0],
              [i * 130 + 96, 0],
              [i * 130 + 96, 640],
              [i * 130 - 20, 640],
            ],
            { seed: i + 3, shadow: 4, edge: 0.1 },
          )
        yield
        lightPool(context, 262, 330, 380, 'rgb(255 190 110 / .4)')
        lightPool(context, 742, 350, 360, 'rgb(150 160 255 / .3)')
        paper(
          context,
          '#2b2052',
          [
            [-30, 650],
            [1030, 640],
            [1030, 1440],
            [-30, 1440],
          ],
          { seed: 21 },
        )
      })
    },
    draw(state, time) {
      reactTo(state, time)
      const { face } = state
      const over = ended.since >= 0
      const laughs = over && ended.score > 0
      const there = state.step >= face.from || over
      const joy = laughs
        ? 0.6 + Math.sin(time / 5) * (isMotionReduced() ? 0 : 0.25)
        : fadeOut(time, metAt, 26)
      const squash = Math.sin(joy * 9) * joy
      choices(state, time)
      if (laughs) canvas.setLayer('top')
      canvas.oval(ASKED.x, ASKED.y, 300, 350, 0x120f33)
      canvas.oval(OWN.x, OWN.y, 280, 330, 0x120f33)
      if (there) {
        head(ASKED, laughs ? feelings.glad : face.goal, 0xffffff, squash, time)
        if (time >= face.mist && !face.met && !over) mist(time, face.mist)
      }
      head(OWN, laughs ? feelings.glad : state.own, 0xd6c4ff, squash, time)
      gold.size = 1.52
      canvas.sprite('mirror/frame', ASKED.x, ASKED.y, gold)
      gold.size = 1.38
      gold.tint = 0xd9c0ff
      canvas.sprite('mirror/frame', OWN.x, OWN.y, gold)
      gold.tint = 0xffffff
      if (there && !over) {
        canvas.sprite('own/label', ASKED.x, 586, strip)
        canvas.text(t(`feeling.${face.feeling}`), ASKED.x, 582, 50, 0x5a2a18)
        const rest = Math.max(0.001, (face.until - time) / (face.until - face.from))
        canvas.setLayer('over')
        if (!face.met)
          canvas.arc(ASKED.x, ASKED.y, 226, 10, 0, rest, rest < 0.3 ? PALETTE.ember : PALETTE.amber, 0.9)
        canvas.setLayer('under')
      }
      if (laughs) canvas.setLayer('top')
      if (joy > 0) {
        canvas.glow(ASKED.x, ASKED.y, 340, PALETTE.lamp, joy * (laughs ? 0.3 : 0.6))
        canvas.glow(OWN.x, OWN.y, 320, PALETTE.lamp, joy * (laughs ? 0.3 : 0.6))
      }
      canvas.setLayer('under')
    },
    reset() {
      own.fill(-1)
      setAt.fill(-1e6)
      ;[asked, met, metAt, row] = [0, false, -1e6, 0]
    },
  }
}
