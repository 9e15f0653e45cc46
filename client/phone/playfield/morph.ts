/** A drawn face that slowly turns into something wrong, and stays just as its table drew it in every other way. */
import type { Stroke } from '../../../shared/protocol/actions.ts'
import { paintStrokes } from '../../kit/crayon.ts'
import { lessMotion } from '../../kit/motion.ts'

/** How long the face takes to go wrong, in ms. */
const TURNING = 11_000
/** For so long (ms) it is only the portrait that everybody knows. */
const KNOWN = 1_200
/** A drawing is redrawn this often (ms), as in an animated book; never often enough to flash. */
const FRAME = 125
/** How wrong it is at once, for who asked for less motion: one still picture. */
const STILL = 0.8

/** How much of the frame the drawing takes, as on the wall. */
const FACE = 0.86

/** Where faces have their parts on the drawing's square; the pad's guide shows everybody these places. */
const EYES = { left: 370, right: 630, y: 430, reach: 130 }
const MOUTH = { x: 500, y: 640, width: 240, height: 110 }

/** Plays the morph in a canvas until the canvas leaves the page. */
export function morph(canvas: HTMLCanvasElement, strokes: readonly Stroke[], seed: number): void {
  const context = canvas.getContext('2d')
  if (!context) return
  const began = performance.now()
  const draw = () => {
    if (!canvas.isConnected) return
    const age = performance.now() - began
    const wrong = lessMotion() ? STILL : part(age, KNOWN, TURNING)
    const time = lessMotion() ? 0 : age / 1000
    context.setTransform(1, 0, 0, 1, 0, 0)
    context.clearRect(0, 0, canvas.width, canvas.height)
    context.setTransform(FACE, 0, 0, FACE, (canvas.width * (1 - FACE)) / 2, (canvas.height * (1 - FACE)) / 2)
    secondOutline(context, canvas.width, strokes, { wrong, time, seed })
    paintStrokes(context, bent(strokes, { wrong, time, seed }), canvas.width)
    if (!lessMotion()) setTimeout(() => requestAnimationFrame(draw), FRAME)
  }
  requestAnimationFrame(draw)
}

interface Wrongness {
  /** 0 as it was drawn, 1 as wrong as it gets. */
  readonly wrong: number
  /** Seconds since it began. */
  readonly time: number
  readonly seed: number
}

/** How much of the way from `from` to `until` is done, gently at both ends. */
function part(at: number, from: number, until: number): number {
  const done = Math.min(1, Math.max(0, (at - from) / (until - from)))
  return done * done * (3 - 2 * done)
}

/** The same lines once more in cold blue, a little beside, as if somebody stood behind the paper. */
function secondOutline(
  context: CanvasRenderingContext2D,
  size: number,
  strokes: readonly Stroke[],
  { wrong, time, seed }: Wrongness,
): void {
  const seen = part(wrong, 0.25, 0.8)
  if (seen === 0) return
  const away = ((26 + 6 * Math.sin(time * 0.7 + seed)) * seen * size) / 1000
  context.save()
  context.globalCompositeOperation = 'multiply'
  context.translate(away, -away * 0.6)
  const cold = strokes.map((stroke) => ({ ...stroke, color: SKY }))
  paintStrokes(context, bent(cold, { wrong: wrong * 0.4, time: time + 3, seed }), size, {
    width: 4 + 10 * seen,
  })
  context.restore()
}
/** The sky-blue crayon. */
const SKY = 2

function bent(strokes: readonly Stroke[], how: Wrongness): Stroke[] {
  return strokes.map((stroke) => {
    const points: number[] = []
    for (let i = 0; i + 1 < stroke.points.length; i += 2)
      points.push(...moved(stroke.points[i] ?? 0, stroke.points[i + 1] ?? 0, how))
    return { ...stroke, points }
  })
}

/** Where a point has got to: the eyes drift apart first, and only then the mouth begins. */
function moved(x: number, y: number, { wrong, time, seed }: Wrongness): [number, number] {
  const drift = part(wrong, 0, 0.7)
  const smile = part(wrong, 0.45, 1)
  const left = near(x - EYES.left, y - EYES.y, EYES.reach, EYES.reach)
  const right = near(x - EYES.right, y - EYES.y, EYES.reach, EYES.reach)
  const mouth = near(x - MOUTH.x, y - MOUTH.y, MOUTH.width, MOUTH.height)
  const side = (x - MOUTH.x) / MOUTH.width
  const slow = time * 0.8 + seed
  return [
    x + drift * (right * 46 - left * 38 + 12 * (left + right) * Math.sin(slow)) + smile * mouth * side * 190,
    y +
      drift * (left * 54 - right * 44 + 10 * (left - right) * Math.sin(slow * 0.7)) +
      // Its corners climb, its middle sinks: it goes on smiling when it should have stopped.
      smile * mouth * (80 - 210 * Math.min(1, side * side * 1.6)) +
      wrong * 7 * Math.sin(slow + y / 140),
  ]
}

/** 1 in the middle of a part of the face, 0 well outside it. */
const near = (dx: number, dy: number, width: number, height: number): number =>
  Math.exp(-((dx / width) ** 2) - (dy / height) ** 2)
