/** What can be heard in each room while nothing happens: lasting sounds, and small ones that come now and then. */
import { chance, type RngState } from '../../../shared/rng.ts'
import type { Layer } from '../engine/synth.ts'
import {
  BLIP,
  birds,
  CREAK,
  CUP,
  clock,
  DROP,
  FAR_CAR,
  type Grain,
  GUST,
  PAGE,
  RATTLE,
  SPOON,
  some,
  WHISPERED,
} from './ambience-grains.ts'

/** A lasting sound: noise or a tone, filtered, with a loudness that swells slowly. */
export interface Drone {
  readonly wave: Layer['wave']
  /** Pitch of a tone (Hz). */
  readonly hz?: number
  readonly level: number
  readonly filter?: Layer['filter']
  /** Its rate (Hz), and the share of the level that comes and goes (0–1). */
  readonly swell?: { readonly hz: number; readonly depth: number }
  readonly pan?: number
}

export interface Ambience {
  readonly drones: readonly Drone[]
  /** The grains of the next `GRAIN_BAR_SECONDS`. */
  grains(dice: RngState): Grain[]
}

/** Each ambience by name. */
export const AMBIENCES = {
  kitchen: {
    drones: [
      { wave: 'sine', hz: 100, level: 0.02 },
      {
        wave: 'noise',
        level: 0.05,
        filter: { type: 'bandpass', hz: 900, q: 0.8 },
        swell: { hz: 0.13, depth: 0.5 },
      },
      // The kettle, about to boil.
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
      // Rain on the window, near and far.
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
      // The sphere breathes.
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

export type AmbienceName = keyof typeof AMBIENCES
