/** Tracks of Saturday, from the chamber to the held breath, and of the suppers that rehearse its acts. */
import { between, chance, pick, type RngState } from '../../../shared/rng.ts'
import { coldPad } from './evening-tracks.ts'
import { MIRRORED, PITCHES, THEME } from './lullaby-theme.ts'
import { chord, cycle, evenBars, type Track, type TrackNote } from './notation.ts'
import type { SoundMood } from './types.ts'

const OCTAVE = 12

const CHAMBER_BEAT = 0.9
/** The chamber: a heartbeat and glass, more of both the higher the tension. */
export const chamber: Track = {
  ...evenBars(CHAMBER_BEAT * 4),
  bar(n, mood, dice) {
    const { bar } = cycle(n, 4)
    const beat = CHAMBER_BEAT
    const { tension } = mood
    const root = [38, 38, 34, 36][bar] ?? 38
    const beats = tension > 0.6 ? [0, 1, 2, 3] : [0, 2]
    return [
      ...beats.flatMap((at): TrackNote[] => [
        { at: at * beat, on: 'thump', pitch: 33, loud: 0.45 + tension * 0.3 },
        { at: at * beat + 0.24, on: 'thump', pitch: 31, loud: 0.25 + tension * 0.2 },
      ]),
      { at: 0, on: 'feltLow', pitch: root, loud: 0.9 },
      ...coldPad(root + OCTAVE, mood, 0.9),
      ...Array.from(
        { length: 2 + Math.round(tension * 5) },
        (_, i): TrackNote => ({
          at: (i * beat) / 2 + beat / 4,
          on: 'glass',
          pitch: (MIRRORED[i % 6] ?? 69) + OCTAVE,
          loud: 0.25 + tension * 0.15,
          long: 0.4,
          pan: i % 2 ? 0.4 : -0.4,
        }),
      ),
      ...(bar === 3 && chance(dice, 70)
        ? [{ at: beat * 2, on: 'breath' as const, pitch: 81, loud: 0.6 + tension * 0.3 }]
        : []),
      ...(bar === 1
        ? left(mood)
            .slice(0, 3)
            .map((pitch, i): TrackNote => ({ at: i * beat, on: 'felt', pitch, loud: 0.7 }))
        : []),
    ]
  },
}

/** Pitches of the theme's notes that are left. */
const left = (mood: SoundMood): number[] => THEME.filter((_, i) => mood.theme[i])

/** Beats a second at the beginning and at the end of the drive. */
const SLOW = 92 / 60
const FAST = 148 / 60
const USUAL_SHOUT = 75
const DRIVE_BAR = 4

/** Seconds until a beat: the tempo rises linearly from {@link SLOW} to {@link FAST} over the act. @param lasts its length (s) */
function driveTime(beat: number, lasts: number): number {
  const rise = (FAST - SLOW) / lasts
  const reached = (Math.sqrt(SLOW * SLOW + 2 * rise * beat) - SLOW) / rise
  const last = ((SLOW + FAST) / 2) * lasts
  // After the end of the act the tempo stays as it was at its end.
  return beat <= last ? reached : lasts + (beat - last) / FAST
}

const DRIVE_ROOTS = [38, 38, 34, 36] as const

/** The shout: a pulse that gets faster over the act, with one voice after the other joining in. */
export const drive: Track = {
  barAt: (n, { lasts }) => driveTime(n * DRIVE_BAR, lasts ?? USUAL_SHOUT),
  bar(n, mood, dice) {
    const lasts = mood.lasts ?? USUAL_SHOUT
    const from = driveTime(n * DRIVE_BAR, lasts)
    const far = Math.min(1, from / lasts)
    const when = (beat: number) => driveTime(n * DRIVE_BAR + beat, lasts) - from
    const up = far > 0.8 ? 2 : far > 0.5 ? 1 : 0
    const root = (DRIVE_ROOTS[n % 4] ?? 38) + up
    return [
      ...drums(far, when),
      ...ostinato(root, far, when),
      ...stabsAndAlarm(n, root, far, when),
      ...themeNotes(n, up, mood, far, when),
      ...sparks(dice, far, when),
    ]
  },
}

type When = (beat: number) => number

