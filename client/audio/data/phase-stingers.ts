/** Sounds with which the screen marks the beginning of a phase. Only data. */

import type { Layer } from '../engine/synth.ts'
import { band, boom, glass, high, knock, low, puff, string, tooth, voices } from './materials.ts'

export const PHASE_STINGERS = {
  houseLights: [...knock(180, 0, 0.3), ...tooth(349, 0.1), ...tooth(440, 0.24), ...tooth(523, 0.38)],
  bookOpens: [...puff(low(500), 0.16, 0.3, 0, 0.02), ...puff(band(1_200, 3_800, 0.8), 0.5, 0.28, 0.12, 0.2)],
  supperBell: [...glass(1_047, 0, 0.2, 1.2), ...glass(1_047, 0.2, 0.2, 1.2), ...glass(1_319, 0.4, 0.18, 1.4)],
  cardTurns: [...puff(band(1_800, 3_200, 1.2), 0.12, 0.34, 0, 0.02), ...knock(330, 0.12, 0.24)],
  keyTurns: [
    ...puff(band(3_200, undefined, 3), 0.03, 0.34),
    ...puff(band(2_600, undefined, 3), 0.03, 0.34, 0.12),
    ...knock(240, 0.26, 0.3),
  ],
  clockStrikes: [...glass(523, 0, 0.24, 2), ...knock(260, 0, 0.12)],
  lightsOut: [
    ...puff(band(2_300, undefined, 1.6), 0.03, 0.4),
    ...knock(200, 0.02, 0.3),
    { wave: 'sine', hz: 262, to: 131, level: 0.2, at: 0.05, length: 0.7 },
  ],
  blanketsDown: [
    ...puff(low(900, 240), 0.7, 0.34, 0, 0.24),
    { wave: 'sine', hz: 175, level: 0.1, at: 0.2, attack: 0.2, length: 1 },
  ],
  letterBox: [
    ...knock(420, 0, 0.34),
    ...puff(band(2_600, 1_400, 1.4), 0.24, 0.3, 0.06, 0.03),
    ...knock(170, 0.34, 0.4),
    ...puff(band(1_600, 3_000, 1.2), 0.3, 0.24, 0.52, 0.06),
  ],
  owl: [0, 0.42].flatMap((at, i): Layer[] => [
    {
      wave: 'sine',
      hz: i ? 392 : 415,
      to: i ? 349 : 400,
      level: 0.26,
      at,
      attack: 0.08,
      hold: 0.12,
      length: i ? 0.7 : 0.3,
      sway: { hz: 6, cents: 16 },
    },
  ]),
  kettleSings: [
    ...puff(band(2_400, 3_000, 6), 0.9, 0.5, 0, 0.4),
    {
      wave: 'sine',
      hz: 1_480,
      to: 1_661,
      level: 0.07,
      at: 0.2,
      attack: 0.3,
      length: 0.9,
      sway: { hz: 7, cents: 20 },
    },
    ...tooth(698, 0.7, 0.14),
  ],
  ballots: [
    ...puff(band(2_000, 3_000), 0.12, 0.26),
    ...puff(band(2_400, 1_800), 0.12, 0.26, 0.16),
    ...knock(220, 0.32, 0.3),
  ],
  lampSwings: [
    ...knock(150, 0, 0.36),
    {
      wave: 'sine',
      hz: 220,
      to: 208,
      level: 0.18,
      attack: 0.05,
      hold: 0.3,
      length: 1.1,
      sway: { hz: 2.2, cents: 50 },
    },
  ],
  projector: [
    ...Array.from(
      { length: 12 },
      (_, i): Layer => ({
        wave: 'noise',
        level: 0.16,
        at: i * 0.07,
        attack: 0.002,
        length: 0.03,
        filter: band(1_800, undefined, 2),
      }),
    ),
    ...tooth(587, 0.5, 0.16),
  ],
  powerUp: [
    {
      wave: 'sawtooth',
      hz: 46,
      to: 138,
      level: 0.2,
      attack: 0.3,
      hold: 0.4,
      length: 1.8,
      filter: low(300, 1_400),
    },
    ...glass(740, 0.9, 0.14, 1.6),
  ],
  heartStops: [...boom(66, 0.3, 0.5), ...boom(62, 0.3, 0.4, 0.28), ...glass(1_175, 0.6, 0.08, 1.8)],
  sphereCracks: [
    ...boom(74, 1.8, 0.7),
    ...puff(high(1_800), 0.9, 0.3, 0, 0.002),
    ...puff(low(3_000, 140), 1.6, 0.4, 0.02, 0.004),
    ...[0.1, 0.18, 0.3, 0.46, 0.7].flatMap((at, i) =>
      glass([2_093, 1_661, 2_637, 1_397, 3_136][i] ?? 2_000, at, 0.1, 0.9),
    ),
  ],
  doorsSlam: [
    ...boom(98, 0.5, 0.5),
    ...knock(130, 0.16, 0.5),
    ...knock(110, 0.34, 0.5),
    ...puff(low(1_600, 200), 0.4, 0.3, 0, 0.004),
  ],
  creak: [
    {
      wave: 'sawtooth',
      hz: 116,
      to: 184,
      level: 0.6,
      attack: 0.09,
      length: 0.5,
      filter: band(640, 1_180, 2.4),
    },
    {
      wave: 'sawtooth',
      hz: 176,
      to: 122,
      level: 0.55,
      at: 0.42,
      attack: 0.1,
      length: 0.62,
      filter: band(1_050, 560, 2.4),
    },
  ],
  windDrops: [...puff(band(900, 200, 1.6), 1.8, 0.5, 0, 0.05), ...tooth(880, 0.9, 0.12)],
  breathHeld: [...puff(band(700, 1_500, 2), 0.8, 0.4, 0, 0.6), ...boom(58, 0.5, 0.3, 0.8)],
  dawn: [...voices([175, 262, 349, 440], 2.6, 0.05, low(1_200)), ...tooth(1_047, 0.6, 0.12)],
  question: [...tooth(587), ...tooth(523, 0.3)],
  curtain: [...puff(band(600, 1_600), 1.1, 0.26, 0, 0.5), ...tooth(698, 0.6), ...tooth(880, 0.74)],
  drumRoll: [
    ...Array.from(
      { length: 18 },
      (_, i): Layer => ({
        wave: 'noise',
        level: 0.1 + i * 0.008,
        at: i * 0.05,
        attack: 0.002,
        length: 0.07,
        filter: band(320 + i * 12, undefined, 1),
      }),
    ),
    ...knock(150, 0.95, 0.5),
  ],
  starShower: [1_397, 1_760, 2_093, 1_568, 2_349, 2_794].flatMap((hz, i) => tooth(hz, i * 0.08, 0.11)),
  penDips: [
    ...knock(520, 0, 0.2),
    ...puff(band(3_200, 2_600, 1.6), 0.26, 0.2, 0.2),
    ...puff(band(2_800, 3_400, 1.6), 0.2, 0.2, 0.5),
  ],
  houseSighs: [...puff(low(600, 200), 1.3, 0.34, 0, 0.5), ...knock(120, 0.9, 0.12)],
  onHold: [...string(349, 0, 0.2), ...string(294, 0.16, 0.2)],
} as const satisfies Record<string, readonly Layer[]>
