/** Sounds of visions and whispers at night. Only data. */
import type { Layer } from '../engine/synth.ts'

/** Visions, breath and whispers, by name. */
export const VISION_SOUNDS = {
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
  /** Breathing in and out, close to the ear; whispered words are spoken over it. */
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
