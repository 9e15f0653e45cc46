/** The evenings: by the hearth, at the table, on the stairs, in bed. */
import { between, chance, pick, type RngState } from '../../../shared/rng.ts'
import { gapsIn, HARMONY, LATE_HARMONY, MIRRORED, THEME, THEME_BARS, themeBar } from './lullaby-theme.ts'
import { chord, cycle, evenBars, type Track, type TrackNote } from './notation.ts'
import type { SoundMood } from './types.ts'

const OCTAVE = 12

/** Broken chords under the tune, three to a bar: low, then the two above it. */
export function rocking(bar: number, beat: number, { loud = 1, harmony = HARMONY } = {}): TrackNote[] {
  const [root = 41, ...upper] = harmony[bar % THEME_BARS] ?? []
  return [
    { at: 0, on: 'feltLow', pitch: root, loud: loud * 0.9 },
    ...chord('felt', upper.slice(0, 2), { at: beat, apart: beat, loud: loud * 0.5, long: 0.6 }),
  ]
}

/** Where the tune has lost a note, the sphere breathes in its place, and later sings its own. */
export function inTheGaps(bar: number, beat: number, mood: SoundMood, up = OCTAVE): TrackNote[] {
  return gapsIn(bar, beat, mood.theme).map(({ i, at }) =>
    mood.upgrade > 0.6
      ? { at: at + beat * 0.15, on: 'glass', pitch: (MIRRORED[i] ?? 69) + up, loud: 0.6 }
      : { at, on: 'breath', pitch: (THEME[i] ?? 69) + OCTAVE, loud: 0.5 },
  )
}

/** A few of the notes that are left, in passing. */
function memory(dice: RngState, mood: SoundMood, beat: number, on: 'felt' | 'musicBox'): TrackNote[] {
  const left = THEME.filter((_, i) => mood.theme[i])
  if (left.length === 0) return []
  return Array.from({ length: between(dice, 1, 3) }, (_, i) => ({
    at: i * beat,
    on,
    pitch: pick(dice, left) + (on === 'musicBox' ? OCTAVE : 0),
    loud: 0.6,
  }))
}

/** The cold light under it: open fifths, and a wrong note in them once the sphere has come far. */
export function coldPad(root: number, mood: SoundMood, loud = 1): TrackNote[] {
  const pitches = [root, root + 7, root + (mood.upgrade > 0.7 ? 13 : 14)]
  return chord('air', pitches, { loud, long: 1.1 })
}

const HEARTH_BEAT = 0.86
/** Before it begins: the lullaby whole, again and again, with room between for people to arrive. */
export const hearth: Track = {
  ...evenBars(HEARTH_BEAT * 3),
  bar(n) {
    const { bar, round } = cycle(n, 12)
    const sung = { on: 'musicBox', beat: HEARTH_BEAT, up: OCTAVE } as const
    if (bar < 4) return [...themeBar(bar, sung), ...rocking(bar, HEARTH_BEAT)]
    if (bar < 8)
      return rocking(bar, HEARTH_BEAT, { loud: 0.9, harmony: round % 2 === 0 ? HARMONY : LATE_HARMONY })
    return [
      ...themeBar(bar - 8, { ...sung, on: 'felt', up: 0, loud: 1.1 }),
      ...rocking(bar, HEARTH_BEAT, { loud: 0.8 }),
    ]
  },
}

const ONCE_BEAT = 1.05
/** Once upon a time: told slowly on the piano, then for the first time something cold listens. */
export const once: Track = {
  ...evenBars(ONCE_BEAT * 3),
  bar(n, mood) {
    const { bar, round } = cycle(n, 4)
    const tune = themeBar(bar, {
      on: round === 0 ? 'felt' : 'musicBox',
      beat: ONCE_BEAT,
      up: round === 0 ? 0 : OCTAVE,
      loud: 1.2,
    })
    const cold = round === 0 ? [] : bar % 2 === 0 ? coldPad(53, mood, 1.2) : []
    const echo =
      round < 2 ? [] : themeBar(bar, { on: 'glass', beat: ONCE_BEAT, up: OCTAVE, loud: 0.5, tune: MIRRORED })
    return [
      ...tune,
      ...rocking(bar, ONCE_BEAT),
      ...cold,
      ...echo.map((note) => ({ ...note, at: note.at + ONCE_BEAT * 0.5 })),
    ]
  },
}

