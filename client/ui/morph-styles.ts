/**
 * How a face is distorted: pure functions of a vision's seed and of its age. They never distort two faces in the same way,
 * and always slowly. `line-morph.ts` and `webgl-morph.ts` paint them. Lengths are units of the drawing's square (0–1000).
 */
import { between, createRng, pick } from '../../shared/rng.ts'
import { smoothstep } from './easing.ts'

/** Where faces have their parts on the drawing's square; the guide of the drawing pad shows these places. */
export const EYES = { left: { x: 370, y: 420 }, right: { x: 630, y: 420 }, reach: 130 } as const
export const MOUTH = { x: 500, y: 640, width: 240, height: 110 } as const
/** The point around which a head tilts. */
export const NECK = { x: 500, y: 900 } as const

type FacePoint = readonly [x: number, y: number]

/** What stays the same for the whole vision. */
export interface MorphStyle {
  /** Where each eye drifts to. */
  readonly left: FacePoint
  readonly right: FacePoint
  /** Where the eyes look in turn, added to the drift. */
  readonly exercise: readonly FacePoint[]
  /** Delay (ms) of the second eye behind the first. */
  readonly late: number
  /** Which eye is the first. */
  readonly first: 'left' | 'right'
  /** Age (ms) at which the mouth begins to move, after everything else, and how. */
  readonly mouthFrom: number
  readonly mouth: 'smile' | 'words' | 'slip'
  /** How strongly, about 1. */
  readonly mouthBy: number
  /** Displacement of the second outline. */
  readonly second: FacePoint
  /** Tilt (radians) of the head at the end. */
  readonly lean: number
}

/** One frame of a vision. */
export interface MorphFrame {
  readonly left: FacePoint
  readonly right: FacePoint
  /** 0 open, 1 shut: left and right. */
  readonly lids: FacePoint
  /** How far the corners of the mouth rise, the lips are apart, and the mouth has moved aside. */
  readonly smile: number
  readonly gape: number
  readonly slip: number
  readonly lean: number
  /** Displacement and opacity (0–1) of the second outline. */
  readonly second: FacePoint
  readonly seen: number
  /** Counts small redrawings, as in an animated sketch. */
  readonly page: number
}

/** The portrait is not distorted before this age (ms). */
const UNCHANGED = 1_200
/** Ages (ms) at which the eyes have drifted and the second outline is complete. */
const DRIFTED = 6_500
const DOUBLED = 8_000
/** How long the mouth takes to move, in ms. */
const MOUTH_TIME = 4_500
/** Durations (ms): one look of the eyes, from blink to blink, one blink. */
const LOOK_TIME = 1_700
const BLINK_EVERY = 4_300
const BLINK = 640
/** Time between two small redrawings (ms); too long to flicker. */
const PAGE_TIME = 140
/** Age (ms) of the still frame that is shown with reduced motion. */
export const STILL_AT = 11_000

/** The style of a vision's distortion, from its seed. */
export function morphStyle(seed: number): MorphStyle {
  const rng = createRng(seed)
  const side = pick(rng, [-1, 1])
  const away = (from: number, to: number) => between(rng, from, to)
  return {
    left: [-away(20, 58), side * away(38, 78)],
    right: [away(20, 62), -side * away(28, 70)],
    exercise: Array.from({ length: 5 }, () => [away(-44, 44), away(-28, 32)] as const),
    late: away(260, 620),
    first: pick(rng, ['left', 'right'] as const),
    mouthFrom: away(5_600, 7_600),
    mouth: pick(rng, ['smile', 'words', 'slip'] as const),
    mouthBy: away(80, 120) / 100,
    second: [pick(rng, [-1, 1]) * away(16, 34), -away(8, 30)],
    lean: (pick(rng, [-1, 1]) * away(5, 15)) / 100,
  }
}

/**
 * One frame of a vision.
 * @param age time since the vision appeared, in ms
 */
export function morphFrame(manner: MorphStyle, age: number): MorphFrame {
  const drift = smoothstep(age, UNCHANGED, DRIFTED)
  const double = smoothstep(age, UNCHANGED * 2, DOUBLED)
  const mouth = smoothstep(age, manner.mouthFrom, manner.mouthFrom + MOUTH_TIME) * manner.mouthBy
  const [lateLeft, lateRight] = manner.first === 'left' ? [0, manner.late] : [manner.late, 0]
  const eye = (to: FacePoint, late: number): FacePoint => {
    const [x, y] = looking(manner.exercise, age - UNCHANGED - late)
    return [drift * (to[0] + x), drift * (to[1] + y)]
  }
  return {
    left: eye(manner.left, lateLeft),
    right: eye(manner.right, lateRight),
    lids: [drift * shut(age - lateLeft * 2), drift * shut(age - lateRight * 2)],
    smile: manner.mouth === 'smile' ? 230 * mouth : 50 * mouth,
    gape: manner.mouth === 'words' ? mouth * spoken(age - manner.mouthFrom) : 0,
    slip: manner.mouth === 'slip' ? 105 * mouth : 0,
    lean: manner.lean * smoothstep(age, DRIFTED, DRIFTED * 2),
    second: [manner.second[0] + 7 * Math.sin(age / 1_900), manner.second[1] + 5 * Math.sin(age / 2_300)],
    seen: double,
    page: Math.floor(age / PAGE_TIME),
  }
}

/** Where an eye looks at an age (ms): it moves from one place to the next and rests in between. */
function looking(exercise: readonly FacePoint[], age: number): FacePoint {
  const at = Math.max(0, age) / LOOK_TIME
  const from = exercise[Math.floor(at) % exercise.length] ?? [0, 0]
  const to = exercise[(Math.floor(at) + 1) % exercise.length] ?? [0, 0]
  const way = smoothstep(at % 1, 0.55, 1)
  return [from[0] + (to[0] - from[0]) * way, from[1] + (to[1] - from[1]) * way]
}

/** How far a lid is closed (0–1) at an age (ms). */
function shut(age: number): number {
  const into = (Math.max(0, age) % BLINK_EVERY) / BLINK
  return into > 1 ? 0 : Math.sin(Math.PI * into) ** 2
}

/** How far apart the lips are that speak without a sound, at an age (ms). */
const spoken = (age: number): number =>
  Math.max(0, 24 + 20 * Math.sin(age / 260) * Math.sin(age / 910) + 10 * Math.sin(age / 430))
