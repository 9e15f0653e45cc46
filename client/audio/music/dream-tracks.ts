/**
 * The music of the dreams, for a phone's loudspeaker: all notes are high, since it has no bass. `mood.tension` is the
 * share of the dream that is over, `mood.songBeat` the beat of a dream that has one.
 */
import type { Dream } from '../../../shared/content/ids.ts'
import { between, chance, pick } from '../../../shared/rng.ts'
import { bells, inbox, mist, musicbox } from './grown-up-tracks.ts'
import { MIRRORED, THEME } from './lullaby-theme.ts'
import { chord, cycle, evenBars, type Track, type TrackNote } from './notation.ts'

const OCTAVE = 12

/** Lanterns in the wind: wide chords, and notes of the music box for the lanterns. */
const lanterns: Track = {
  ...evenBars(3.6),
  bar(n, { tension }, dice) {
    const root = [62, 60, 58, 57][n % 4] ?? 62
    return [
      ...chord('air', [root, root + 7, root + 14], { loud: 0.8, long: 0.8 }),
      ...Array.from(
        { length: 2 + Math.round(tension * 3) },
        (): TrackNote => ({
          at: between(dice, 0, 6) * 0.45,
          on: 'musicBox',
          pitch: pick(dice, [74, 77, 79, 81, 84]),
          loud: 0.6,
          pan: between(dice, -5, 5) / 10,
        }),
      ),
      { at: 1.2, on: 'breath', pitch: 86, loud: 0.4 + tension * 0.4 },
    ]
  },
}

const GLIDE = 0.26
const LYDIAN = [0, 2, 4, 6, 7, 9, 11, 12] as const
/** Glider: a run that keeps rising, and gets faster. */
const glider: Track = {
  ...evenBars(GLIDE * 12),
  bar(n, { tension }, dice) {
    const root = [65, 67, 70, 67][n % 4] ?? 65
    const run = Array.from(
      { length: 12 },
      (_, i): TrackNote => ({
        at: i * GLIDE,
        on: 'pluck',
        pitch: root + (LYDIAN[(i * 2 + (n % 3)) % LYDIAN.length] ?? 0) + (i > 7 ? OCTAVE : 0),
        loud: i % 3 === 0 ? 0.8 : 0.5,
        pan: Math.sin(i) * 0.4,
      }),
    )
    return [
      ...run,
      ...chord('chorus', [root, root + 7], { loud: 0.6, long: 0.8 }),
      ...(tension > 0.4
        ? [0, 6].map(
            (i): TrackNote => ({
              at: i * GLIDE,
              on: 'glass',
              pitch: root + 24 + pick(dice, [0, 2, 6, 7]),
              loud: 0.5,
              long: 0.5,
            }),
          )
        : []),
      ...[0, 3, 6, 9].map(
        (i): TrackNote => ({ at: i * GLIDE, on: 'hiss', pitch: 118, loud: 0.4 + tension * 0.3 }),
      ),
    ]
  },
}

const CORRIDOR_BEAT = 0.75
/** The corridor: somebody else's steps, and the inverted theme. */
const corridor: Track = {
  ...evenBars(CORRIDOR_BEAT * 4),
  bar(n, { tension }, dice) {
    const { bar } = cycle(n, 6)
    const steps = tension > 0.6 ? [0, 1, 2, 3] : [0, 2]
    return [
      ...steps.map(
        (at, i): TrackNote => ({ at: at * CORRIDOR_BEAT, on: 'wood', pitch: 55 - (i % 2), loud: 0.6 }),
      ),
      ...chord('air', [57, 58 + (n % 2), 69], { loud: 0.7, long: 0.8 }),
      { at: CORRIDOR_BEAT, on: 'glass', pitch: (MIRRORED[bar] ?? 69) + OCTAVE, loud: 0.7 },
      ...(chance(dice, 30 + tension * 40)
        ? [
            {
              at: CORRIDOR_BEAT * 2.5,
              on: 'breath' as const,
              pitch: pick(dice, [80, 83, 87]),
              loud: 0.8,
              pan: pick(dice, [-0.8, 0.8]),
            },
          ]
        : []),
    ]
  },
}