const EVENING_BEAT = 0.92
/** The hour before bed, and whenever people talk: the tune with its holes, and both lights round it. */
export const evening: Track = {
  ...evenBars(EVENING_BEAT * 3),
  bar(n, mood, dice) {
    const { bar, round } = cycle(n, 12)
    const beat = EVENING_BEAT
    const harmony = mood.cold > mood.warm ? LATE_HARMONY : HARMONY
    const cold = n % 2 === 0 ? coldPad((harmony[bar % 4]?.[0] ?? 41) + OCTAVE, mood) : []
    if (bar < 4)
      return [
        ...themeBar(bar, { on: 'musicBox', beat, up: OCTAVE, known: mood.theme }),
        ...inTheGaps(bar, beat, mood),
        ...rocking(bar, beat, { harmony }),
        ...cold,
      ]
    if (bar < 8)
      return [
        ...memory(dice, mood, beat, round % 2 === 0 ? 'felt' : 'musicBox'),
        ...rocking(bar, beat, { harmony, loud: 0.9 }),
        ...cold,
      ]
    return [
      ...(chance(dice, 60) ? memory(dice, mood, beat, 'felt') : []),
      ...cold,
      { at: 0, on: 'feltLow', pitch: harmony[bar % 4]?.[0] ?? 41, loud: 0.9 },
      ...glints(dice, mood, beat),
    ]
  },
}

/** Light on glass, more of it the further the sphere has come. */
function glints(dice: RngState, mood: SoundMood, beat: number): TrackNote[] {
  if (!chance(dice, 30 + Math.round(mood.upgrade * 60))) return []
  return [
    {
      at: between(dice, 0, 2) * beat,
      on: 'glass',
      pitch: pick(dice, MIRRORED) + OCTAVE,
      loud: 0.5,
      pan: between(dice, -6, 6) / 10,
    },
  ]
}

const CARD_BEAT = 0.7
/** A card is turned: three notes of the tune as a question, and the cold light answers. */
export const card: Track = {
  ...evenBars(CARD_BEAT * 12),
  bar(_n, mood) {
    return [
      { at: 0, on: 'feltLow', pitch: 38, loud: 1.1 },
      ...chord('felt', [57, 62, 65], { at: 0.05, apart: 0.09, loud: 0.8 }),
      ...themeBar(0, { on: 'musicBox', beat: CARD_BEAT, up: OCTAVE, loud: 1.1 }),
      { at: CARD_BEAT * 3, on: 'musicBox', pitch: 79, loud: 1.1 },
      ...coldPad(50, mood, 1.1).map((note) => ({ ...note, at: note.at + CARD_BEAT * 3.5 })),
      { at: CARD_BEAT * 5, on: 'glass', pitch: 81, loud: 0.8 },
      { at: CARD_BEAT * 6, on: 'glass', pitch: 76, loud: 0.7 },
      ...chord('felt', [53, 57, 64], { at: CARD_BEAT * 7.5, apart: 0.12, loud: 0.7 }),
      { at: CARD_BEAT * 7.5, on: 'feltLow', pitch: 41, loud: 0.9 },
    ]
  },
}

const SECRET_BEAT = 0.5
/** Behind hands: plucked, on tiptoe. */
export const secrets: Track = {
  ...evenBars(SECRET_BEAT * 4),
  bar(n, mood, dice) {
    const { bar } = cycle(n, 4)
    const roots = [50, 46, 48, 45]
    const root = roots[bar] ?? 50
    const walk = [root, root + 7, root + 12, root + (chance(dice, 50) ? 10 : 8)]
    return [
      ...walk.map((pitch, i) => ({
        at: i * SECRET_BEAT,
        on: 'pluck' as const,
        pitch,
        loud: i === 0 ? 0.9 : 0.6,
        pan: (i % 2) * 0.3 - 0.15,
      })),
      ...(bar % 2 === 1 ? [{ at: SECRET_BEAT * 2.5, on: 'wood' as const, pitch: 76, loud: 0.5 }] : []),
      ...(bar === 0 ? coldPad(50, mood, 0.9) : []),
      ...(chance(dice, 45) ? memory(dice, mood, SECRET_BEAT, 'musicBox') : []),
    ]
  },
}

