/**
 * The end of a mini-game: the earned stars fly from the progress bar to the middle, one by one; or Caleb pulled the
 * fuse, and the picture goes dark.
 */
import type { Marks, Score } from '../../../shared/minigames/engine.ts'
import { isMotionReduced } from '../../device/reduced-motion.ts'
import { t } from '../phone-translator.ts'
import type { FieldCanvas, SpriteStyle } from './canvas.ts'
import type { Effects } from './effects.ts'
import { type PlayFeedback, scaleStep } from './minigame-feedback.ts'
import { METER_Y, markX } from './progress-meter.ts'

/** Times in ms: the picture dims, then star after star lands. All of it is shorter than `RESULT_MS`. */
const DIM = 260
const FIRST_STAR = 440
const EACH_STAR = 280
/** How long (ms) a star flies, trembles after landing, and the text waits after the last star. */
const FLIGHT = 330
const TREMBLE = 380
const WORDS = 160
const DARK = 0.52
const LIT = 0xffe3a0
const SIZE = 3.9
/** X, y and rotation (radians) of the landed stars. */
const PLACES: readonly (readonly [number, number, number])[] = [
  [236, 640, -0.16],
  [500, 566, 0],
  [764, 640, 0.16],
]
/** With three stars, soft rays turn behind them. */
const RAYS = 10
const RAY = [-6, -60, 6, -60, 150, -1150, -150, -1150] as const

/** A dark band with soft edges behind stars and text: `layers` boxes of alpha `dark`, each `apart` units smaller. */
const BAND = { top: 440, bottom: 980, layers: 9, apart: 15, dark: 0.07 }

export interface ResultPicture {
  /** Dims what was drawn so far; the top layer stays bright. @param age ms since the end */
  dim(canvas: FieldCanvas, age: number): void
  /** Draws stars and text. @param age ms since the end */
  draw(canvas: FieldCanvas, age: number, score: Score): void
  /** Draws the end by a pulled fuse. @param age ms since it was pulled */
  drawFuse(canvas: FieldCanvas, age: number): void
}

