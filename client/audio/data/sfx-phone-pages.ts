/** Sounds of the pages of a phone. Only data. */
import type { Layer } from '../engine/synth.ts'

/** Buttons, pages and pictures, by name. */
export const PAGE_SOUNDS = {
  // Any button, card or tab.
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
} as const satisfies Record<string, readonly Layer[]>
