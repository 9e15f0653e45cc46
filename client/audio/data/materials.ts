/**
 * Building blocks of sound effects: a tooth of the music box, a string, a knock, a puff of air, and filters for them.
 * Everywhere `hz` is a pitch (Hz), `at` when it begins and `length` how long it lasts (s), `level` its peak gain (0–1).
 */
import type { Layer } from '../engine/synth.ts'

type Filter = NonNullable<Layer['filter']>

/** A low-pass filter; with `to` its frequency glides. */
export const low = (hz: number, to?: number): Filter => ({ type: 'lowpass', hz, ...(to && { to }) })
/** A high-pass filter. */
export const high = (hz: number): Filter => ({ type: 'highpass', hz })
/** A band-pass filter; with `to` its frequency glides. A higher `q` is narrower. */
export const band = (hz: number, to?: number, q = 1): Filter => ({
  type: 'bandpass',
  hz,
  q,
  ...(to && { to }),
})

/** A tooth of the music box. */
export const tooth = (hz: number, at = 0, level = 0.22): Layer[] => [
  { wave: 'sine', hz, level, at, attack: 0.003, length: 1.3 },
  { wave: 'sine', hz: hz * 3.01, level: level * 0.2, at, attack: 0.002, length: 0.4 },
]
/** A plucked string. */
export const string = (hz: number, at = 0, level = 0.24): Layer[] => [
  { wave: 'triangle', hz, level, at, attack: 0.003, length: 0.7, filter: low(hz * 5, hz * 1.3) },
]
/** A knuckle on wood. */
export const knock = (hz: number, at = 0, level = 0.4): Layer[] => [
  { wave: 'sine', hz, to: hz * 0.75, level, at, attack: 0.002, length: 0.13 },
  { wave: 'noise', level: level * 0.35, at, length: 0.03, filter: low(hz * 9) },
]
/** A ringing glass. */
export const glass = (hz: number, at = 0, level = 0.18, length = 1.6): Layer[] => [
  { wave: 'sine', hz, level, at, attack: 0.02, length, bell: { ratio: 3.53, depth: 0.4 } },
]
/** Filtered noise, like air. @param attack seconds */
export const puff = (filter: Filter, length: number, level: number, at = 0, attack = 0.04): Layer[] => [
  { wave: 'noise', level, at, attack, length, filter },
]
/** A deep boom, like something large falling far away. */
export const boom = (hz: number, length: number, level: number, at = 0): Layer[] => [
  { wave: 'sine', hz, to: hz * 0.45, level, at, attack: 0.006, length },
  { wave: 'triangle', hz: hz * 2, to: hz, level: level * 0.3, at, attack: 0.006, length: length * 0.6 },
]
/** Voices, one for each pitch. @param sway rate of their vibrato (Hz) */
export const voices = (
  hz: readonly number[],
  length: number,
  level: number,
  filter: Filter,
  sway = 6,
): Layer[] =>
  hz.map((pitch, i) => ({
    wave: 'sawtooth' as const,
    hz: pitch,
    level,
    attack: 0.06 + i * 0.03,
    hold: length * 0.3,
    length,
    filter,
    sway: { hz: sway + i * 0.7, cents: 24 },
    pan: (i % 3) * 0.5 - 0.5,
  }))
/** Applause. @param count number of claps @param over seconds in which they fall */
export const clapping = (count: number, over: number): Layer[] =>
  Array.from({ length: count }, (_, i) => ({
    wave: 'noise' as const,
    level: 0.1 + ((i * 37) % 10) / 100,
    at: ((i * 0.618) % 1) * over,
    attack: 0.002,
    length: 0.06,
    filter: band(1_200 + ((i * 131) % 900), undefined, 1.4),
    pan: ((i * 29) % 20) / 10 - 1,
  }))
