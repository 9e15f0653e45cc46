/** The music of the dreams that only the grown-ups have, see `dream-tracks.ts`. */
import { between, chance, pick } from '../../../shared/rng.ts'
import { MIRRORED, THEME } from './lullaby-theme.ts'
import { chord, cycle, evenBars, type Track, type TrackNote } from './notation.ts'

const OCTAVE = 12

const WALTZ = 0.42
/** The music box: the lullaby as a waltz; now and then a bar of it runs backwards. */
export const musicbox: Track = {
  ...evenBars(WALTZ * 6),
  bar(n, { tension }) {
    const { bar } = cycle(n, 3)
    const backwards = tension > 0.3 && n % 4 === 3
    const tune = backwards ? [...MIRRORED].reverse() : THEME
    const root = [65, 60, 58][bar] ?? 65
    const steps = [0, 1, 2, 3, 4, 5]
    return [
      ...[0, 1].map(
        (i): TrackNote => ({
          at: i * 3 * WALTZ,
          on: 'musicBox',
          pitch: (tune[bar * 2 + i] ?? 69) + OCTAVE,
          loud: 1,
          pan: -0.2,
        }),
      ),
      ...steps.map(
        (i): TrackNote => ({
          at: i * WALTZ,
          on: 'musicBox',
          pitch: root + ([0, 7, 16, 0, 9, 16][i] ?? 0) + (i % 3 ? OCTAVE : 0),
          loud: i % 3 ? 0.34 : 0.55,
          long: 0.6,
          pan: 0.25,
        }),
      ),
      ...(tension > 0.5
        ? steps.map(
            (i): TrackNote => ({
              at: (i + 0.5) * WALTZ,
              on: 'musicBox',
              pitch: root + 24 + ([4, 7, 12, 9, 7, 4][i] ?? 0),
              loud: 0.24,
              long: 0.4,
            }),
          )
        : []),
      ...(backwards ? chord('glass', [root + 13, root + 18], { at: WALTZ * 3, loud: 0.4 }) : []),
      // The clicking of the works.
      ...steps.map((i): TrackNote => ({ at: i * WALTZ, on: 'wood', pitch: 92, loud: 0.16 })),
    ]
  },
}

const TICK = 0.6
/** Goodnight bells: a clock in the hall, and hardly more, so that the bells are heard. */
export const bells: Track = {
  ...evenBars(TICK * 8),
  bar(n, { tension }, dice) {
    const root = [62, 58, 60, 57][n % 4] ?? 62
    return [
      ...[0, 1, 2, 3, 4, 5, 6, 7].map(
        (i): TrackNote => ({
          at: i * TICK,
          on: 'wood',
          pitch: i % 2 ? 76 : 81,
          loud: 0.8,
          pan: i % 2 ? 0.2 : -0.2,
        }),
      ),
      ...chord('air', [root, root + 7, root + 15], { loud: 0.9, long: 0.9 }),
      { at: TICK * 4, on: 'felt', pitch: (MIRRORED[n % 6] ?? 69) + OCTAVE, loud: 0.5 },
      // Somebody on the stairs: a step on every second tick, later on each.
      ...(tension > 0.35
        ? [1, 3, 5, 7]
            .filter((i) => tension > 0.7 || i % 4 === 3)
            .map((i): TrackNote => ({ at: (i + 0.5) * TICK, on: 'thump', pitch: 57, loud: 0.3 }))
        : []),
      ...(chance(dice, 25 + tension * 40)
        ? [{ at: TICK * 5, on: 'breath' as const, pitch: pick(dice, [79, 82, 85]), loud: 0.6, pan: 0.7 }]
        : []),
    ]
  },
}

const KEY = 0.15
/** The inbox: typewriters in a row, a cheerful tune for an office, and the bell at the end of each line. */
export const inbox: Track = {
  ...evenBars(KEY * 16),
  bar(n, { tension }, dice) {
    const root = [65, 63, 70, 68][n % 4] ?? 65
    const keys = Array.from({ length: 16 }, (_, i) => i).filter(
      (i) => i % 4 === 0 || chance(dice, 45 + tension * 40),
    )
    return [
      ...keys.map(
        (i): TrackNote => ({
          at: i * KEY,
          on: 'wood',
          pitch: 90 + between(dice, 0, 5),
          loud: i % 4 === 0 ? 0.7 : 0.4,
          pan: between(dice, -6, 6) / 10,
        }),
      ),
      ...[0, 3, 6, 8, 11, 14].map(
        (i, k): TrackNote => ({
          at: i * KEY,
          on: 'pluck',
          pitch: root + ([0, 4, 7, 11, 7, 4][k] ?? 0),
          loud: 0.7,
        }),
      ),
      ...chord('stab', [root, root + 4, root + 11], { at: KEY * 6, loud: 0.3 }),
      ...(n % 2 === 1
        ? [{ at: KEY * 14, on: 'musicBox' as const, pitch: 96, loud: 0.7 }]
        : [{ at: KEY * 12, on: 'hiss' as const, pitch: 112, loud: 1, long: 4 }]),
      // Under it all something reads along, a half tone off.
      ...(tension > 0.4
        ? chord('chorus', [root + 1, root + 8], { loud: 0.3 + tension * 0.3, long: 0.5 })
        : []),
    ]
  },
}

/** The top floor: wind around a tower, and the family humming far below. */
export const mist: Track = {
  ...evenBars(3.4),
  bar(n, { tension }, dice) {
    const root = [57, 60, 58, 62][n % 4] ?? 57
    const { bar } = cycle(n, 6)
    return [
      { at: 0, on: 'breath', pitch: 82 + between(dice, -3, 3), loud: 0.7, pan: -0.6 },
      { at: 1.5, on: 'breath', pitch: 86 + between(dice, -3, 3), loud: 0.5 + tension * 0.4, pan: 0.6 },
      ...chord('air', [root, root + 7, root + 12], { loud: 0.7, long: 0.8 }),
      { at: 0.85, on: 'hum', pitch: THEME[bar] ?? 69, loud: 0.7, long: 0.8 },
      { at: 2.55, on: 'glass', pitch: (MIRRORED[bar] ?? 69) + 24, loud: 0.35 },
      ...(tension > 0.45
        ? [0, 0.85, 1.7, 2.55].map((at): TrackNote => ({ at, on: 'wood', pitch: 62, loud: 0.35 }))
        : []),
    ]
  },
}
