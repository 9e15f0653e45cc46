/** What a score is made of. A score decides and plays nothing: it can be read, and tested, without a loudspeaker. */
import { createRng, type RngState } from '../../../shared/rng.ts'
import type { InstrumentName } from '../data/instruments.ts'
import type { SoundMood } from './types.ts'

export interface TrackNote {
  /** Seconds after its bar begins. */
  readonly at: number
  readonly on: InstrumentName
  /** Pitch in half tones, 60 is the middle C. */
  readonly pitch: number
  /** 1 is as loud as the instrument is meant to be. */
  readonly loud?: number
  /** Times as long as the instrument's own length. */
  readonly long?: number
  readonly pan?: number
}

export interface Track {
  /** Seconds from the beginning of the piece to its bar `n`; grows with `n`. */
  barAt(n: number, mood: SoundMood): number
  /** What is played in bar `n`. The dice are fresh for every bar. */
  bar(n: number, mood: SoundMood, dice: RngState): readonly TrackNote[]
}

/** Bars of one length (s). */
export const evenBars = (seconds: number) => ({ barAt: (n: number) => n * seconds })

/** The dice of one bar: the same night plays the same bar in the same way. */
export const barRng = (seed: number, bar: number): RngState => createRng((seed ^ (bar * 0x9e37_79b1)) >>> 0)

/** Rounds of `of` bars: which bar of its round is this, and which round? */
export const cycle = (n: number, of: number): { bar: number; round: number } => ({
  bar: n % of,
  round: Math.floor(n / of),
})

/** A chord, broken or whole. */
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
    pan: spread(i, pitches.length),
  }))
}

/** Places a chord's notes a little left and right. */
const spread = (i: number, of: number): number => (of < 2 ? 0 : (i / (of - 1) - 0.5) * 0.5)
