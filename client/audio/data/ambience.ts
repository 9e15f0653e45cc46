/**
 * What can be heard in a room when nobody plays: lasting sounds as data, and small ones that come now and then. Pitches
 * of the small ones are decided by the same kind of score as the music.
 */
import { between, chance, pick, type RngState } from '../../../shared/rng.ts'
import type { Layer } from '../engine/synth.ts'

/** A sound that lasts: noise or a tone, coloured, breathing slowly. */
export interface Drone {
  readonly wave: Layer['wave']
  readonly hz?: number
  readonly level: number
  readonly filter?: Layer['filter']
  /** How often a second it swells, and how much of its level comes and goes (0–1). */
  readonly swell?: { readonly hz: number; readonly depth: number }
  readonly pan?: number
}

/** Something small that is heard now and then: its own layers, or a note. */
export interface Grain {
  /** Seconds after its bar begins. */
  readonly at: number
  readonly layers: readonly Layer[]
  readonly loud?: number
  /** Times its own pitch. */
  readonly pitch?: number
}

export interface Ambience {
  readonly drones: readonly Drone[]
  /** What comes in the next {@link GRAIN_BAR_SECONDS} seconds. */
  grains(dice: RngState): Grain[]
}

/** Seconds in a bar of grains. */
export const GRAIN_BAR_SECONDS = 4
const MS = 1000

const somewhere = (dice: RngState): number => between(dice, 0, GRAIN_BAR_SECONDS * MS) / MS
const vary = (dice: RngState, percent: number): number => 1 + between(dice, -percent, percent) / 100
/** Up to `most` of a grain in a bar, each different. */
const some = (dice: RngState, most: number, layers: readonly Layer[], loud = 1, varied = 12): Grain[] =>
  Array.from({ length: between(dice, 0, most) }, () => ({
    at: somewhere(dice),
    layers,
    pitch: vary(dice, varied),
    loud: loud * vary(dice, 40),
  }))

