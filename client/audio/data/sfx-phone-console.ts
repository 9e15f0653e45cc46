/** Sounds of the controls and orders of the shout, the doors and the lullaby on a phone. Only data. */
import type { Layer } from '../engine/synth.ts'

/** Controls, orders and what becomes of them, by name. */
export const CONSOLE_SOUNDS = {
  button: [
    { wave: 'sine', hz: 190, to: 90, level: 0.5, length: 0.12 },
    { wave: 'noise', level: 0.2, length: 0.04, filter: { type: 'lowpass', hz: 1_800 } },
  ],
  'switch-on': [
    { wave: 'noise', level: 0.3, length: 0.03, filter: { type: 'bandpass', hz: 2_600, q: 1.4 } },
    { wave: 'triangle', hz: 320, to: 420, level: 0.26, at: 0.02, length: 0.07 },
  ],
  'switch-off': [
    { wave: 'noise', level: 0.3, length: 0.03, filter: { type: 'bandpass', hz: 1_900, q: 1.4 } },
    { wave: 'triangle', hz: 300, to: 190, level: 0.28, at: 0.02, length: 0.08 },
  ],
  dial: [
    { wave: 'noise', level: 0.24, length: 0.02, filter: { type: 'bandpass', hz: 3_200, q: 3 } },
    { wave: 'triangle', hz: 700, to: 520, level: 0.18, length: 0.05 },
  ],
  slide: [
    {
      wave: 'noise',
      level: 0.16,
      length: 0.12,
      attack: 0.03,
      filter: { type: 'bandpass', hz: 800, to: 1_500, q: 1.5 },
    },
    { wave: 'triangle', hz: 240, level: 0.2, at: 0.08, length: 0.07 },
  ],
  hold: [{ wave: 'sine', hz: 180, to: 420, level: 0.24, attack: 0.08, hold: 0.5, length: 0.8 }],
  held: [
    { wave: 'sine', hz: 440, level: 0.26, length: 0.2 },
    { wave: 'triangle', hz: 660, level: 0.16, at: 0.04, length: 0.26 },
  ],
  swipe: [
    {
      wave: 'noise',
      level: 0.26,
      length: 0.2,
      attack: 0.06,
      filter: { type: 'bandpass', hz: 600, to: 3_600, q: 1 },
    },
  ],
  knock: [
    { wave: 'sine', hz: 230, to: 150, level: 0.5, length: 0.1 },
    { wave: 'noise', level: 0.26, length: 0.035, filter: { type: 'bandpass', hz: 1_300, q: 1.2 } },
  ],
  latch: [
    { wave: 'noise', level: 0.26, length: 0.03, filter: { type: 'bandpass', hz: 2_200, q: 2 } },
    { wave: 'triangle', hz: 392, level: 0.22, at: 0.03, length: 0.1 },
    { wave: 'triangle', hz: 523, level: 0.2, at: 0.1, length: 0.16 },
  ],
  ratchet: [
    { wave: 'noise', level: 0.2, length: 0.018, filter: { type: 'bandpass', hz: 2_600, q: 4 } },
    { wave: 'triangle', hz: 440, level: 0.14, length: 0.04 },
  ],
  wound: [
    { wave: 'sine', hz: 1_047, level: 0.2, length: 0.3, bell: { ratio: 3.5, depth: 0.4 } },
    { wave: 'sine', hz: 1_319, level: 0.2, at: 0.09, length: 0.3, bell: { ratio: 3.5, depth: 0.4 } },
    { wave: 'sine', hz: 1_568, level: 0.2, at: 0.18, length: 0.4, bell: { ratio: 3.5, depth: 0.4 } },
  ],
  taut: [
    {
      wave: 'noise',
      level: 0.2,
      length: 0.12,
      attack: 0.02,
      filter: { type: 'bandpass', hz: 500, to: 1_400, q: 3 },
    },
  ],
  cord: [
    { wave: 'noise', level: 0.2, length: 0.05, filter: { type: 'lowpass', hz: 1_400 } },
    { wave: 'sine', hz: 988, level: 0.24, at: 0.03, length: 0.5, bell: { ratio: 2.76, depth: 0.7 } },
    { wave: 'sine', hz: 988, level: 0.14, at: 0.17, length: 0.5, bell: { ratio: 2.76, depth: 0.7 } },
  ],
  done: [
    { wave: 'triangle', hz: 659, level: 0.24, length: 0.14 },
    { wave: 'triangle', hz: 988, level: 0.24, at: 0.07, length: 0.3 },
  ],
  missed: [
    {
      wave: 'sawtooth',
      hz: 150,
      to: 80,
      level: 0.26,
      length: 0.34,
      filter: { type: 'lowpass', hz: 900, to: 200 },
    },
    { wave: 'sine', hz: 110, to: 55, level: 0.4, length: 0.36 },
  ],
  order: [
    { wave: 'triangle', hz: 784, level: 0.16, length: 0.08 },
    { wave: 'triangle', hz: 784, level: 0.16, at: 0.1, length: 0.12 },
  ],
  ping: [{ wave: 'sine', hz: 1_319, level: 0.22, length: 0.5, bell: { ratio: 2.76, depth: 0.6 } }],
  cover: [
    { wave: 'noise', level: 0.3, length: 0.3, attack: 0.05, filter: { type: 'lowpass', hz: 700, to: 200 } },
  ],
  door: [
    { wave: 'sine', hz: 160, to: 120, level: 0.42, length: 0.12 },
    { wave: 'noise', level: 0.22, length: 0.06, filter: { type: 'lowpass', hz: 1_200 } },
    { wave: 'sine', hz: 150, to: 110, level: 0.34, at: 0.14, length: 0.14 },
  ],
  thumb: [{ wave: 'sine', hz: 294, level: 0.2, attack: 0.1, hold: 0.1, length: 0.7 }],
  /** A note of the lullaby: the C of the symbol `key`; the other symbols are played so many half tones above it. */
  note: [
    { wave: 'sine', hz: 523.25, level: 0.2, attack: 0.003, length: 0.9 },
    { wave: 'sine', hz: 1_575, level: 0.04, attack: 0.002, length: 0.3 },
  ],
  /** The same note on a glass of water. */
  glass: [
    { wave: 'sine', hz: 523.25, level: 0.2, attack: 0.002, length: 1.1, bell: { ratio: 2.4, depth: 0.5 } },
    { wave: 'noise', level: 0.1, length: 0.02, filter: { type: 'highpass', hz: 3_000 } },
  ],
  countdown: [{ wave: 'triangle', hz: 880, level: 0.24, length: 0.09 }],
} as const satisfies Record<string, readonly Layer[]>
