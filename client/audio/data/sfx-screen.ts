/** The screen's sound effects, for cues and for the beginning of phases. Only data. */

import type { Layer } from '../engine/synth.ts'
import { band, boom, clapping, high, knock, low, puff, string, tooth, voices } from './materials.ts'
import { PHASE_STINGERS } from './phase-stingers.ts'

/** Each effect by name. */
export const SCREEN_SOUNDS = {
  // Players join and leave.
  doorbell: [...tooth(784), ...tooth(659, 0.22)],
  doorShut: [...knock(130, 0, 0.5), ...puff(low(700), 0.16, 0.2)],
  handOver: [...string(440), ...string(587, 0.12)],
  dozing: [
    { wave: 'sine', hz: 330, to: 196, level: 0.26, attack: 0.12, length: 0.9, sway: { hz: 3, cents: 40 } },
  ],
  waking: [{ wave: 'sine', hz: 262, to: 523, level: 0.22, attack: 0.05, length: 0.5 }, ...tooth(784, 0.3)],
  pencil: [...puff(band(2_800, 3_600, 1.6), 0.12, 0.2), ...puff(band(3_400, 2_600, 1.6), 0.12, 0.2, 0.16)],
  hammer: [...knock(260), ...knock(260, 0.18), ...knock(290, 0.36, 0.3)],

  // Promises, hearts, rituals.
  threadTied: [...string(294), ...string(440, 0.09), ...string(587, 0.18)],
  threadTorn: [
    { wave: 'triangle', hz: 523, to: 130, level: 0.34, length: 0.3, filter: low(2_400, 400) },
    ...puff(band(2_600, undefined, 1.6), 0.05, 0.26),
    ...string(139, 0.22, 0.2),
  ],
  fuse: [
    ...knock(170, 0, 0.5),
    { wave: 'sawtooth', hz: 220, to: 36, level: 0.2, at: 0.06, length: 1.1, filter: low(1_400, 120) },
  ],
  heart: [...tooth(880, 0, 0.16), ...tooth(1_175, 0.1, 0.16)],
  page: [...puff(band(1_400, 4_400, 0.8), 0.3, 0.3, 0, 0.08), ...puff(low(1_000), 0.1, 0.2, 0.24, 0.01)],
  goodnight: [...tooth(698, 0, 0.16), ...tooth(880, 0.16, 0.16), ...puff(low(900, 300), 0.5, 0.06, 0.3)],
  lamp: [
    ...puff(band(2_200, undefined, 1.6), 0.03, 0.26),
    ...tooth(523, 0.06, 0.2),
    ...tooth(659, 0.14, 0.16),
  ],
  noteFound: [
    ...puff(band(1_600, 4_000), 0.24, 0.14),
    ...tooth(1_397, 0.5, 0.08),
    ...tooth(2_093, 0.62, 0.06),
  ],

  // Noises that listeners make for a story in a ritual.
  storyDoor: [
    {
      wave: 'sawtooth',
      hz: 110,
      to: 165,
      level: 0.12,
      attack: 0.1,
      hold: 0.2,
      length: 0.6,
      filter: band(800, 1_300, 3),
      sway: { hz: 15, cents: 180 },
    },
    ...knock(110, 0.62, 0.5),
  ],
  storyThunder: [
    ...puff(low(2_600, 160), 0.5, 0.5, 0, 0.004),
    ...puff(low(260, 70), 2.2, 0.6, 0.1, 0.1),
    ...boom(62, 1.6, 0.4, 0.06),
  ],
  storyFrog: [0, 0.34].flatMap((at): Layer[] => [
    {
      wave: 'sawtooth',
      hz: 150,
      to: 196,
      level: 0.3,
      at,
      attack: 0.02,
      hold: 0.06,
      length: 0.24,
      filter: band(900, 1_500, 2),
      sway: { hz: 38, cents: 300 },
    },
  ]),
  storyTrumpet: [392, 523, 659].flatMap((hz, i): Layer[] => [
    {
      wave: 'sawtooth',
      hz,
      level: 0.16,
      at: i * 0.17,
      attack: 0.03,
      hold: i === 2 ? 0.3 : 0.06,
      length: i === 2 ? 0.7 : 0.2,
      filter: low(1_400, 2_600),
      sway: { hz: 5.5, cents: 14 },
    },
  ]),
  storyCreak: [
    {
      wave: 'sawtooth',
      hz: 74,
      to: 132,
      level: 0.14,
      attack: 0.2,
      hold: 0.5,
      length: 1.2,
      filter: band(620, 1_100, 4),
      sway: { hz: 11, cents: 240 },
    },
  ],
  storyApplause: clapping(44, 1.5),

  // Saturday in the chamber: guess, memories, experiment, sign.
  guessRight: [...tooth(523), ...tooth(659, 0.08), ...tooth(784, 0.16), ...tooth(1_047, 0.26)],
  guessWrong: [...string(311, 0, 0.3), ...string(294, 0.2, 0.26)],
  trueKnock: [...knock(210, 0, 0.45), ...tooth(659, 0.06, 0.12)],
  lid: [
    {
      wave: 'sawtooth',
      hz: 58,
      to: 82,
      level: 0.2,
      attack: 0.2,
      hold: 0.3,
      length: 0.9,
      filter: low(420, 700),
    },
    ...puff(high(2_600), 0.5, 0.1, 0.2, 0.1),
    ...knock(84, 0.8, 0.5),
  ],
  signGiven: [...knock(240, 0, 0.2)],
  brokeAway: [
    ...puff(band(500, 3_600, 0.8), 0.6, 0.34, 0, 0.2),
    ...tooth(587, 0.4),
    ...tooth(880, 0.5),
    ...tooth(1_175, 0.6),
  ],
  caught: [
    { wave: 'sawtooth', hz: 311, to: 78, level: 0.2, length: 1.2, filter: low(1_600, 200) },
    { wave: 'sawtooth', hz: 330, to: 82, level: 0.2, length: 1.2, filter: low(1_600, 200) },
    ...knock(70, 0.1, 0.5),
  ],

  // The malfunction.
  orderDone: [...string(659, 0, 0.3), ...string(988, 0.07, 0.3)],
  orderMissed: [
    { wave: 'sawtooth', hz: 165, to: 73, level: 0.3, length: 0.5, filter: low(1_100, 180) },
    ...knock(98, 0, 0.5),
  ],
  // A burning fuse.
  burning: [
    ...puff(high(3_200), 0.42, 0.3, 0, 0.03),
    ...puff(band(2_300, 3_700, 2), 0.05, 0.34, 0.1),
    ...puff(band(3_100, 2_200, 2), 0.05, 0.34, 0.22),
  ],
  row: [523, 659, 784, 1_047, 1_319].flatMap((hz, i) => tooth(hz, i * 0.07, 0.2)),
  lightLost: [
    ...puff(low(2_400, 300), 0.5, 0.36, 0, 0.02),
    { wave: 'sine', hz: 622, to: 233, level: 0.28, attack: 0.01, length: 0.8 },
  ],
  lightBack: [
    ...puff(band(1_400, 3_000), 0.2, 0.16),
    { wave: 'sine', hz: 349, to: 698, level: 0.18, attack: 0.04, length: 0.5 },
    ...tooth(880, 0.22),
  ],
  gust: [...puff(band(300, 900, 1.6), 1.5, 0.6, 0, 0.5), ...puff(band(900, 2_400, 2.4), 1.1, 0.24, 0.3, 0.4)],
  blanket: [
    ...boom(110, 0.3, 0.5),
    ...boom(110, 0.3, 0.5, 0.24),
    { wave: 'square', hz: 466, level: 0.08, attack: 0.01, hold: 0.14, length: 0.2, filter: low(1_800) },
    {
      wave: 'square',
      hz: 466,
      level: 0.08,
      at: 0.24,
      attack: 0.01,
      hold: 0.14,
      length: 0.2,
      filter: low(1_800),
    },
    ...puff(low(900, 200), 0.6, 0.3, 0.4, 0.1),
  ],
  blanketKept: [...puff(low(700, 160), 0.6, 0.34, 0, 0.06), ...string(349, 0.1), ...string(523, 0.2)],
  blanketMissed: [
    ...puff(band(600, 2_600, 1), 0.5, 0.4, 0, 0.03),
    ...boom(92, 0.5, 0.5),
    ...string(156, 0.1, 0.26),
  ],
  rescued: [
    ...puff(band(700, 2_800), 0.4, 0.26, 0, 0.1),
    ...tooth(440, 0.2),
    ...tooth(587, 0.3),
    ...tooth(740, 0.4),
    ...tooth(880, 0.5),
  ],
  doorOpen: [
    ...knock(150, 0, 0.4),
    {
      wave: 'sawtooth',
      hz: 98,
      to: 147,
      level: 0.1,
      at: 0.08,
      attack: 0.1,
      length: 0.5,
      filter: band(900, 1_500, 3),
      sway: { hz: 14, cents: 140 },
    },
    ...tooth(523, 0.4),
    ...tooth(784, 0.5),
  ],
  doorWrong: [
    ...boom(98, 0.7, 0.6),
    ...puff(low(1_400, 200), 0.4, 0.36, 0, 0.004),
    ...string(147, 0.16, 0.26),
    ...string(156, 0.16, 0.26),
  ],
  beatWrong: [
    { wave: 'triangle', hz: 233, to: 208, level: 0.24, attack: 0.01, length: 0.6 },
    { wave: 'triangle', hz: 247, to: 220, level: 0.24, attack: 0.01, length: 0.6 },
  ],
  handLifted: [
    { wave: 'sine', hz: 440, to: 196, level: 0.3, attack: 0.02, length: 0.6 },
    ...puff(low(900, 200), 0.3, 0.16),
  ],
  handsHeld: [
    ...voices([175, 262, 349], 2.2, 0.07, low(900)),
    ...tooth(698, 0.1, 0.14),
    ...tooth(1_047, 0.3, 0.1),
  ],
  allDark: [
    ...boom(82, 1.8, 0.7),
    ...puff(low(1_800, 90), 1.4, 0.4, 0, 0.01),
    { wave: 'sine', hz: 415, to: 104, level: 0.2, attack: 0.02, length: 1.6 },
  ],
  gave: [
    ...tooth(880),
    ...tooth(698, 0.3),
    ...tooth(587, 0.6),
    ...puff(band(1_800, 4_000), 0.9, 0.14, 0.5, 0.4),
    ...tooth(1_175, 1, 0.14),
  ],

  // Neighbours.
  cheerHooray: [...voices([330, 415, 494, 392], 0.9, 0.07, band(1_100, 1_700, 1.2)), ...clapping(16, 0.8)],
  cheerOoh: voices([220, 277, 330], 1.1, 0.1, band(420, 760, 1.4)),
  cheerOhNo: [
    {
      wave: 'sawtooth',
      hz: 392,
      to: 370,
      level: 0.14,
      attack: 0.04,
      hold: 0.1,
      length: 0.3,
      filter: band(700, undefined, 1.4),
    },
    {
      wave: 'sawtooth',
      hz: 311,
      to: 262,
      level: 0.16,
      at: 0.32,
      attack: 0.04,
      hold: 0.2,
      length: 0.6,
      filter: band(560, 420, 1.4),
      sway: { hz: 5, cents: 30 },
    },
  ],
  cheerHaHa: [0, 0.17, 0.34, 0.51].flatMap((at, i): Layer[] => [
    {
      wave: 'sawtooth',
      hz: 294 - i * 14,
      to: 262 - i * 14,
      level: 0.18,
      at,
      attack: 0.02,
      length: 0.14,
      filter: band(1_000, 760, 1.2),
    },
    ...puff(band(1_500), 0.06, 0.06, at),
  ]),
  cheerAww: [
    {
      wave: 'sawtooth',
      hz: 330,
      to: 247,
      level: 0.14,
      attack: 0.12,
      hold: 0.2,
      length: 0.9,
      filter: band(820, 520, 1.4),
      sway: { hz: 5, cents: 26 },
    },
    {
      wave: 'sawtooth',
      hz: 415,
      to: 311,
      level: 0.1,
      attack: 0.16,
      hold: 0.2,
      length: 0.9,
      filter: band(820, 520, 1.4),
      sway: { hz: 5.4, cents: 26 },
    },
  ],
  cheerPsst: [
    ...puff(band(5_200, undefined, 1), 0.1, 0.3, 0, 0.01),
    ...puff(high(4_800), 0.4, 0.24, 0.13, 0.05),
  ],

  ...PHASE_STINGERS,
} as const satisfies Record<string, readonly Layer[]>

export type ScreenSoundName = keyof typeof SCREEN_SOUNDS
