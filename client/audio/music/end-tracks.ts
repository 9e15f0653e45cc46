/** Tracks of the end: lanterns come home, the choice, the ending, stars and storybook. */
import { between, pick } from '../../../shared/rng.ts'
import { coldPad, inTheGaps, rocking } from './evening-tracks.ts'
import { HARMONY, THEME, themeBar } from './lullaby-theme.ts'
import { chord, cycle, evenBars, type Track, type TrackNote } from './notation.ts'

const OCTAVE = 12

/** Home: a hummed chord that gets fuller. The notes of the theme come with the cues of the lanterns. */
export const home: Track = {
  ...evenBars(2.8),
  bar: (n) => [
    ...chord('hum', n < 2 ? [53, 60] : n < 4 ? [53, 57, 60] : [53, 57, 60, 65], {
      loud: 0.5 + Math.min(n, 4) * 0.1,
      long: 1.3,
    }),
    ...(n % 2 === 0 ? [{ at: 0, on: 'feltLow' as const, pitch: 41, loud: 0.7 }] : []),
  ],
}

const CHOICE_BEAT = 1.1
/** The choice: the theme without its last note, the tonic. */
export const choice: Track = {
  ...evenBars(CHOICE_BEAT * 3),
  bar(n, mood) {
    const { bar } = cycle(n, 4)
    const beat = CHOICE_BEAT
    if (bar === 3)
      return [
        ...coldPad(48, mood, 0.9),
        { at: 0, on: 'felt', pitch: 55, loud: 0.5 },
        { at: beat, on: 'felt', pitch: 60, loud: 0.5 },
      ]
    return [
      ...themeBar(bar, { on: 'felt', beat, loud: 1.1 }),
      { at: 0, on: 'feltLow', pitch: [46, 45, 43][bar] ?? 46, loud: 0.9 },
      ...(bar % 2 === 0
        ? coldPad(53, mood, 0.8)
        : chord('felt', [57, 60], { at: beat, apart: beat, loud: 0.4 })),
    ]
  },
}

const ENDING_BEAT = 0.88
/** The ending: the whole theme, first on the music box, then hummed; the mix of the ending decides how cold it is. */
export const ending: Track = {
  ...evenBars(ENDING_BEAT * 3),
  bar(n, mood) {
    const { bar, round } = cycle(n, 4)
    const beat = ENDING_BEAT
    const box = themeBar(bar, { on: 'musicBox', beat, up: OCTAVE, loud: round === 0 ? 1.1 : 0.7 })
    const sung: TrackNote[] =
      round === 0
        ? []
        : [
            ...themeBar(bar, { on: 'hum', beat, loud: 0.9 }),
            ...(round > 1 ? themeBar(bar, { on: 'hum', beat, up: bar === 1 ? -3 : -5, loud: 0.5 }) : []),
          ]
    const sphere: TrackNote[] =
      mood.cold < 0.1
        ? []
        : [
            ...(bar % 2 === 0 ? coldPad(53, { ...mood, upgrade: 0 }, 0.9) : []),
            ...themeBar(bar, { on: 'glass', beat, up: OCTAVE, loud: 0.4 }).map((note) => ({
              ...note,
              at: note.at + beat,
            })),
          ]
    return [...box, ...sung, ...rocking(bar, beat), ...sphere]
  },
}

const LONG_BEAT = 1.2
/** The long night: what is left of the theme, and the inverted theme. */
export const longNight: Track = {
  ...evenBars(LONG_BEAT * 3),
  bar(n, mood, dice) {
    const { bar } = cycle(n, 4)
    const beat = LONG_BEAT
    return [
      ...themeBar(bar, { on: 'felt', beat, known: mood.theme }),
      ...inTheGaps(bar, beat, { ...mood, upgrade: 1 }, 0),
      { at: 0, on: 'feltLow', pitch: [38, 37, 34, 36][bar] ?? 38, loud: 0.9 },
      ...(bar % 2 === 0 ? chord('chorus', [50, 57], { loud: 0.7 }) : coldPad(50, mood, 0.8)),
      ...(bar === 3
        ? [
            {
              at: beat,
              on: 'breath' as const,
              pitch: pick(dice, [79, 81, 84]),
              loud: 0.7,
              pan: between(dice, -6, 6) / 10,
            },
          ]
        : []),
    ]
  },
}

const STAR_BEAT = 0.3
/** Stars are counted: the theme's notes, fast and high. */
export const stars: Track = {
  ...evenBars(STAR_BEAT * 8),
  bar(n, _mood, dice) {
    const { bar, round } = cycle(n, 4)
    const [root = 41, ...upper] = HARMONY[bar] ?? []
    const run = upper.concat(upper.map((pitch) => pitch + OCTAVE))
    return [
      { at: 0, on: 'feltLow', pitch: root, loud: 0.9 },
      ...Array.from(
        { length: 8 },
        (_, i): TrackNote => ({
          at: i * STAR_BEAT,
          on: 'musicBox',
          pitch: (run[(i * (round % 2 ? 2 : 1)) % run.length] ?? 60) + OCTAVE,
          loud: i % 4 === 0 ? 0.6 : 0.4,
          long: 0.5,
          pan: (i % 4) * 0.25 - 0.4,
        }),
      ),
      ...(bar % 2 === 1
        ? [
            {
              at: STAR_BEAT * between(dice, 2, 6),
              on: 'glass' as const,
              pitch: pick(dice, THEME) + 2 * OCTAVE,
              loud: 0.4,
            },
          ]
        : []),
      { at: 0, on: 'felt', pitch: THEME[(round + bar) % 6] ?? 69, loud: 0.8 },
    ]
  },
}

const GOODNIGHT_BEAT = 0.98
/** The storybook: the lullaby, hummed and slow. */
export const goodnight: Track = {
  ...evenBars(GOODNIGHT_BEAT * 3),
  bar(n, mood) {
    const { bar, round } = cycle(n, 8)
    const beat = GOODNIGHT_BEAT
    const half = bar % 4
    const known = mood.theme
    if (bar < 4)
      return [
        ...themeBar(half, { on: 'hum', beat, loud: 1, known }),
        ...themeBar(half, { on: 'musicBox', beat, up: OCTAVE, loud: 0.5, known }),
        ...rocking(half, beat),
      ]
    return [
      ...themeBar(half, { on: round % 2 ? 'musicBox' : 'felt', beat, up: round % 2 ? OCTAVE : 0, known }),
      ...rocking(half, beat, { loud: 0.9 }),
      ...(half === 3 ? [{ at: 0, on: 'musicBox' as const, pitch: 89, loud: 0.4 }] : []),
    ]
  },
}
