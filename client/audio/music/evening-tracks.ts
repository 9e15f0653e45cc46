/** Tracks of the lobby, the prologue and the evenings. */
import { between, chance, pick, type RngState } from '../../../shared/rng.ts'
import { gapsIn, HARMONY, LATE_HARMONY, MIRRORED, THEME, THEME_BARS, themeBar } from './lullaby-theme.ts'
import { chord, cycle, evenBars, type Track, type TrackNote } from './notation.ts'
import type { SoundMood } from './types.ts'

const OCTAVE = 12

/** One bar of accompaniment in three beats: the root, then the two notes above it. @param beat seconds from beat to beat */
export function rocking(bar: number, beat: number, { loud = 1, harmony = HARMONY } = {}): TrackNote[] {
  const [root = 41, ...upper] = harmony[bar % THEME_BARS] ?? []
  return [
    { at: 0, on: 'feltLow', pitch: root, loud: loud * 0.9 },
    ...chord('felt', upper.slice(0, 2), { at: beat, apart: beat, loud: loud * 0.5, long: 0.6 }),
  ]
}

/** What the sphere plays in place of the theme's missing notes: a breath, above upgrade 6 its own inverted note. */
export function inTheGaps(bar: number, beat: number, mood: SoundMood, up = OCTAVE): TrackNote[] {
  return gapsIn(bar, beat, mood.theme).map(({ i, at }) =>
    mood.upgrade > 0.6
      ? { at: at + beat * 0.15, on: 'glass', pitch: (MIRRORED[i] ?? 69) + up, loud: 0.6 }
      : { at, on: 'breath', pitch: (THEME[i] ?? 69) + OCTAVE, loud: 0.5 },
  )
}

/** One to three notes of the theme, of those that are left. */
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

/** A cold pad: open fifths, with a wrong note in them above upgrade 7. */
export function coldPad(root: number, mood: SoundMood, loud = 1): TrackNote[] {
  const pitches = [root, root + 7, root + (mood.upgrade > 0.7 ? 13 : 14)]
  return chord('air', pitches, { loud, long: 1.1 })
}

const HEARTH_BEAT = 0.86
/** Lobby: the whole theme, again and again, with accompaniment alone between. */
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
/** Prologue: the theme slowly on the piano, then with cold instruments for the first time. */
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
/** The hour and the vote: the theme without its missing notes, warm and cold instruments. */
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

/** A note of glass, more often the higher the upgrade. */
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
/** A card is turned: three notes of the theme as a question, and a cold answer. */
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
/** Secrets: plucked and quiet. */
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
/** Lights out: steps on wooden stairs, and the theme quietly on the piano. */
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

/** Bedtime: very little, since players read aloud and dreams have music of their own. */
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

const PRESS_BEAT = 0.34
/** The morning paper: a small press ticks along, and each bar is a headline, the theme's next notes plucked like type. */
export const gazette: Track = {
  ...evenBars(PRESS_BEAT * 8),
  bar(n, mood) {
    const { bar } = cycle(n, 4)
    const [root = 41, ...upper] = HARMONY[bar] ?? []
    const press = [0, 1, 2, 3, 4, 5, 6, 7].map((i) => ({
      at: i * PRESS_BEAT,
      on: 'wood' as const,
      pitch: i % 4 === 0 ? 60 : i % 2 === 0 ? 67 : 72,
      loud: i % 4 === 0 ? 0.7 : 0.4,
      pan: i % 2 === 0 ? -0.3 : 0.3,
    }))
    const type = [0, 3, 4, 6].map((i, at) => ({
      at: i * PRESS_BEAT,
      on: 'pluck' as const,
      pitch: (upper[at % upper.length] ?? root + 7) + OCTAVE,
      loud: at === 0 ? 0.8 : 0.55,
    }))
    return [
      ...press,
      ...type,
      { at: 0, on: 'feltLow', pitch: root, loud: 0.8 },
      ...themeBar(bar, { on: 'musicBox', beat: PRESS_BEAT * 2, up: OCTAVE, known: mood.theme, loud: 0.6 }),
      ...(bar % 2 === 1 ? coldPad(50, mood, 0.6) : []),
    ]
  },
}

const WALL_BEAT = 1.1
/** Night: the inverted theme. */
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
/** Breakfast: light and plucked, with the notes that the family has. */
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
/** Rest, eight seconds between two phases: three bars of the theme, then almost nothing. */
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