function drums(far: number, when: When): TrackNote[] {
  const kicks = far < 0.15 ? [0, 2] : [0, 1, 2, 3]
  const ticks =
    far < 0.15 ? [] : far < 0.55 ? [0.5, 1.5, 2.5, 3.5] : [0.5, 0.75, 1.5, 1.75, 2.5, 2.75, 3.25, 3.5, 3.75]
  return [
    ...kicks.map((beat): TrackNote => ({ at: when(beat), on: 'thump', pitch: 36, loud: 0.8 + far * 0.2 })),
    ...ticks.map((beat): TrackNote => ({ at: when(beat), on: 'hiss', pitch: 120, loud: 0.5 + far * 0.4 })),
    ...(far > 0.3
      ? [1, 3].map((beat): TrackNote => ({ at: when(beat), on: 'wood', pitch: 67, loud: 0.9 }))
      : []),
  ]
}

function ostinato(root: number, far: number, when: When): TrackNote[] {
  const steps = [0, 0, 12, 0, 7, 0, 10, 0]
  return steps.map((step, i) => ({
    at: when(i / 2),
    on: 'engine',
    pitch: root + step,
    loud: (i % 2 ? 0.6 : 0.85) * (0.8 + far * 0.25),
  }))
}

/** String stabs from the second quarter on, and a rising alarm of glass in the last third. @param far share of the act */
function stabsAndAlarm(n: number, root: number, far: number, when: When): TrackNote[] {
  const minor = [root + 24, root + 27, root + 31]
  const stabs = far < 0.25 ? [] : far < 0.6 ? [0] : [0, 1.5, 3]
  const alarm = far < 0.66 ? [] : [0, 1, 2, 3, 4, 5, 6, 7]
  return [
    ...stabs.flatMap((beat) => chord('stab', minor, { at: when(beat), loud: 0.7 + far * 0.2 })),
    ...alarm.map(
      (i): TrackNote => ({
        at: when(i / 2),
        on: 'glass',
        pitch: root + 36 + (i % 2) + (n % 4),
        loud: 0.28,
        long: 0.16,
        pan: i % 2 ? 0.5 : -0.5,
      }),
    ),
  ]
}

/** The theme's notes that are left, in time with the pulse. */
function themeNotes(n: number, up: number, mood: SoundMood, far: number, when: When): TrackNote[] {
  if (n % 4 < 2) return []
  const half = n % 2
  return [0, 1, 2].flatMap((i): TrackNote[] => {
    const place = half * 3 + i
    return mood.theme[place]
      ? [
          {
            at: when([0, 2, 3][i] ?? 0),
            on: 'musicBox',
            pitch: (THEME[place] ?? 69) + OCTAVE + up,
            loud: 0.9 + far * 0.3,
          },
        ]
      : [{ at: when([0, 2, 3][i] ?? 0), on: 'breath', pitch: 88, loud: 0.5, long: 0.4 }]
  })
}

function sparks(dice: RngState, far: number, when: When): TrackNote[] {
  if (!chance(dice, Math.round(far * 70))) return []
  return [{ at: when(between(dice, 0, 7) / 2), on: 'hiss', pitch: 108, loud: 1.2, long: 3 }]
}

const REHEARSAL_BEAT = 0.6
/** Monday's supper: the pulse of the shout on wood and felt. */
export const rehearsal: Track = {
  ...evenBars(REHEARSAL_BEAT * 4),
  bar(n, mood) {
    const beat = REHEARSAL_BEAT
    const root = [41, 38, 46, 36][n % 4] ?? 41
    return [
      ...[0, 2].map((at): TrackNote => ({ at: at * beat, on: 'thump', pitch: 36, loud: 0.5 })),
      ...[1, 3].map((at): TrackNote => ({ at: at * beat, on: 'wood', pitch: 72, loud: 0.7 })),
      ...[0, 1.5, 2, 3].map(
        (at, i): TrackNote => ({
          at: at * beat,
          on: 'pluck',
          pitch: root + OCTAVE + ([0, 7, 12, 7][i] ?? 0),
          loud: 0.7,
        }),
      ),
      ...left(mood)
        .slice((n % 2) * 3, (n % 2) * 3 + 3)
        .map(
          (pitch, i): TrackNote => ({
            at: ([0, 1, 2.5][i] ?? 0) * beat,
            on: 'felt',
            pitch,
            loud: 0.8,
            long: 0.6,
          }),
        ),
      ...(n % 4 === 0 ? coldPad(53, mood, 0.6) : []),
    ]
  },
}

