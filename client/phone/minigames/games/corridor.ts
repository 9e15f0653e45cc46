/** Draws the corridor: walk while the watcher's eyes are closed. It wears the player's own fear and a portrait from the wall. */
import { type CorridorState, FULL_STRIDE, isRunning } from '../../../../shared/minigames/games/corridor.ts'
import { parseStrokes } from '../../../../shared/views/types.ts'
import { isMotionReduced } from '../../../device/reduced-motion.ts'
import { smoothstep } from '../../../ui/easing.ts'
import { paintDistorted } from '../../../ui/line-morph.ts'
import { morphFrame, morphStyle } from '../../../ui/morph-styles.ts'
import type { SpriteStyle } from '../canvas.ts'
import { lightPool, noiseAt, paper, wash } from '../gouache-backdrop.ts'
import { type CreateRenderer, fadeOut, PALETTE } from '../painter.ts'

/** The vanishing point. */
const FAR = { x: 500, y: 520 } as const
const ARCHES = 7
/**
 * The watcher's face: size of its texture (px), and steps between repaints. It is distorted as a vision of a certain age
 * (ms) is: up to `AGE_AT_END` by the way walked, and `AGE_PER_STEP` more for each step of time.
 */
const FACE = 300
const REPAINT_STEPS = 8
const AGE_AT_END = 9_000
const AGE_PER_STEP = 9
/** Where the eyes are on a face, as shares of its width from its middle: where the drawing page shows guides for eyes. */
const EYE = { x: 0.145, y: -0.07 } as const
/** The letters of the fear stand around it: their spacing as a share of their size, and the widest arc (radians). */
const LETTER = 0.6
const WIDEST_ARC = 4.4

