/**
 * How a face goes wrong: never twice the same way, always slowly, and never cruelly. Pure functions of a vision's seed and
 * of how long it has been looked at; what paints them is elsewhere. Lengths are units of the drawing's square (0–1000).
 */
import { between, createRng, pick } from '../../../shared/rng.ts'
import { eased } from '../../ui/easing.ts'

/** Where faces have their parts on the drawing's square; the pad's guide shows everybody these places. */
export const EYES = { left: { x: 370, y: 420 }, right: { x: 630, y: 420 }, reach: 130 } as const
export const MOUTH = { x: 500, y: 640, width: 240, height: 110 } as const
/** What a head leans about. */
export const NECK = { x: 500, y: 900 } as const

type FacePoint = readonly [x: number, y: number]

/** What one vision does, all the while. */
export interface MorphStyle {
  /** Where each eye drifts to. */
  readonly left: FacePoint
  readonly right: FacePoint
  /** Where the eyes practise looking, again and again. */
  readonly exercise: readonly FacePoint[]
  /** How late (ms) the second eye follows the first. */
  readonly late: number
  /** Which eye is the first. */
  readonly first: 'left' | 'right'
  /** When (ms) the mouth begins, long after everything else, and what it does then. */
  readonly mouthFrom: number
  readonly mouth: 'smile' | 'words' | 'slip'
  readonly mouthBy: number
  /** Where the second outline stands. */
  readonly second: FacePoint
  /** How far (radians) the head leans at the end. */
  readonly lean: number
}

/** What stands at one moment of a vision. */
export interface MorphFrame {
  readonly left: FacePoint
  readonly right: FacePoint
  /** 0 open, 1 shut: left and right. */
  readonly lids: FacePoint
  /** How far the mouth's corners climb, its lips stand apart, and all of it has slipped aside. */
  readonly smile: number
  readonly gape: number
  readonly slip: number
  readonly lean: number
  /** The second outline: how far away it stands, and how much of it is there (0–1). */
  readonly second: FacePoint
  readonly seen: number
  /** Counts the drawing's own small redrawings, as in an animated book. */
  readonly page: number
}

/** For so long (ms) it is only the portrait that everybody knows. */
const KNOWN = 1_200
/** The eyes are where they are going (ms), and the second outline is there. */
const DRIFTED = 6_500
const DOUBLED = 8_000
/** The mouth takes so long (ms). */
const MOUTHING = 4_500
/** One exercise of the eyes, and one blink of them (ms). */
const EXERCISE = 1_700
const BLINK_EVERY = 4_300
const BLINK = 640
/** A drawing is redrawn so often (ms); never often enough to flash. */
const PAGE = 140
/** How far into it (ms) the one picture is for who asked for less motion. */
export const STILL_AT = 11_000

export function mannerOf(seed: number): MorphStyle {
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

/** What a vision looks like after so long (ms). */
export function momentOf(manner: MorphStyle, age: number): MorphFrame {
  const drift = eased(age, KNOWN, DRIFTED)
  const double = eased(age, KNOWN * 2, DOUBLED)
  const mouth = eased(age, manner.mouthFrom, manner.mouthFrom + MOUTHING) * manner.mouthBy
  const [lateLeft, lateRight] = manner.first === 'left' ? [0, manner.late] : [manner.late, 0]
  const eye = (to: FacePoint, late: number): FacePoint => {
    const [x, y] = looking(manner.exercise, age - KNOWN - late)
    return [drift * (to[0] + x), drift * (to[1] + y)]
  }
  return {
    left: eye(manner.left, lateLeft),
    right: eye(manner.right, lateRight),
    lids: [drift * shut(age - lateLeft * 2), drift * shut(age - lateRight * 2)],
    smile: manner.mouth === 'smile' ? 230 * mouth : 50 * mouth,
    gape: manner.mouth === 'words' ? mouth * spoken(age - manner.mouthFrom) : 0,
    slip: manner.mouth === 'slip' ? 105 * mouth : 0,
    lean: manner.lean * eased(age, DRIFTED, DRIFTED * 2),
    second: [manner.second[0] + 7 * Math.sin(age / 1_900), manner.second[1] + 5 * Math.sin(age / 2_300)],
    seen: double,
    page: Math.floor(age / PAGE),
  }
}

/** Where an eye looks that goes through its exercises, resting between two. */
function looking(exercise: readonly FacePoint[], age: number): FacePoint {
  const at = Math.max(0, age) / EXERCISE
  const from = exercise[Math.floor(at) % exercise.length] ?? [0, 0]
  const to = exercise[(Math.floor(at) + 1) % exercise.length] ?? [0, 0]
  const way = eased(at % 1, 0.55, 1)
  return [from[0] + (to[0] - from[0]) * way, from[1] + (to[1] - from[1]) * way]
}

/** How far a lid is down. */
function shut(age: number): number {
  const into = (Math.max(0, age) % BLINK_EVERY) / BLINK
  return into > 1 ? 0 : Math.sin(Math.PI * into) ** 2
}

/** How far lips stand apart that say something without a sound. */
const spoken = (age: number): number =>
  Math.max(0, 24 + 20 * Math.sin(age / 260) * Math.sin(age / 910) + 10 * Math.sin(age / 430))
