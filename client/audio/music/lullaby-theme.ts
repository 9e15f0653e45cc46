/**
 * The lullaby: six notes, one for each symbol. The theme is the six in the order of their symbols; it falls and ends on
 * the tonic (mi so re, la so do). The song of a game is the same six in another order; any order sounds like a tune.
 */
import { type NoteSymbol, SYMBOLS } from '../../../shared/content/ids.ts'
import type { InstrumentName } from '../data/instruments.ts'
import type { TrackNote } from './notation.ts'

/** Pitches in F: A C' G D C F. */
export const PITCHES = {
  moon: 69,
  leaf: 72,
  bell: 67,
  feather: 62,
  key: 60,
  drop: 65,
} as const satisfies Record<NoteSymbol, number>
/** The theme's pitches, in order. */
export const THEME: readonly number[] = SYMBOLS.map((symbol) => PITCHES[symbol])
/** When its notes begin and how long they last, in beats; a bar has three. */
const BEGINS = [0, 2, 3, 6, 8, 9] as const
const STAYS = [2, 1, 3, 2, 1, 3] as const
export const THEME_BARS = 4
export const BAR_BEATS = 3

/** Its harmony, bar by bar, low to high: F, C, B flat and C, F. */
export const HARMONY: readonly (readonly number[])[] = [
  [41, 53, 57, 60],
  [40, 52, 55, 60],
  [46, 53, 58, 62],
  [41, 53, 57, 60],
]
/** The same in minor, for when the cold bus is louder: D minor, C, G minor, F. */
export const LATE_HARMONY: readonly (readonly number[])[] = [
  [38, 50, 57, 60],
  [36, 52, 55, 60],
  [43, 50, 58, 62],
  [41, 53, 57, 60],
]

/** How the sphere sings it: inverted, every step up is a step down, from the same first note. */
export const MIRRORED: readonly number[] = THEME.map((pitch) => 2 * (THEME[0] ?? 0) - pitch)

export interface ThemeOptions {
  readonly on: InstrumentName
  /** Seconds from beat to beat. */
  readonly beat: number
  /** Which of the six are played; all if left out. */
  readonly known?: readonly boolean[]
  /** Half tones up. */
  readonly up?: number
  readonly loud?: number
  /** Instead of {@link THEME}. */
  readonly tune?: readonly number[]
  /** Factor of the notes' length. */
  readonly long?: number
}

/** One bar (0–3) of the theme; unknown notes are left out. */
export function themeBar(bar: number, options: ThemeOptions): TrackNote[] {
  const { on, beat, known, up = 0, loud = 1, tune = THEME, long = 1 } = options
  return BEGINS.flatMap((begin, i) => {
    const stay = STAYS[i] ?? 1
    const at = begin - bar * BAR_BEATS
    if (at < 0 || at >= BAR_BEATS || known?.[i] === false) return []
    return [{ at: at * beat, on, pitch: (tune[i] ?? 0) + up, loud, long: long * (0.7 + stay * 0.15) }]
  })
}

/** The missing notes in a bar of the theme: index (0–5), and seconds after the bar begins. */
export const gapsIn = (bar: number, beat: number, known: readonly boolean[]): { i: number; at: number }[] =>
  BEGINS.flatMap((begin, i) => {
    const at = begin - bar * BAR_BEATS
    return at >= 0 && at < BAR_BEATS && !known[i] ? [{ i, at: at * beat }] : []
  })