export const corridor: CreateRenderer<CorridorState> = (deps) => {
  const { canvas, effects, feedback, touch, play, view, ended } = deps
  const drawing = play.face === null ? undefined : view.drawings[play.face]
  const strokes = drawing ? parseStrokes(drawing) : []
  const letters = [...(play.fear ?? '')]
  const manner = morphStyle(play.seed)
  let age = 0
  const body: SpriteStyle = { size: 1, alpha: 1, rotation: 0 }
  const eye: SpriteStyle = { size: 1, stretchY: 1, alpha: 1 }
  const foot: SpriteStyle = { size: 1.15, rotation: 0, stretchX: 1, stretchY: 1 }
  const door: SpriteStyle = { size: 1, alpha: 1 }
  let [drawnAt, eyes, startled, stepped, seenAt, openedAt] = [-1e6, 'closed', 0, 0, -1e6, -1e6]

  const reactTo = (state: CorridorState, time: number, ground: number) => {
    if (state.eyes !== eyes) {
      if (state.eyes === 'stirring') feedback('gust', -5, 'tap')
      if (state.eyes === 'open') {
        openedAt = time
        feedback('tune', -7)
        // Standing still in time is confirmed at once.
        if (!touch.down) effects.ripple(500, 1230, PALETTE.lilac, 60, 200)
      }
      if (state.eyes === 'closed' && eyes === 'open') feedback('turn')
      eyes = state.eyes
    }
    if (state.startled > startled) {
      seenAt = time
      effects.shake(16)
      effects.tint(PALETTE.sphere, 0.24)
      feedback('seen', 0, 'missed')
    }
    startled = state.startled
    const step = Math.floor(ground / 82)
    if (step > stepped && state.stride > 2) feedback('step', step % 2)
    stepped = step
  }

  const arches = (ground: number) => {
    const walked = (ground % 400) / 400
    for (let i = 0; i < ARCHES; i++) {
      const size = 1.75 ** (i + walked) * 60
      const fade = Math.min(1, (i + walked) / 2)
      const shade = i % 2 ? 0x4a3f86 : 0x372f6c
      const l = FAR.x - size
      const r = FAR.x + size
      const top = FAR.y - size
      const low = FAR.y + size * 1.6
      const wide = 8 + size * 0.05
      canvas.segment(l, low, l, top, wide, shade, fade)
      canvas.segment(r, low, r, top, wide, shade, fade)
      canvas.segment(l, top, r, top, wide, shade, fade)
      canvas.segment(l + wide * 0.4, low, l + wide * 0.4, top, wide * 0.24, 0x8fa6e8, fade * 0.4)
      canvas.segment(FAR.x - size * 0.7, low, FAR.x + size * 0.7, low, 5, 0x9a7ad0, fade * 0.4)
    }
  }

  /** The watcher at the end of the corridor. @param gone 0–1: how far it has left the way to the door */
  const watcher = (state: CorridorState, time: number, gone: number) => {
    const close = 0.84 + 0.7 * Math.min(1, state.points / state.best)
    const open = state.eyes === 'open' ? Math.min(1, (time - openedAt) / 5) : 0
    const lean = fadeOut(time, seenAt, 30)
    const breath = 1 + Math.sin(time / 26) * 0.025
    const size = close * breath * (1 + lean * 0.3)
    const x = FAR.x + gone * 520
    const y = FAR.y + 20 + gone * 60
    body.size = size
    body.alpha = 1 - gone
    body.rotation = Math.sin(time / 41) * 0.03 + gone * 0.5
    canvas.glow(x, y, 330 * size, open > 0 ? PALETTE.sphere : 0x4a3a8a, (0.3 + open * 0.16) * (1 - gone))
    canvas.sprite('dream/shade', x, y, body)
    const face = 290 * size
    if (strokes.length > 0) {
      if (Math.abs(time - drawnAt) > REPAINT_STEPS) {
        drawnAt = time
        age = (AGE_AT_END * state.points) / state.best + (isMotionReduced() ? 0 : time * AGE_PER_STEP)
        canvas.repaint('watcher')
      }
      canvas.image('watcher', x, y - 30 * size, face, (0.62 + open * 0.38) * (1 - gone))
    }
    fear(x, y, size, time, 1 - gone)
    if (gone > 0.6) return
    for (let side = -1; side <= 1; side += 2) {
      const ex = x + side * EYE.x * face
      const ey = y - 30 * size + EYE.y * face
      const stir = state.eyes === 'stirring' ? 0.16 + Math.abs(Math.sin(time / 2.6)) * 0.3 : 0
      eye.size = 0.6 * size * (1 + open * 0.22 + lean * 0.3)
      eye.stretchY = open > 0 ? 0.4 + open * 0.6 : stir > 0 ? stir : 1
      eye.alpha = 1 - gone
      canvas.sprite(open > 0 || stir > 0 ? 'dream/eye-open' : 'dream/eye-closed', ex, ey, eye)
      if (open > 0) canvas.glow(ex, ey, 90 * size, PALETTE.sphere, 0.3 * open)
    }
  }

  /** The fear, written in an arc around its shoulders; each letter sways by itself. */
  const fear = (x: number, y: number, size: number, time: number, alpha: number) => {
    const middle = (letters.length - 1) / 2
    // Never too small to be read from the far end.
    const big = 46 + 20 * size
    const reach = 236 * size + 34
    const apart = Math.min((LETTER * big) / reach, WIDEST_ARC / Math.max(1, letters.length))
    for (let i = 0; i < letters.length; i++) {
      if (letters[i] === ' ') continue
      const turn = (i - middle) * apart
      const sway = isMotionReduced() ? 0 : Math.sin(time / 11 + i * 1.7) * 8
      const radius = reach + sway
      canvas.text(
        letters[i] ?? '',
        x + Math.sin(turn) * radius,
        y - Math.cos(turn) * radius * 0.92,
        big,
        0xd9cdf8,
        0.92 * alpha,
        turn + (isMotionReduced() ? 0 : Math.sin(time / 17 + i) * 0.12),
      )
    }
  }

  const walk = (state: CorridorState, time: number, ground: number) => {
    const still = ended.since >= 0 ? wayHome() === 0 || wayHome() === 1 : state.stride < FULL_STRIDE / 3
    const jump = fadeOut(time, seenAt, 24)
    for (let side = 0; side < 2; side++) {
      const swing = still ? 0 : Math.sin(ground / 26 + side * Math.PI)
      const lift = Math.max(0, swing) * 74 + Math.sin(jump * Math.PI) * 70
      foot.rotation = (side ? 0.1 : -0.1) + swing * 0.06
      foot.stretchY = 1 + lift / 500
      foot.stretchX = 1 - lift / 900
      // At the end the slippers walk on to the door and get smaller.
      const gone = wayHome()
      foot.size = 1.15 - gone * 0.9
      const far = foot.size / 1.15
      const x = 500 + (side * 180 - 90) * far
      const y = 1240 - gone * 500
      canvas.oval(x, y + 78 * far, (120 - lift * 0.5) * far, (40 - lift * 0.2) * far, 0x070716, 0.4)
      canvas.sprite('dream/slipper', x, y - lift * far, foot)
    }
  }

  /** Share of the way to the door that is walked after the end (0–1). */
  const wayHome = (): number =>
    ended.since < 0 || ended.score === 0 || isMotionReduced() ? 0 : smoothstep(ended.since, 0, 74)

  return {
    colour: PALETTE.lilac,
    begin() {
      canvas.backdrop(function* (context) {
        wash(context, ['#141034', '#1c1746', '#120f30'], 3)
        yield
        const wall = (side: number): [number, number][] => [
          [500 + side * 560, -40],
          [500 + side * 50, 470],
          [500 + side * 50, 600],
          [500 + side * 700, 1440],
          [500 + side * 700, -40],
        ]
        paper(context, '#2c2560', wall(-1), { seed: 5, edge: 0.14 })
        paper(context, '#251f55', wall(1), { seed: 6, edge: 0.14 })
        yield
        paper(
          context,
          '#3d2b62',
          [
            [450, 600],
            [550, 600],
            [1060, 1440],
            [-60, 1440],
          ],
          { seed: 7, edge: 0.14 },
        )
        paper(
          context,
          '#7a3a5e',
          [
            [478, 600],
            [522, 600],
            [800, 1440],
            [200, 1440],
          ],
          { seed: 8, edge: 0.2 },
        )
        yield
        for (let i = 0; i < 26; i++) {
          const along = noiseAt(i + 4)
          const side = i % 2 ? 1 : -1
          lightPool(
            context,
            500 + side * (80 + along * 420),
            420 + (noiseAt(i) - 0.6) * along * 900,
            18 + along * 34,
            'rgb(140 110 220 / .16)',
          )
        }
        lightPool(context, 500, 1420, 620, 'rgb(255 190 110 / .3)')
      })
      if (strokes.length > 0)
        canvas.texture('watcher', FACE, (context) =>
          paintDistorted(context, FACE, strokes, morphFrame(manner, age), true),
        )
    },
    draw(state, time) {
      const ground =
        ended.since < 0
          ? state.points + (time - state.step) * state.stride
          : state.points + (wayHome() > 0 ? ended.since * FULL_STRIDE : 0)
      reactTo(state, time, ground)
      arches(ground)
      const run = isRunning(state) ? Math.min(1, (70 - (state.steps - time)) / 34) : 0
      if (run > 0) {
        const near = wayHome()
        door.size = 0.6 + run * 1.5 + near * 0.5
        door.alpha = Math.min(1, run * 2)
        canvas.glow(FAR.x, FAR.y + 40, 300 + run * 420 + near * 260, PALETTE.lamp, run * 0.6 + near * 0.3)
        if (near > 0) canvas.setLayer('top')
        canvas.sprite('dream/way-out', FAR.x, FAR.y + 40, door)
      }
      if (run < 1) watcher(state, time, run)
      walk(state, time, ground)
      canvas.setLayer('under')
      if (state.startled > 0 && ended.since < 0)
        canvas.title('!', 500, 1090, 150, 0xeaffff, Math.min(1, state.startled / 10))
    },
    reset() {
      ;[drawnAt, eyes, startled, stepped, seenAt, openedAt] = [-1e6, 'closed', 0, 0, -1e6, -1e6]
    },
  }
}