const DOOR_BEAT = 0.62
/** The talk, and Tuesday's supper: a ticking clock and plucked strings. */
export const doors: Track = {
  ...evenBars(DOOR_BEAT * 4),
  bar(n, mood, dice) {
    const beat = DOOR_BEAT
    const { bar } = cycle(n, 4)
    const root = [38, 39, 38, 36][bar] ?? 38
    const walk = [0, 7, 8, 7, 0, 7, 10, 8]
    return [
      ...[0, 1, 2, 3].map(
        (at): TrackNote => ({ at: at * beat, on: 'wood', pitch: at % 2 ? 79 : 84, loud: 0.55 }),
      ),
      ...walk.map(
        (step, i): TrackNote => ({
          at: (i * beat) / 2,
          on: 'pluck',
          pitch: root + OCTAVE + step,
          loud: i % 4 === 0 ? 0.85 : 0.5,
          pan: i % 2 ? 0.25 : -0.25,
        }),
      ),
      { at: 0, on: 'thump', pitch: 33, loud: 0.5 + mood.tension * 0.3 },
      ...(bar % 2 === 0 ? coldPad(root + OCTAVE, mood, 0.7) : []),
      ...(chance(dice, 40)
        ? [
            {
              at: beat * between(dice, 0, 3),
              on: 'glass' as const,
              pitch: pick(dice, MIRRORED) + OCTAVE,
              loud: 0.4,
              long: 0.6,
            },
          ]
        : []),
      ...(bar === 3 ? chord('stab', [62, 65, 68], { at: beat * 3, loud: 0.4 }) : []),
    ]
  },
}

/** The whisper: only the song, one note a beat. A breath stands for each note that is not known. */
export const lullaby: Track = {
  barAt: (n, { songBeat }) => n * (songBeat || 2.6),
  bar(n, { song, songBeat }) {
    const slot = n % Math.max(1, song.length)
    const symbol = song[slot]
    const first: TrackNote[] =
      slot === 0
        ? [
            { at: 0, on: 'feltLow', pitch: 41, loud: 0.7, long: 1.6 },
            { at: 0, on: 'felt', pitch: 60, loud: 0.25, long: 1.6 },
          ]
        : []
    const half: TrackNote[] = slot === 3 ? [{ at: 0, on: 'feltLow', pitch: 46, loud: 0.6, long: 1.4 }] : []
    const sung: TrackNote[] = symbol
      ? [
          { at: 0, on: 'musicBox', pitch: PITCHES[symbol] + OCTAVE, loud: 1.1, long: 1.2 },
          { at: 0, on: 'hum', pitch: PITCHES[symbol], loud: 0.4, long: 0.8 },
        ]
      : [{ at: 0, on: 'breath', pitch: 84, loud: 0.6, long: (songBeat || 2.6) / 2.6 }]
    return [...first, ...half, ...sung]
  },
}

/** Thumbs held on each other's phones: one warm chord. */
export const held: Track = {
  ...evenBars(2.5),
  bar: (n) => [
    ...chord('hum', [53, 60, 65], { loud: 0.8, long: 1.3 }),
    { at: 0, on: 'thump', pitch: 33, loud: 0.4 },
    { at: 0.3, on: 'thump', pitch: 31, loud: 0.25 },
    ...(n % 2 === 0 ? [{ at: 0, on: 'feltLow' as const, pitch: 41, loud: 0.7 }] : []),
  ],
}

/** Let go: a heartbeat in near silence. */
export const breath: Track = {
  ...evenBars(2),
  bar: (n) => [
    { at: 0, on: 'thump', pitch: 33, loud: 0.75 },
    { at: 0.34, on: 'thump', pitch: 31, loud: 0.5 },
    ...(n % 2 === 0
      ? [
          { at: 0, on: 'air' as const, pitch: 81, loud: 0.5 },
          { at: 0, on: 'air' as const, pitch: 50, loud: 0.8 },
        ]
      : []),
    ...(n % 3 === 2 ? [{ at: 1, on: 'glass' as const, pitch: 77 - (n % 2), loud: 0.4 }] : []),
  ],
}