/** Constellation: single notes, far apart. */
const constellation: Track = {
  ...evenBars(3.2),
  bar(n, _mood, dice) {
    const root = [65, 62, 58, 60][n % 4] ?? 65
    return [
      ...chord('air', [root, root + 7, root + 16], { loud: 0.6, long: 0.8 }),
      ...Array.from(
        { length: 4 },
        (_, i): TrackNote => ({
          at: i * 0.8 + between(dice, 0, 3) * 0.1,
          on: i % 2 ? 'glass' : 'musicBox',
          pitch: pick(dice, THEME) + (i % 2 ? 24 : OCTAVE),
          loud: i % 2 ? 0.4 : 0.6,
          pan: between(dice, -7, 7) / 10,
        }),
      ),
    ]
  },
}

const MIRROR_BEAT = 0.5
/** Mirror: a phrase, and its inversion as the answer. */
const mirror: Track = {
  ...evenBars(MIRROR_BEAT * 6),
  bar(n, { tension }) {
    const i = (n * 2) % 6
    const asked = [THEME[i] ?? 69, THEME[(i + 1) % 6] ?? 72]
    const answered = [MIRRORED[i] ?? 69, MIRRORED[(i + 1) % 6] ?? 66]
    return [
      ...asked.map(
        (pitch, k): TrackNote => ({
          at: k * MIRROR_BEAT,
          on: 'pluck',
          pitch: pitch + OCTAVE,
          loud: 0.8,
          pan: -0.4,
        }),
      ),
      ...answered.map(
        (pitch, k): TrackNote => ({
          at: (3 + k) * MIRROR_BEAT,
          on: 'glass',
          pitch: pitch + OCTAVE,
          loud: 0.7,
          long: 0.5,
          pan: 0.4,
        }),
      ),
      ...chord('felt', n % 2 ? [62, 65, 69] : [60, 65, 69], { loud: 0.5 }),
      ...(tension > 0.5
        ? [1, 3, 5].map((k): TrackNote => ({ at: k * MIRROR_BEAT, on: 'wood', pitch: 84, loud: 0.4 }))
        : []),
    ]
  },
}

/** Encore: a band, on the beat on which the game's notes fall. */
const encore: Track = {
  barAt: (n, { songBeat }) => n * 4 * (songBeat || 0.6),
  bar(n, { songBeat, tension }) {
    const beat = songBeat || 0.6
    const roots = [65, 62, 70, 60]
    const root = roots[n % 4] ?? 65
    const minor = n % 4 === 1
    const tune = [THEME[(n * 2) % 6] ?? 69, THEME[(n * 2 + 1) % 6] ?? 72]
    return [
      ...[0, 2].map((at): TrackNote => ({ at: at * beat, on: 'thump', pitch: 50, loud: 0.6 })),
      ...[1, 3].map((at): TrackNote => ({ at: at * beat, on: 'wood', pitch: 74, loud: 0.9 })),
      ...[0.5, 1.5, 2.5, 3.5].map(
        (at): TrackNote => ({ at: at * beat, on: 'hiss', pitch: 118, loud: 0.6 + tension * 0.4 }),
      ),
      ...[0, 1.5, 2, 3.5].map(
        (at, i): TrackNote => ({
          at: at * beat,
          on: 'pluck',
          pitch: root - OCTAVE + ([0, 7, 12, 7][i] ?? 0),
          loud: 0.8,
        }),
      ),
      ...chord('stab', [root, root + (minor ? 3 : 4), root + 7], { at: beat, loud: 0.5 }),
      ...chord('stab', [root, root + (minor ? 3 : 4), root + 7], { at: beat * 2.5, loud: 0.4 }),
      ...(n % 2 === 1 || tension > 0.4
        ? tune.map(
            (pitch, i): TrackNote => ({ at: i * 2 * beat, on: 'musicBox', pitch: pitch + OCTAVE, loud: 0.9 }),
          )
        : []),
    ]
  },
}

/** The track of each dream. */
export const DREAM_TRACKS: Readonly<Record<Dream, Track>> = {
  lanterns,
  glider,
  corridor,
  constellation,
  mirror,
  encore,
  musicbox,
  bells,
  inbox,
  mist,
}
