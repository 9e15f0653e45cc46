/** What tracks are written in. A track only computes notes, so it can be tested without audio. */
import { createRng, type RngState } from '../../../shared/rng.ts'
import type { InstrumentName } from '../data/instruments.ts'
import type { SoundMood } from './types.ts'

export interface TrackNote {
  /** Seconds after its bar begins. */
  readonly at: number
  readonly on: InstrumentName
  /** Pitch in half tones, 60 is middle C. */
  readonly pitch: number
  /** Factor of the instrument's own loudness. */
  readonly loud?: number
  /** Factor of the instrument's own length. */
  readonly long?: number
  readonly pan?: number
}

export interface Track {
  /** Seconds from the beginning of the track to its bar `n` (from 0); grows with `n`. */
  barAt(n: number, mood: SoundMood): number
  /** The notes of bar `n`. @param dice a new generator for every bar, see `barRng` */
  bar(n: number, mood: SoundMood, dice: RngState): readonly TrackNote[]
}

/** `barAt` for bars of equal length (s). */
export const evenBars = (seconds: number) => ({ barAt: (n: number) => n * seconds })

/** The random numbers of one bar: the same for the same seed and bar. */
export const barRng = (seed: number, bar: number): RngState => createRng((seed ^ (bar * 0x9e37_79b1)) >>> 0)

/** Where bar `n` is in cycles of `of` bars: its index in the cycle, and the index of the cycle. */
export const cycle = (n: number, of: number): { bar: number; round: number } => ({
  bar: n % of,
  round: Math.floor(n / of),
})

/** A chord. @param at seconds after the bar begins @param apart seconds between its notes; 0 for all at once */
export function chord(
  on: InstrumentName,
  pitches: readonly number[],
  { at = 0, apart = 0, loud = 1, long = 1 }: { at?: number; apart?: number; loud?: number; long?: number },
): TrackNote[] {
  return pitches.map((pitch, i) => ({
    at: at + i * apart,
    on,
    pitch,
    loud,
    long,
    pan: panOf(i, pitches.length),
  }))
}

/** Stereo position of note `i`: a chord is spread a little to the left and right. */
const panOf = (i: number, of: number): number => (of < 2 ? 0 : (i / (of - 1) - 0.5) * 0.5)