/** Creates the end of one run. @param kind which texts are shown: a dream's or an own way's */
export function createResultPicture(
  effects: Effects,
  feedback: PlayFeedback,
  marks: Marks,
  kind: 'dreamt' | 'gesture',
): ResultPicture {
  let shown = 0
  let darkened = false
  const style: SpriteStyle = { size: 1 }
  const lands = (n: number): number => FIRST_STAR + n * EACH_STAR

  /** The unlit star at a place, earned or not. */
  const drawPlace = (canvas: FieldCanvas, n: number, age: number) => {
    const [x, y, turn] = PLACES[n] ?? PLACES[1] ?? [0, 0, 0]
    const come = Math.max(0, Math.min(1, (age - n * 60) / DIM))
    style.rotation = turn
    style.alpha = come * 0.8
    style.tint = 0x8f86c8
    style.size = isMotionReduced() ? SIZE * 0.94 : SIZE * (0.7 + 0.24 * come)
    canvas.sprite('dream/star', x, y, style)
    style.tint = 0xffffff
  }

  const drawStar = (canvas: FieldCanvas, n: number, age: number) => {
    const [x, y, turn] = PLACES[n] ?? PLACES[1] ?? [0, 0, 0]
    const since = age - lands(n)
    const still = isMotionReduced()
    if (still && since < 0) return
    // In flight it is small, spins, and leaves the bar in a curve.
    const way = still ? 1 : Math.max(0, Math.min(1, 1 + since / FLIGHT))
    const near = way * way
    const from = markX(marks[n] ?? 0)
    const sx = from + (x - from) * way
    const sy = METER_Y + (y - METER_Y) * near
    // After landing it overshoots its size and trembles.
    const part = Math.min(1, Math.max(0, since / TREMBLE))
    const tremble = still || since < 0 ? 0 : Math.sin(part * Math.PI * 3) * (1 - part)
    style.size = 0.95 + (SIZE - 0.95) * near + tremble * 0.9
    style.rotation = turn - (1 - way) * 5 + tremble * 0.14
    style.alpha = still ? Math.min(1, since / 200) : 1
    canvas.glow(sx, sy, 90 + 150 * near, LIT, since < 0 ? 0.4 : 0.2 + 0.34 * (1 - part))
    canvas.sprite('dream/star-lit', sx, sy, style)
  }

  const drawRays = (canvas: FieldCanvas, since: number) => {
    const come = Math.min(1, since / 400)
    const drift = isMotionReduced() ? 0 : since / 5200
    for (let i = 0; i < RAYS; i++) ray(canvas, (i / RAYS + drift) * Math.PI * 2, come)
  }
  const drawBand = (canvas: FieldCanvas, come: number) => {
    for (let n = 0; n < BAND.layers; n++) {
      const inset = n * BAND.apart
      canvas.box(
        -40,
        BAND.top + inset,
        1080,
        BAND.bottom - BAND.top - inset * 2,
        0,
        0x0b0b24,
        BAND.dark * come,
      )
    }
  }
  const turned = new Float32Array(RAY.length)
  const ray = (canvas: FieldCanvas, turn: number, come: number) => {
    const [sin, cos] = [Math.sin(turn), Math.cos(turn)]
    for (let i = 0; i < RAY.length; i += 2) {
      const [x, y] = [RAY[i] ?? 0, RAY[i + 1] ?? 0]
      turned[i] = x * cos - y * sin
      turned[i + 1] = x * sin + y * cos
    }
    canvas.shape(turned, 500, 600, 1, LIT, 0.075 * come)
  }

  return {
    dim(canvas, age) {
      canvas.setLayer('top')
      canvas.box(-40, -40, 1080, 1480, 0, 0x0b0b24, DARK * Math.min(1, age / DIM))
      canvas.setLayer('under')
    },
    draw(canvas, age, score) {
      canvas.setLayer('top')
      drawBand(canvas, Math.min(1, age / DIM))
      const feast = age - lands(2)
      if (score === 3 && feast > 0) drawRays(canvas, feast)
      for (let n = 0; n < PLACES.length; n++) drawPlace(canvas, n, age)
      for (let n = 0; n < score; n++) drawStar(canvas, n, age)
      while (shown < score && age >= lands(shown)) {
        const [x, y] = PLACES[shown] ?? [500, 640]
        effects.burst(x, y, LIT, 12 + shown * 5, 240 + shown * 40)
        effects.ripple(x, y, LIT, 70, 240 + shown * 30)
        effects.shake(8 + shown * 4)
        feedback('collect', scaleStep(shown * 2), shown === 2 ? 'perfect' : 'hit')
        shown++
        if (shown === 3) feedback('dreamt')
      }
      const textAge = age - lands(Math.max(0, score - 1)) - WORDS
      if (textAge > 0) {
        const part = Math.min(1, textAge / 220)
        const swell = isMotionReduced() ? 1 : 0.7 + 0.3 * part + Math.sin(part * Math.PI) * 0.16
        canvas.title(t(`${kind}.${score}`), 500, 872, 112 * swell, 0xffe9bd, part)
      }
      canvas.setLayer('under')
    },
    drawFuse(canvas, age) {
      if (!darkened) {
        darkened = true
        feedback('fuse', 0, 'bump')
      }
      const part = Math.min(1, age / 420)
      canvas.setLayer('top')
      canvas.box(-40, -40, 1080, 1480, 0, 0x090a20, 0.94 * part)
      style.alpha = part
      style.rotation = 0.12
      style.size = 2.4
      canvas.glow(500, 560, 360, 0xffb45a, part * 0.22)
      canvas.sprite('own/fuse-blown', 500, 560, style)
      // Smoke.
      for (let i = 0; i < 3; i++) {
        const rise = isMotionReduced() ? i * 40 : (age / 14 + i * 60) % 180
        canvas.disc(
          500 + Math.sin(rise / 26 + i) * 16,
          470 - rise,
          13 + rise / 9,
          0xb8b4d0,
          part * 0.2 * (1 - rise / 180),
        )
      }
      canvas.title(t('play.cut.title'), 500, 790, 96, 0xffe9bd, part)
      canvas.title(t('play.cut.line'), 500, 890, 56, 0xd9cdf2, part)
      canvas.setLayer('under')
    },
  }
}
