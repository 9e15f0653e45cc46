/** Sounds of the mini-games. Only data. */
import type { Layer } from '../engine/synth.ts'

/** What happens in a mini-game, by name. */
export const MINIGAME_SOUNDS = {
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
} as const satisfies Record<string, readonly Layer[]>
