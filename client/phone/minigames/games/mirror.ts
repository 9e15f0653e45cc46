/** Mirror: a face shows a feeling; beside it one's own, and below the brows, eyes and mouths to put on it. */

import {
  feelings,
  MIRROR_GRID,
  type MirrorFace,
  type MirrorState,
} from '../../../../shared/minigames/games/mirror.ts'
import { zoneMiddle } from '../../../../shared/minigames/match-engine.ts'
import type { PhoneArtName } from '../../../art-data/art-names.ts'
import { lessMotion } from '../../../device/reduced-motion.ts'
import { t } from '../../phone-translator.ts'
import type { Stand } from '../canvas.ts'
import { paper, pool, speck, wash } from '../gouache-backdrop.ts'
import { higher } from '../minigame-feedback.ts'
import { left, type MakePainter, PAINT } from '../painter.ts'

const LOOKS: readonly (readonly PhoneArtName[])[] = [
  ['mirror/brows-level', 'mirror/brows-raised', 'mirror/brows-frowning', 'mirror/brows-sloping'],
  ['mirror/eyes-open', 'mirror/eyes-wide', 'mirror/eyes-narrow', 'mirror/eyes-closed'],
  ['mirror/mouth-smile', 'mirror/mouth-line', 'mirror/mouth-round', 'mirror/mouth-downturned'],
]
/** Where brows, eyes and mouth sit on a face, from its middle. */
const PLACE = [-42, -2, 58] as const
const ASKED = { x: 262, y: 330, size: 1.28 } as const
const OWN = { x: 742, y: 350, size: 1.12 } as const
const ZONES = MIRROR_GRID.rows * MIRROR_GRID.columns
const MIDDLES = Array.from({ length: ZONES }, (_, zone) => zoneMiddle(MIRROR_GRID, zone))