const DROP: readonly Layer[] = [
  { wave: 'sine', hz: 1_300, to: 1_900, level: 0.05, length: 0.05 },
  { wave: 'noise', level: 0.04, length: 0.02, filter: { type: 'bandpass', hz: 3_600, q: 2 } },
]
const PAGE: readonly Layer[] = [
  {
    wave: 'noise',
    level: 0.16,
    attack: 0.1,
    length: 0.4,
    filter: { type: 'bandpass', hz: 1_500, to: 4_600, q: 0.7 },
  },
  { wave: 'noise', level: 0.1, at: 0.34, length: 0.1, filter: { type: 'lowpass', hz: 1_000 } },
]
const CREAK: readonly Layer[] = [
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
const SPOON: readonly Layer[] = [
  { wave: 'sine', hz: 2_350, level: 0.05, length: 0.34, bell: { ratio: 1.51, depth: 0.5 } },
  { wave: 'noise', level: 0.03, length: 0.02, filter: { type: 'highpass', hz: 4_000 } },
]
const CUP: readonly Layer[] = [
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
const BLIP: readonly Layer[] = [
  { wave: 'sine', hz: 1_760, level: 0.02, attack: 0.02, hold: 0.06, length: 0.3 },
]
const FAR_CAR: readonly Layer[] = [
  {
    wave: 'noise',
    level: 0.16,
    attack: 1.2,
    length: 3.2,
    filter: { type: 'bandpass', hz: 420, to: 240, q: 1.6 },
  },
]
const GUST: readonly Layer[] = [
  {
    wave: 'noise',
    level: 0.4,
    attack: 0.9,
    length: 2.6,
    filter: { type: 'bandpass', hz: 320, to: 620, q: 2.4 },
  },
]
const RATTLE: readonly Layer[] = [0, 0.07, 0.13, 0.22, 0.28].map((at) => ({
  wave: 'noise' as const,
  level: 0.1,
  at,
  length: 0.04,
  filter: { type: 'bandpass' as const, hz: 1_900, q: 2 },
}))
const WHISPERED: readonly Layer[] = [0, 0.16, 0.3, 0.52, 0.64].map((at, i) => ({
  wave: 'noise' as const,
  level: 0.05,
  at,
  attack: 0.04,
  length: 0.16,
  filter: { type: 'bandpass' as const, hz: [1_700, 2_500, 2_100, 3_100, 1_500][i] ?? 2_000, q: 3 },
}))

/** Birds of a morning: each has a call of its own, made of a few quick slides. */
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
const PLACES_IN_TREES = [-0.7, -0.3, 0.35, 0.75] as const

function birds(dice: RngState): Grain[] {
  return Array.from({ length: between(dice, 2, 4) }, () => {
    const which = between(dice, 0, CALLS.length - 1)
    const call = pick(dice, CALLS)
    const pan = PLACES_IN_TREES[which] ?? 0
    return {
      at: somewhere(dice),
      layers: call.map((layer) => ({ ...layer, pan })),
      pitch: vary(dice, 8),
      loud: vary(dice, 50),
    }
  })
}

const clock = (): Grain[] =>
  Array.from({ length: GRAIN_BAR_SECONDS }, (_, at) => ({ at, layers: at % 2 === 0 ? TICK : TOCK, loud: 0.7 }))

export const BEDS = {
  kitchen: {
    drones: [
      { wave: 'sine', hz: 100, level: 0.02 },
      {
        wave: 'noise',
        level: 0.05,
        filter: { type: 'bandpass', hz: 900, q: 0.8 },
        swell: { hz: 0.13, depth: 0.5 },
      },
      // The kettle, about to.
      {
        wave: 'noise',
        level: 0.03,
        filter: { type: 'bandpass', hz: 2_600, q: 9 },
        swell: { hz: 0.05, depth: 0.9 },
        pan: 0.4,
      },
    ],
    grains: (dice) => [...some(dice, 2, SPOON), ...some(dice, 1, CUP), ...some(dice, 1, CREAK, 0.5)],
  },
  nook: {
    drones: [
      // Rain on the window: near and far.
      {
        wave: 'noise',
        level: 0.05,
        filter: { type: 'highpass', hz: 2_400 },
        swell: { hz: 0.07, depth: 0.4 },
        pan: -0.2,
      },
      {
        wave: 'noise',
        level: 0.06,
        filter: { type: 'bandpass', hz: 700, q: 0.6 },
        swell: { hz: 0.11, depth: 0.3 },
        pan: 0.2,
      },
    ],
    grains: (dice) => [
      ...some(dice, 7, DROP, 0.8, 30),
      ...(chance(dice, 35) ? some(dice, 1, PAGE) : []),
      ...(chance(dice, 25) ? some(dice, 1, CREAK, 0.6) : []),
    ],
  },
  sphere: {
    drones: [
      { wave: 'sine', hz: 87.31, level: 0.07, swell: { hz: 0.09, depth: 0.3 } },
      { wave: 'sine', hz: 87.9, level: 0.07, swell: { hz: 0.09, depth: 0.3 } },
      { wave: 'sine', hz: 174.9, level: 0.04, swell: { hz: 0.17, depth: 0.6 }, pan: -0.4 },
      { wave: 'sine', hz: 261.9, level: 0.02, swell: { hz: 0.23, depth: 0.8 }, pan: 0.4 },
      // It breathes.
      {
        wave: 'noise',
        level: 0.09,
        filter: { type: 'bandpass', hz: 520, q: 3 },
        swell: { hz: 0.2, depth: 1 },
      },
    ],
    grains: (dice) => some(dice, 1, BLIP, 1, 25),
  },
  house: {
    drones: [
      { wave: 'noise', level: 0.07, filter: { type: 'lowpass', hz: 260 }, swell: { hz: 0.06, depth: 0.5 } },
      {
        wave: 'noise',
        level: 0.012,
        filter: { type: 'bandpass', hz: 1_800, q: 1 },
        swell: { hz: 0.04, depth: 0.8 },
      },
    ],
    grains: (dice) => [...clock(), ...(chance(dice, 30) ? some(dice, 1, CREAK, 0.6) : [])],
  },
  dark: {
    drones: [
      { wave: 'sine', hz: 73.4, level: 0.07, swell: { hz: 0.05, depth: 0.4 } },
      {
        wave: 'noise',
        level: 0.1,
        filter: { type: 'bandpass', hz: 340, q: 2 },
        swell: { hz: 0.11, depth: 0.9 },
      },
    ],
    grains: (dice) => [
      ...(chance(dice, 40) ? some(dice, 1, CREAK) : []),
      ...(chance(dice, 30) ? some(dice, 1, WHISPERED) : []),
    ],
  },
  storm: {
    drones: [
      {
        wave: 'noise',
        level: 0.16,
        filter: { type: 'bandpass', hz: 420, q: 1.2 },
        swell: { hz: 0.21, depth: 0.6 },
        pan: -0.3,
      },
      {
        wave: 'noise',
        level: 0.12,
        filter: { type: 'bandpass', hz: 820, q: 2.4 },
        swell: { hz: 0.33, depth: 0.8 },
        pan: 0.3,
      },
      { wave: 'noise', level: 0.1, filter: { type: 'lowpass', hz: 160 }, swell: { hz: 0.09, depth: 0.5 } },
    ],
    grains: (dice) => [...some(dice, 2, GUST), ...some(dice, 1, RATTLE)],
  },
  city: {
    drones: [
      { wave: 'noise', level: 0.1, filter: { type: 'lowpass', hz: 220 }, swell: { hz: 0.05, depth: 0.4 } },
      {
        wave: 'noise',
        level: 0.02,
        filter: { type: 'bandpass', hz: 640, q: 1 },
        swell: { hz: 0.08, depth: 0.7 },
      },
      { wave: 'sine', hz: 146.8, level: 0.008, swell: { hz: 0.07, depth: 0.9 } },
    ],
    grains: (dice) => [
      ...some(dice, 1, FAR_CAR, 0.8, 20),
      ...(chance(dice, 25) ? some(dice, 1, BLIP, 0.7, 30) : []),
    ],
  },
  morning: {
    drones: [
      {
        wave: 'noise',
        level: 0.03,
        filter: { type: 'bandpass', hz: 1_100, q: 0.5 },
        swell: { hz: 0.08, depth: 0.5 },
      },
    ],
    grains: birds,
  },
} as const satisfies Record<string, Ambience>

export type BedName = keyof typeof BEDS
