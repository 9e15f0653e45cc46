/** Plays one piece: asks its score for the bars that are due, and strikes their notes. */
import { hertz, INSTRUMENTS } from '../data/instruments.ts'
import { strike } from '../engine/synth.ts'
import { barRng, type Track, type TrackNote } from './notation.ts'
import type { SoundMood } from './types.ts'

/** Where the notes of the two lights go. */
export interface MixBuses {
  readonly warm: AudioNode
  readonly cold: AudioNode
}

/** A bar that should have begun longer ago than this (s) is not played any more. */
const LATE = 0.12
/** Never struck in the past (s). */
const AHEAD = 0.005

export class Band {
  readonly key: string
  private readonly context: BaseAudioContext
  private readonly piece: Track
  private readonly warm: GainNode
  private readonly cold: GainNode
  private next = 0

  /** @param level how loud it is mixed (a factor) @param fadeIn seconds until it is as loud */
  constructor(
    context: BaseAudioContext,
    sides: MixBuses,
    piece: Track,
    { key, level, fadeIn = 0 }: { key: string; level: number; fadeIn?: number },
  ) {
    this.context = context
    this.key = key
    this.piece = piece
    const side = (out: AudioNode) => {
      const node = context.createGain()
      node.gain.setValueAtTime(fadeIn > 0 ? 0 : level, context.currentTime)
      if (fadeIn > 0) node.gain.linearRampToValueAtTime(level, context.currentTime + fadeIn)
      node.connect(out)
      return node
    }
    this.warm = side(sides.warm)
    this.cold = side(sides.cold)
  }

  /** Strikes all bars that begin before a context time (s). @param now room time in ms */
  play(until: number, now: number, mood: SoundMood): void {
    const { context, piece } = this
    const zero = context.currentTime + (mood.since - now) / 1000
    for (;;) {
      const begins = zero + piece.barAt(this.next, mood)
      if (begins >= until) return
      if (begins >= context.currentTime - LATE) {
        for (const note of piece.bar(this.next, mood, barRng(mood.seed, this.next))) this.strike(note, begins)
      }
      this.next++
    }
  }

  private strike(note: TrackNote, begins: number): void {
    const at = Math.max(begins + note.at, this.context.currentTime + AHEAD)
    playNote(this.context, { warm: this.warm, cold: this.cold }, note, at)
  }

  /** Fades away (s), and is gone. */
  stop(fade: number): void {
    const now = this.context.currentTime
    for (const { gain } of [this.warm, this.cold]) {
      gain.cancelScheduledValues(now)
      gain.setValueAtTime(gain.value, now)
      gain.linearRampToValueAtTime(0, now + fade)
    }
    setTimeout(() => this.leave(), fade * 1000 + 100)
  }

  private leave(): void {
    this.warm.disconnect()
    this.cold.disconnect()
  }
}

/** Strikes a note on its instrument, on the side where it belongs. */
export function playNote(context: BaseAudioContext, sides: MixBuses, note: TrackNote, at: number): void {
  const { on, pitch, loud = 1, long = 1, pan } = note
  const { layers, side } = INSTRUMENTS[on]
  let out = sides[side]
  if (pan) {
    const panner = context.createStereoPanner()
    panner.pan.value = pan
    panner.connect(out)
    out = panner
  }
  strike(context, out, layers, { at, pitch: hertz(pitch), gain: loud, stretch: long })
}
