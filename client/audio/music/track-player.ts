/** Plays one track: asks it for the bars that are due, and schedules their notes. */
import { hertz, INSTRUMENTS } from '../data/instruments.ts'
import { playLayers } from '../engine/synth.ts'
import { barRng, type Track, type TrackNote } from './notation.ts'
import type { SoundMood } from './types.ts'

/** The outputs for warm and cold instruments. */
export interface MixBuses {
  readonly warm: AudioNode
  readonly cold: AudioNode
}

/** A bar that should have begun longer ago than this (s) is skipped. */
const LATE = 0.12
/** Notes are scheduled at least this far ahead (s), never in the past. */
const AHEAD = 0.005

export class TrackPlayer {
  readonly key: string
  private readonly context: BaseAudioContext
  private readonly track: Track
  private readonly warm: GainNode
  private readonly cold: GainNode
  private next = 0

  /**
   * @param key identifies what is played; see `SoundMood.key`
   * @param level gain in the mix
   * @param fadeIn seconds until it has reached that
   */
  constructor(
    context: BaseAudioContext,
    buses: MixBuses,
    track: Track,
    { key, level, fadeIn = 0 }: { key: string; level: number; fadeIn?: number },
  ) {
    this.context = context
    this.key = key
    this.track = track
    const bus = (out: AudioNode) => {
      const node = context.createGain()
      node.gain.setValueAtTime(fadeIn > 0 ? 0 : level, context.currentTime)
      if (fadeIn > 0) node.gain.linearRampToValueAtTime(level, context.currentTime + fadeIn)
      node.connect(out)
      return node
    }
    this.warm = bus(buses.warm)
    this.cold = bus(buses.cold)
  }

  /** Schedules all bars that begin before a context time (s). @param now room time (ms) */
  play(until: number, now: number, mood: SoundMood): void {
    const { context, track } = this
    const zero = context.currentTime + (mood.since - now) / 1000
    for (;;) {
      const begins = zero + track.barAt(this.next, mood)
      if (begins >= until) return
      if (begins >= context.currentTime - LATE) {
        for (const note of track.bar(this.next, mood, barRng(mood.seed, this.next)))
          this.playNote(note, begins)
      }
      this.next++
    }
  }

  private playNote(note: TrackNote, begins: number): void {
    const at = Math.max(begins + note.at, this.context.currentTime + AHEAD)
    playNote(this.context, { warm: this.warm, cold: this.cold }, note, at)
  }

  /** Fades out (s) and disconnects. */
  stop(fade: number): void {
    const now = this.context.currentTime
    for (const { gain } of [this.warm, this.cold]) {
      gain.cancelScheduledValues(now)
      gain.setValueAtTime(gain.value, now)
      gain.linearRampToValueAtTime(0, now + fade)
    }
    setTimeout(() => this.disconnect(), fade * 1000 + 100)
  }

  private disconnect(): void {
    this.warm.disconnect()
    this.cold.disconnect()
  }
}

/** Schedules a note on its instrument's bus. @param at context time (s) */
export function playNote(context: BaseAudioContext, buses: MixBuses, note: TrackNote, at: number): void {
  const { on, pitch, loud = 1, long = 1, pan } = note
  const { layers, side } = INSTRUMENTS[on]
  let out = buses[side]
  if (pan) {
    const panner = context.createStereoPanner()
    panner.pan.value = pan
    panner.connect(out)
    out = panner
  }
  playLayers(context, out, layers, { at, pitch: hertz(pitch), gain: loud, stretch: long })
}
