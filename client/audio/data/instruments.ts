/**
 * The instruments of the music, as data for the synthesiser. `hz` is a multiple of the note's pitch. Warm instruments
 * (wood, felt, brass teeth) stand for the family, cold ones (glass, sines, breath) for the sphere.
 */
import type { Layer } from '../engine/synth.ts'

export interface Instrument {
  /** The bus it plays on. */
  readonly side: 'warm' | 'cold'
  readonly layers: readonly Layer[]
}

/** Each instrument by name. */
export const INSTRUMENTS = {
  musicBox: {
    side: 'warm',
    layers: [
      { wave: 'sine', hz: 1, level: 0.3, attack: 0.003, length: 2.4 },
      { wave: 'sine', hz: 3.01, level: 0.08, attack: 0.002, length: 0.8 },
      { wave: 'sine', hz: 6.27, level: 0.05, attack: 0.001, length: 0.3 },
      { wave: 'noise', level: 0.03, length: 0.015, filter: { type: 'bandpass', hz: 5, q: 1.5 } },
    ],
  },
  felt: {
    side: 'warm',
    layers: [
      {
        wave: 'triangle',
        hz: 1,
        level: 0.3,
        attack: 0.014,
        length: 3,
        filter: { type: 'lowpass', hz: 3.4, to: 1.4 },
      },
      { wave: 'sine', hz: 2.003, level: 0.09, attack: 0.01, length: 1.4 },
      { wave: 'sine', hz: 3.008, level: 0.03, attack: 0.008, length: 0.7 },
      { wave: 'noise', level: 0.04, length: 0.05, filter: { type: 'lowpass', hz: 2 } },
    ],
  },
  /** The low end of the felt piano. */
  feltLow: {
    side: 'warm',
    layers: [
      { wave: 'sine', hz: 1, level: 0.3, attack: 0.02, length: 3.2 },
      {
        wave: 'triangle',
        hz: 2.002,
        level: 0.12,
        attack: 0.016,
        length: 1.8,
        filter: { type: 'lowpass', hz: 3 },
      },
      { wave: 'noise', level: 0.03, length: 0.05, filter: { type: 'lowpass', hz: 4 } },
    ],
  },
  pluck: {
    side: 'warm',
    layers: [
      {
        wave: 'triangle',
        hz: 1,
        level: 0.34,
        attack: 0.003,
        length: 0.5,
        filter: { type: 'lowpass', hz: 5, to: 1.2 },
      },
      { wave: 'noise', level: 0.05, length: 0.02, filter: { type: 'bandpass', hz: 4 } },
    ],
  },
  /** Wood on wood: a step, a clock, a spoon. A lower pitch sounds larger. */
  wood: {
    side: 'warm',
    layers: [
      { wave: 'sine', hz: 1, to: 0.8, level: 0.34, attack: 0.001, length: 0.1 },
      { wave: 'sine', hz: 2.7, level: 0.1, attack: 0.001, length: 0.04 },
      { wave: 'noise', level: 0.12, length: 0.03, filter: { type: 'bandpass', hz: 2.4, q: 1.4 } },
    ],
  },
  thump: {
    side: 'warm',
    layers: [
      { wave: 'sine', hz: 1.6, to: 0.7, level: 0.7, attack: 0.003, length: 0.3 },
      { wave: 'noise', level: 0.08, length: 0.03, filter: { type: 'lowpass', hz: 16 } },
    ],
  },
  /** The family humming, mouths closed. */
  hum: {
    side: 'warm',
    layers: [
      {
        wave: 'sawtooth',
        hz: 0.997,
        level: 0.1,
        attack: 0.22,
        hold: 0.7,
        length: 2.4,
        filter: { type: 'lowpass', hz: 2.2 },
        sway: { hz: 4.6, cents: 9 },
        pan: -0.3,
      },
      {
        wave: 'sawtooth',
        hz: 1.003,
        level: 0.1,
        attack: 0.28,
        hold: 0.7,
        length: 2.5,
        filter: { type: 'lowpass', hz: 2.1 },
        sway: { hz: 5.2, cents: 8 },
        pan: 0.3,
      },
      { wave: 'sine', hz: 1, level: 0.16, attack: 0.2, hold: 0.7, length: 2.4, sway: { hz: 4.9, cents: 6 } },
    ],
  },
  glass: {
    side: 'cold',
    layers: [
      { wave: 'sine', hz: 1, level: 0.24, attack: 0.05, length: 3.6, bell: { ratio: 3.53, depth: 0.34 } },
      { wave: 'sine', hz: 2.76, level: 0.04, attack: 0.02, length: 1.8 },
    ],
  },
  air: {
    side: 'cold',
    layers: [
      { wave: 'sine', hz: 0.998, level: 0.14, attack: 1.3, hold: 1.2, length: 5.4, pan: -0.5 },
      { wave: 'sine', hz: 1.002, level: 0.14, attack: 1.6, hold: 1, length: 5.4, pan: 0.5 },
      { wave: 'sine', hz: 2.004, level: 0.03, attack: 2, hold: 0.6, length: 5 },
    ],
  },
  chorus: {
    side: 'cold',
    layers: [
      {
        wave: 'sawtooth',
        hz: 0.994,
        level: 0.06,
        attack: 0.7,
        hold: 1,
        length: 4,
        filter: { type: 'lowpass', hz: 3 },
        pan: -0.6,
      },
      {
        wave: 'sawtooth',
        hz: 1,
        level: 0.06,
        attack: 0.8,
        hold: 1,
        length: 4,
        filter: { type: 'lowpass', hz: 3.4 },
      },
      {
        wave: 'sawtooth',
        hz: 1.006,
        level: 0.06,
        attack: 0.9,
        hold: 1,
        length: 4,
        filter: { type: 'lowpass', hz: 3 },
        pan: 0.6,
      },
    ],
  },
  breath: {
    side: 'cold',
    layers: [
      {
        wave: 'noise',
        level: 0.5,
        attack: 0.9,
        hold: 0.1,
        length: 2.2,
        filter: { type: 'bandpass', hz: 1, to: 0.8, q: 7 },
      },
      { wave: 'noise', level: 0.2, attack: 0.7, length: 2, filter: { type: 'bandpass', hz: 2.9, q: 4 } },
    ],
  },
  /** The pulse of the malfunction. */
  engine: {
    side: 'cold',
    layers: [
      {
        wave: 'sawtooth',
        hz: 1,
        level: 0.2,
        attack: 0.004,
        length: 0.26,
        filter: { type: 'lowpass', hz: 7, to: 1.6, q: 3 },
      },
      { wave: 'sine', hz: 1, level: 0.24, attack: 0.004, length: 0.26 },
    ],
  },
  stab: {
    side: 'cold',
    layers: [
      {
        wave: 'sawtooth',
        hz: 0.995,
        level: 0.09,
        attack: 0.01,
        length: 0.7,
        filter: { type: 'lowpass', hz: 8, to: 2 },
        pan: -0.4,
      },
      {
        wave: 'sawtooth',
        hz: 1.005,
        level: 0.09,
        attack: 0.01,
        length: 0.7,
        filter: { type: 'lowpass', hz: 8, to: 2 },
        pan: 0.4,
      },
    ],
  },
  /** Shaken sand. Its pitch sets only the filter. */
  hiss: {
    side: 'cold',
    layers: [
      { wave: 'noise', level: 0.14, attack: 0.002, length: 0.07, filter: { type: 'highpass', hz: 1 } },
    ],
  },
} as const satisfies Record<string, Instrument>

export type InstrumentName = keyof typeof INSTRUMENTS

const MIDDLE_A = 69
const A_HZ = 440
/** Frequency (Hz) of a pitch in half tones, 69 is A at 440 Hz. */
export const hertz = (pitch: number): number => A_HZ * 2 ** ((pitch - MIDDLE_A) / 12)
