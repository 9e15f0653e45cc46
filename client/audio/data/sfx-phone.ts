/**
 * Sounds of thumbs and small things, for `play`: each is data for the synthesiser. Wood, paper and brass for what is
 * the house's; glass and breath for what is the sphere's. A new one is an entry here.
 */
import type { Layer } from '../engine/synth.ts'

export const TOUCHES = {
  // Any button, card, tab.
  tap: [
    { wave: 'sine', hz: 420, to: 260, level: 0.3, length: 0.07 },
    { wave: 'noise', level: 0.12, length: 0.03, filter: { type: 'bandpass', hz: 2_200, q: 1.2 } },
  ],
  pick: [
    { wave: 'triangle', hz: 523, level: 0.22, length: 0.14 },
    { wave: 'sine', hz: 784, level: 0.14, at: 0.05, length: 0.2 },
  ],
  send: [
    {
      wave: 'noise',
      level: 0.14,
      length: 0.16,
      attack: 0.05,
      filter: { type: 'bandpass', hz: 900, to: 3_400, q: 1 },
    },
    { wave: 'sine', hz: 659, level: 0.16, at: 0.1, length: 0.24 },
  ],
  refused: [
    { wave: 'triangle', hz: 196, to: 165, level: 0.3, length: 0.16 },
    { wave: 'triangle', hz: 165, to: 147, level: 0.26, at: 0.13, length: 0.2 },
  ],
  page: [
    {
      wave: 'noise',
      level: 0.2,
      length: 0.26,
      attack: 0.07,
      filter: { type: 'bandpass', hz: 1_400, to: 4_200, q: 0.8 },
    },
    { wave: 'noise', level: 0.12, at: 0.2, length: 0.08, filter: { type: 'lowpass', hz: 900 } },
  ],
  open: [
    {
      wave: 'noise',
      level: 0.12,
      length: 0.2,
      attack: 0.06,
      filter: { type: 'bandpass', hz: 700, to: 1_800 },
    },
  ],
  close: [
    {
      wave: 'noise',
      level: 0.12,
      length: 0.18,
      attack: 0.02,
      filter: { type: 'bandpass', hz: 1_700, to: 600 },
    },
  ],
  pencil: [
    {
      wave: 'noise',
      level: 0.1,
      length: 0.09,
      attack: 0.02,
      filter: { type: 'bandpass', hz: 3_000, q: 1.6 },
    },
  ],
  peek: [
    {
      wave: 'noise',
      level: 0.1,
      length: 0.3,
      attack: 0.12,
      filter: { type: 'bandpass', hz: 1_200, to: 2_600, q: 2 },
    },
    { wave: 'sine', hz: 880, level: 0.05, at: 0.08, attack: 0.08, length: 0.4 },
  ],
  heart: [
    { wave: 'sine', hz: 587, level: 0.2, length: 0.16 },
    { wave: 'sine', hz: 880, level: 0.18, at: 0.08, length: 0.26 },
  ],
  candle: [
    {
      wave: 'noise',
      level: 0.14,
      length: 0.4,
      attack: 0.02,
      filter: { type: 'lowpass', hz: 1_600, to: 300 },
    },
  ],

  // A console: things of a house at night.
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
  /** A note of the lullaby: a C, as `key` sounds; the others are so many half tones above it. */
  note: [
    { wave: 'sine', hz: 523.25, level: 0.2, attack: 0.003, length: 0.9 },
    { wave: 'sine', hz: 1_575, level: 0.04, attack: 0.002, length: 0.3 },
  ],
  countdown: [{ wave: 'triangle', hz: 880, level: 0.24, length: 0.09 }],

  // Dreams and own ways: what a thumb does in the sphere.
  gust: [
    {
      wave: 'noise',
      level: 0.28,
      length: 0.7,
      attack: 0.25,
      filter: { type: 'bandpass', hz: 380, to: 900, q: 1.4 },
    },
  ],
  flame: [
    {
      wave: 'noise',
      level: 0.2,
      length: 0.3,
      attack: 0.03,
      filter: { type: 'bandpass', hz: 1_500, to: 500 },
    },
  ],
  collect: [
    { wave: 'sine', hz: 1_047, level: 0.2, length: 0.34, bell: { ratio: 3.01, depth: 0.8 } },
    { wave: 'sine', hz: 1_568, level: 0.12, at: 0.06, length: 0.4 },
  ],
  bump: [
    { wave: 'sine', hz: 130, to: 60, level: 0.5, length: 0.22 },
    { wave: 'noise', level: 0.16, length: 0.1, filter: { type: 'lowpass', hz: 600 } },
  ],
  whoosh: [
    {
      wave: 'noise',
      level: 0.24,
      length: 0.5,
      attack: 0.18,
      filter: { type: 'bandpass', hz: 500, to: 2_200, q: 0.9 },
    },
  ],
  step: [
    { wave: 'sine', hz: 110, to: 70, level: 0.34, length: 0.1 },
    { wave: 'noise', level: 0.08, length: 0.05, filter: { type: 'lowpass', hz: 900 } },
  ],
  seen: [
    {
      wave: 'sawtooth',
      hz: 233,
      to: 247,
      level: 0.14,
      attack: 0.02,
      hold: 0.2,
      length: 0.6,
      filter: { type: 'lowpass', hz: 1_400 },
    },
    {
      wave: 'sawtooth',
      hz: 247,
      to: 233,
      level: 0.14,
      attack: 0.02,
      hold: 0.2,
      length: 0.6,
      filter: { type: 'lowpass', hz: 1_400 },
    },
  ],
  star: [{ wave: 'sine', hz: 1_175, level: 0.2, length: 0.7, bell: { ratio: 2.41, depth: 0.9 } }],
  thread: [{ wave: 'triangle', hz: 440, to: 660, level: 0.16, attack: 0.03, length: 0.26 }],
  crossed: [
    { wave: 'square', hz: 196, to: 139, level: 0.1, length: 0.24, filter: { type: 'lowpass', hz: 1_200 } },
  ],
  turn: [
    { wave: 'noise', level: 0.14, length: 0.03, filter: { type: 'bandpass', hz: 2_800, q: 2 } },
    { wave: 'sine', hz: 587, level: 0.14, length: 0.1 },
  ],
  match: [
    { wave: 'sine', hz: 784, level: 0.2, length: 0.4, bell: { ratio: 2, depth: 0.5 } },
    { wave: 'sine', hz: 1_175, level: 0.16, at: 0.08, length: 0.5 },
  ],
  hit: [
    { wave: 'triangle', hz: 523, level: 0.26, length: 0.16 },
    { wave: 'noise', level: 0.16, length: 0.04, filter: { type: 'highpass', hz: 3_000 } },
  ],
  perfect: [
    { wave: 'triangle', hz: 523, level: 0.24, length: 0.2 },
    { wave: 'triangle', hz: 784, level: 0.2, at: 0.03, length: 0.26 },
    { wave: 'noise', level: 0.14, length: 0.06, filter: { type: 'highpass', hz: 4_000 } },
  ],
  miss: [{ wave: 'triangle', hz: 175, to: 131, level: 0.34, length: 0.2 }],
  tune: [{ wave: 'noise', level: 0.14, length: 0.08, filter: { type: 'bandpass', hz: 1_800, q: 4 } }],
  plug: [
    { wave: 'noise', level: 0.26, length: 0.03, filter: { type: 'bandpass', hz: 1_500, q: 1 } },
    { wave: 'sine', hz: 330, level: 0.22, at: 0.02, length: 0.14 },
  ],
  ring: [
    { wave: 'triangle', hz: 932, level: 0.16, hold: 0.12, length: 0.24, sway: { hz: 22, cents: 90 } },
    {
      wave: 'triangle',
      hz: 932,
      level: 0.16,
      at: 0.3,
      hold: 0.12,
      length: 0.24,
      sway: { hz: 22, cents: 90 },
    },
  ],
  fuse: [
    { wave: 'sine', hz: 240, to: 50, level: 0.44, length: 0.3 },
    { wave: 'noise', level: 0.24, length: 0.08, filter: { type: 'bandpass', hz: 2_400, q: 0.8 } },
  ],
  dreamt: [
    { wave: 'sine', hz: 698, level: 0.16, attack: 0.02, length: 0.9, bell: { ratio: 2.01, depth: 0.4 } },
    {
      wave: 'sine',
      hz: 1_047,
      level: 0.14,
      at: 0.14,
      attack: 0.02,
      length: 1,
      bell: { ratio: 2.01, depth: 0.4 },
    },
    {
      wave: 'sine',
      hz: 1_397,
      level: 0.12,
      at: 0.28,
      attack: 0.02,
      length: 1.2,
      bell: { ratio: 2.01, depth: 0.4 },
    },
  ],

  // What comes at night, and goes when one looks away.
  vision: [
    {
      wave: 'sine',
      hz: 466,
      to: 440,
      level: 0.12,
      attack: 0.9,
      hold: 0.6,
      length: 3,
      sway: { hz: 4.3, cents: 30 },
    },
    {
      wave: 'sine',
      hz: 494,
      to: 523,
      level: 0.1,
      attack: 1.2,
      hold: 0.6,
      length: 3.2,
      sway: { hz: 3.1, cents: 40 },
    },
    {
      wave: 'noise',
      level: 0.3,
      attack: 1,
      length: 2.6,
      filter: { type: 'bandpass', hz: 1_100, to: 700, q: 5 },
    },
  ],
  /** Somebody breathes in beside your ear, and out; the words come on top of it. */
  breath: [
    {
      wave: 'noise',
      level: 0.16,
      attack: 0.55,
      length: 0.9,
      filter: { type: 'bandpass', hz: 900, to: 2_300, q: 0.9 },
    },
    {
      wave: 'noise',
      level: 0.2,
      at: 0.85,
      attack: 0.25,
      hold: 0.3,
      length: 2.2,
      filter: { type: 'bandpass', hz: 1_500, to: 420, q: 0.8 },
    },
    { wave: 'noise', level: 0.1, at: 0.9, attack: 0.4, length: 2, filter: { type: 'lowpass', hz: 260 } },
  ],
  whisper: [0, 0.17, 0.3, 0.52, 0.66, 0.98, 1.12, 1.34].map((at, i) => ({
    wave: 'noise' as const,
    level: 0.3,
    at,
    attack: 0.05,
    length: 0.2,
    filter: {
      type: 'bandpass' as const,
      hz: [1_700, 2_600, 2_100, 3_200, 1_500, 2_400, 1_900, 2_900][i] ?? 2_000,
      q: 3.5,
    },
  })),
} as const satisfies Record<string, readonly Layer[]>

/** Everything `play` knows. */
export type SoundName = keyof typeof TOUCHES
