/** The small sounds of the ambiences as data, and how they are scattered over a bar. */
import { between, pick, type RngState } from '../../../shared/rng.ts'
import type { Layer } from '../engine/synth.ts'

/** A small sound that is heard now and then. */
export interface Grain {
  /** Seconds after its bar begins. */
  readonly at: number
  readonly layers: readonly Layer[]
  /** Factor of the layers' gain. */
  readonly loud?: number
  /** Factor of the layers' pitch. */
  readonly pitch?: number
}

/** Seconds in a bar of grains. */
export const GRAIN_BAR_SECONDS = 4
const MS = 1000

const somewhere = (dice: RngState): number => between(dice, 0, GRAIN_BAR_SECONDS * MS) / MS
const vary = (dice: RngState, percent: number): number => 1 + between(dice, -percent, percent) / 100
/**
 * Between 0 and `most` copies of a grain in a bar, each a little different.
 * @param loud factor of its gain
 * @param varied by how many percent the pitch varies
 */
export const some = (
  dice: RngState,
  most: number,
  layers: readonly Layer[],
  loud = 1,
  varied = 12,
): Grain[] =>
  Array.from({ length: between(dice, 0, most) }, () => ({
    at: somewhere(dice),
    layers,
    pitch: vary(dice, varied),
    loud: loud * vary(dice, 40),
  }))

export const DROP: readonly Layer[] = [
  { wave: 'sine', hz: 1_300, to: 1_900, level: 0.05, length: 0.05 },
  { wave: 'noise', level: 0.04, length: 0.02, filter: { type: 'bandpass', hz: 3_600, q: 2 } },
]
export const PAGE: readonly Layer[] = [
  {
    wave: 'noise',
    level: 0.16,
    attack: 0.1,
    length: 0.4,
    filter: { type: 'bandpass', hz: 1_500, to: 4_600, q: 0.7 },
  },
  { wave: 'noise', level: 0.1, at: 0.34, length: 0.1, filter: { type: 'lowpass', hz: 1_000 } },
]
export const CREAK: readonly Layer[] = [
  {
    wave: 'sawtooth',
    hz: 92,
    to: 118,
    level: 0.05,
    attack: 0.08,
    length: 0.34,
    filter: { type: 'bandpass', hz: 700, q: 3 },
    sway: { hz: 17, cents: 160 },
  },
]
export const SPOON: readonly Layer[] = [
  { wave: 'sine', hz: 2_350, level: 0.05, length: 0.34, bell: { ratio: 1.51, depth: 0.5 } },
  { wave: 'noise', level: 0.03, length: 0.02, filter: { type: 'highpass', hz: 4_000 } },
]
export const CUP: readonly Layer[] = [
  { wave: 'sine', hz: 1_150, level: 0.06, length: 0.14, bell: { ratio: 2.3, depth: 0.4 } },
]
const TICK: readonly Layer[] = [
  { wave: 'sine', hz: 1_450, to: 1_100, level: 0.05, length: 0.03 },
  { wave: 'noise', level: 0.04, length: 0.012, filter: { type: 'bandpass', hz: 4_200, q: 2 } },
]
const TOCK: readonly Layer[] = [
  { wave: 'sine', hz: 1_050, to: 800, level: 0.05, length: 0.035 },
  { wave: 'noise', level: 0.035, length: 0.012, filter: { type: 'bandpass', hz: 3_000, q: 2 } },
]
export const BLIP: readonly Layer[] = [
  { wave: 'sine', hz: 1_760, level: 0.02, attack: 0.02, hold: 0.06, length: 0.3 },
]
export const FAR_CAR: readonly Layer[] = [
  {
    wave: 'noise',
    level: 0.16,
    attack: 1.2,
    length: 3.2,
    filter: { type: 'bandpass', hz: 420, to: 240, q: 1.6 },
  },
]
export const GUST: readonly Layer[] = [
  {
    wave: 'noise',
    level: 0.4,
    attack: 0.9,
    length: 2.6,
    filter: { type: 'bandpass', hz: 320, to: 620, q: 2.4 },
  },
]
export const RATTLE: readonly Layer[] = [0, 0.07, 0.13, 0.22, 0.28].map((at) => ({
  wave: 'noise' as const,
  level: 0.1,
  at,
  length: 0.04,
  filter: { type: 'bandpass' as const, hz: 1_900, q: 2 },
}))
export const WHISPERED: readonly Layer[] = [0, 0.16, 0.3, 0.52, 0.64].map((at, i) => ({
  wave: 'noise' as const,
  level: 0.05,
  at,
  attack: 0.04,
  length: 0.16,
  filter: { type: 'bandpass' as const, hz: [1_700, 2_500, 2_100, 3_100, 1_500][i] ?? 2_000, q: 3 },
}))

/** Calls of four birds, each made of a few quick slides. */
const CALLS: readonly (readonly Layer[])[] = [
  [0, 0.13, 0.26].map((at) => ({
    wave: 'sine' as const,
    hz: 3_100,
    to: 4_200,
    level: 0.05,
    at,
    attack: 0.02,
    length: 0.09,
  })),
  [
    { wave: 'sine', hz: 2_640, to: 2_500, level: 0.06, attack: 0.02, hold: 0.06, length: 0.18 },
    { wave: 'sine', hz: 2_090, to: 2_060, level: 0.06, at: 0.22, attack: 0.02, hold: 0.12, length: 0.28 },
  ],
  [0, 0.07, 0.14, 0.21, 0.28, 0.35].map((at, i) => ({
    wave: 'sine' as const,
    hz: i % 2 === 0 ? 4_400 : 3_700,
    to: i % 2 === 0 ? 3_600 : 4_500,
    level: 0.035,
    at,
    attack: 0.01,
    length: 0.06,
  })),
  [
    {
      wave: 'sine',
      hz: 1_050,
      to: 900,
      level: 0.06,
      attack: 0.06,
      hold: 0.2,
      length: 0.5,
      sway: { hz: 9, cents: 30 },
    },
  ],
]
/** Stereo position of each bird. */
const BIRD_PANS = [-0.7, -0.3, 0.35, 0.75] as const

/** Two to four bird calls in a bar. */
export function birds(dice: RngState): Grain[] {
  return Array.from({ length: between(dice, 2, 4) }, () => {
    const which = between(dice, 0, CALLS.length - 1)
    const call = pick(dice, CALLS)
    const pan = BIRD_PANS[which] ?? 0
    return {
      at: somewhere(dice),
      layers: call.map((layer) => ({ ...layer, pan })),
      pitch: vary(dice, 8),
      loud: vary(dice, 50),
    }
  })
}

/** A ticking clock, one beat a second. */
export const clock = (): Grain[] =>
  Array.from({ length: GRAIN_BAR_SECONDS }, (_, at) => ({
    at,
    layers: at % 2 === 0 ? TICK : TOCK,
    loud: 0.7,
  }))