const STEP = 0.52
/** Four people on the stairs in the dark: steps of wood, and a tune held under the breath. */
export const stairs: Track = {
  ...evenBars(STEP * 6),
  bar(n, mood) {
    const { bar } = cycle(n, 4)
    const steps = [0, 1, 2, 3, 4, 5].map((i) => ({
      at: i * STEP + (i % 2) * 0.05,
      on: 'wood' as const,
      pitch: 43 + (n % 2) * 2 + (i % 3),
      loud: 0.6,
      pan: (i / 5 - 0.5) * 0.9,
    }))
    return [
      ...steps,
      ...themeBar(bar, { on: 'felt', beat: STEP * 2, known: mood.theme, loud: 1.1 }),
      ...inTheGaps(bar, STEP * 2, mood, 0),
      { at: 0, on: 'feltLow', pitch: LATE_HARMONY[bar]?.[0] ?? 41, loud: 0.9 },
      ...(bar % 2 === 0 ? coldPad(50, mood, 0.8) : []),
    ]
  },
}

/** Bedtime: the screen hardly breathes, for somebody is reading and somebody is dreaming. */
export const hush: Track = {
  ...evenBars(4),
  bar(n, mood, dice) {
    const { bar } = cycle(n, 4)
    const root = HARMONY[bar]?.[0] ?? 41
    return [
      { at: 0, on: 'feltLow', pitch: root + OCTAVE, loud: 0.8 },
      ...(n % 2 === 1 ? memory(dice, mood, 1, 'felt').map((note) => ({ ...note, loud: 0.55 })) : []),
      ...(n % 2 === 0 ? coldPad(53, mood, 0.6 + mood.tension * 0.5) : []),
    ]
  },
}

const WALL_BEAT = 1.1
/** Night: the wall hums the lullaby as it has learnt it, in a mirror. */
export const wall: Track = {
  ...evenBars(WALL_BEAT * 3),
  bar(n, mood, dice) {
    const { bar } = cycle(n, 4)
    return [
      ...themeBar(bar, { on: 'glass', beat: WALL_BEAT, up: 0, tune: MIRRORED, long: 1.2 }),
      ...(bar % 2 === 0 ? coldPad(45, mood, 1) : chord('chorus', [57, 64], { loud: 0.7 })),
      {
        at: WALL_BEAT * between(dice, 1, 2),
        on: 'breath',
        pitch: pick(dice, [81, 84, 86]),
        loud: 0.7,
        pan: between(dice, -7, 7) / 10,
      },
      ...(bar === 3
        ? themeBar(bar, { on: 'musicBox', beat: WALL_BEAT, known: mood.theme, loud: 0.5, up: OCTAVE })
        : []),
      { at: 0, on: 'feltLow', pitch: 42 - (bar % 2), loud: 0.7 },
    ]
  },
}

const BREAKFAST_BEAT = 0.66
/** Breakfast: lighter than it was, with the notes that are back. */
export const breakfast: Track = {
  ...evenBars(BREAKFAST_BEAT * 3),
  bar(n, mood, dice) {
    const { bar } = cycle(n, 8)
    const beat = BREAKFAST_BEAT
    const [root = 41, ...upper] = HARMONY[bar % 4] ?? []
    const plucked = upper.map((pitch, i) => ({
      at: i * beat,
      on: 'pluck' as const,
      pitch: pitch + OCTAVE,
      loud: 0.5,
    }))
    return [
      { at: 0, on: 'feltLow', pitch: root + OCTAVE, loud: 0.8 },
      ...plucked,
      ...(bar < 4
        ? themeBar(bar, { on: 'musicBox', beat, up: OCTAVE, known: mood.theme })
        : memory(dice, mood, beat, 'felt')),
      ...(bar === 4 ? coldPad(53, mood, 0.8) : []),
    ]
  },
}

const REST_BEAT = 0.95
/** Eight seconds between two parts: one line of the tune, alone. */
export const rest: Track = {
  ...evenBars(REST_BEAT * 3),
  bar(n, mood) {
    const bar = n % 4
    if (n > 2) return [{ at: 0, on: 'feltLow', pitch: 41, loud: 0.5 }]
    return [
      ...themeBar(bar, { on: 'musicBox', beat: REST_BEAT, up: OCTAVE, known: mood.theme, loud: 1.2 }),
      ...inTheGaps(bar, REST_BEAT, mood),
      { at: 0, on: 'feltLow', pitch: HARMONY[bar]?.[0] ?? 41, loud: 0.8 },
      ...(n === 0 ? coldPad(53, mood, 0.8) : []),
    ]
  },
}