export const mirror: MakePainter<MirrorState> = (kit) => {
  const { sheet, fx, feel, ended } = kit
  const stand: Stand = { size: 1, alpha: 1, tint: 0xffffff, wide: 1, tall: 1 }
  const part: Stand = { size: 1, alpha: 1, wide: 1, tall: 1 }
  const gold: Stand = { size: 1, alpha: 1, tint: 0xffffff }
  const strip: Stand = { size: 1.35, turn: -0.03, alpha: 1 }
  const own = [-1, -1, -1]
  const setAt = [-1e6, -1e6, -1e6]
  let [asked, met, metAt, row] = [0, false, -1e6, 0]

  const notice = (state: MirrorState, time: number) => {
    for (let i = 0; i < own.length; i++) {
      const now = state.own[i] ?? -1
      if (now === own[i]) continue
      if (now >= 0) {
        setAt[i] = time
        const right = now === state.face.goal[i]
        const at = MIDDLES[i * MIRROR_GRID.columns + now]
        feel('turn', right ? 7 : 0, 'tap')
        if (right) fx.burst(OWN.x, OWN.y + (PLACE[i] ?? 0) * OWN.size, PAINT.warm, 5, 90)
        if (at) fx.ripple(at.x, at.y, right ? PAINT.amber : PAINT.lilac, 70, 120)
      }
      own[i] = now
    }
    if (state.face.met && !met) {
      metAt = time
      for (const face of [ASKED, OWN]) fx.burst(face.x, face.y, PAINT.amber, 14, 240)
      feel('match', higher(row), 'perfect')
      row++
    }
    if (state.asked !== asked && asked > 0 && !met) {
      row = 0
      fx.shake(7)
      feel('miss')
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
    stand.size = size
    stand.tint = tint
    stand.wide = 1 + squash * 0.1
    stand.tall = 1 - squash * 0.1
    sheet.piece('mirror/face', x, y, stand)
    for (let i = 0; i < LOOKS.length; i++) {
      const look = LOOKS[i]?.[face[i] ?? -1]
      const pop = left(time, setAt[i] ?? 0, 12)
      part.size = size * (tint === 0xffffff ? 1 : 1 + pop * 0.3)
      part.alpha = 1
      if (look) sheet.piece(look, x, y + (PLACE[i] ?? 0) * size, part)
      else if (i === 1) {
        sheet.pen('over')
        sheet.disc(x - 38 * size, y, 6, PAINT.line, 0.4)
        sheet.disc(x + 38 * size, y, 6, PAINT.line, 0.4)
        sheet.pen('under')
      }
    }
  }

  const mist = (time: number, since: number) => {
    sheet.pen('over')
    const come = Math.min(1, (time - since) / 24)
    for (let i = 0; i < 11; i++)
      sheet.disc(
        ASKED.x + (speck(i) - 0.5) * 230 + Math.sin(time / 34 + i) * 18,
        ASKED.y + (speck(i + 20) - 0.5) * 280,
        (66 + speck(i + 40) * 40) * come,
        0xc4c4ec,
        0.42 * come,
      )
    sheet.pen('under')
  }

  const choices = (state: MirrorState, time: number) => {
    for (let zone = 0; zone < ZONES; zone++) {
      const r = Math.floor(zone / MIRROR_GRID.columns)
      const choice = zone % MIRROR_GRID.columns
      const { x, y } = MIDDLES[zone] ?? { x: 0, y: 0 }
      const on = state.own[r] === choice
      const press = on ? left(time, setAt[r] ?? 0, 10) : 0
      sheet.box(x - 108, y - 94, 216, 196, 30, 0x070716, 0.4)
      sheet.box(x - 108, y - 98 + press * 6, 216, 192, 30, on ? 0xffdc96 : 0xcdb8ec, on ? 1 : 0.8)
      sheet.box(x - 100, y - 92 + press * 6, 200, 90, 26, 0xffffff, 0.1)
      part.size = (r === 1 ? 1.12 : 1.34) - press * 0.12
      const look = LOOKS[r]?.[choice]
      if (look) sheet.piece(look, x, y + press * 6, part)
    }
  }

  return {
    colour: PAINT.amber,
    begin() {
      sheet.backdrop((context) => {
        wash(context, ['#231d55', '#43305f', '#2a1f4c'], 9)
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
        pool(context, 262, 330, 380, 'rgb(255 190 110 / .4)')
        pool(context, 742, 350, 360, 'rgb(150 160 255 / .3)')
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
      notice(state, time)
      const { face } = state
      const over = ended.since >= 0
      const laughs = over && ended.score > 0
      const there = state.step >= face.from || over
      const joy = laughs ? 0.6 + Math.sin(time / 5) * (lessMotion() ? 0 : 0.25) : left(time, metAt, 26)
      const squash = Math.sin(joy * 9) * joy
      choices(state, time)
      if (laughs) sheet.pen('top')
      sheet.oval(ASKED.x, ASKED.y, 300, 350, 0x120f33)
      sheet.oval(OWN.x, OWN.y, 280, 330, 0x120f33)
      if (there) {
        head(ASKED, laughs ? feelings.glad : face.goal, 0xffffff, squash, time)
        if (time >= face.mist && !face.met && !over) mist(time, face.mist)
      }
      head(OWN, laughs ? feelings.glad : state.own, 0xd6c4ff, squash, time)
      gold.size = 1.52
      sheet.piece('mirror/frame', ASKED.x, ASKED.y, gold)
      gold.size = 1.38
      gold.tint = 0xd9c0ff
      sheet.piece('mirror/frame', OWN.x, OWN.y, gold)
      gold.tint = 0xffffff
      if (there && !over) {
        sheet.piece('own/label', ASKED.x, 586, strip)
        sheet.words(t(`feeling.${face.feeling}`), ASKED.x, 582, 50, 0x5a2a18)
        const rest = Math.max(0.001, (face.until - time) / (face.until - face.from))
        sheet.pen('over')
        if (!face.met)
          sheet.arc(ASKED.x, ASKED.y, 226, 10, 0, rest, rest < 0.3 ? PAINT.ember : PAINT.amber, 0.9)
        sheet.pen('under')
      }
      if (laughs) sheet.pen('top')
      if (joy > 0) {
        sheet.glow(ASKED.x, ASKED.y, 340, PAINT.lamp, joy * (laughs ? 0.3 : 0.6))
        sheet.glow(OWN.x, OWN.y, 320, PAINT.lamp, joy * (laughs ? 0.3 : 0.6))
      }
      sheet.pen('under')
    },
    reset() {
      own.fill(-1)
      setAt.fill(-1e6)
      ;[asked, met, metAt, row] = [0, false, -1e6, 0]
    },
  }
}
