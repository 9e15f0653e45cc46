/**
 * Everything the screen plays, mixed on one audio context: music on a warm and a cold bus, ambience, effects. Music and
 * ambience are ducked for speech; one second of the whisper is silent.
 */

import { AmbiencePlayer } from './ambience-player.ts'
import type { CueSound } from './cue-sounds.ts'
import { decibelsToGain, SCREEN_SOUND_LEVELS, TRACK_LEVELS } from './data/levels.ts'
import { SCREEN_SOUNDS } from './data/sfx-screen.ts'
import { createReverb, REVERB_ROOMS } from './engine/reverb.ts'
import { playLayers } from './engine/synth.ts'
import { TRACKS } from './music/index.ts'
import { type MixBuses, playNote, TrackPlayer } from './music/track-player.ts'
import type { SoundMood } from './music/types.ts'

/** Volumes, 0–1. */
export interface Volumes {
  readonly music: number
  readonly effects: number
}

/** How far ahead notes are scheduled (s): more than the 1 s to which browsers throttle timers of hidden tabs. */
const AHEAD = 1.3
/** Seconds of fade from one track to the next. */
const CROSSFADE = 1.4
/** Time constants (s): of the warm–cold balance, of ducking for speech, and of coming back from it. */
const BALANCE = 1.5
const DUCK = 0.08
const UNDUCK = 0.5
/** Silence is complete within this time (s). */
const CUT = 0.03
/** Shares of each bus that go to its reverb. */
const WARM_ECHO = 0.2
const COLD_ECHO = 0.34
const EFFECT_ECHO = 0.14
/** No more than `MOST_AT_ONCE` effects play together, and none is repeated within `REPEAT_AFTER` (s). */
const MOST_AT_ONCE = 16
const REPEAT_AFTER = 0.06
/** Longer times (s) for cues that many neighbours may send at once. */
const REPEAT_AFTER_OF: Readonly<Record<string, number>> = { cheer: 0.3, heart: 0.15 }

export class ScreenMixer {
  private readonly context: BaseAudioContext
  private readonly end: AudioNode
  private readonly master: GainNode
  private readonly music: GainNode
  private readonly ducked: GainNode
  private readonly effects: GainNode
  private readonly warm: GainNode
  private readonly cold: GainNode
  private readonly ambience: AmbiencePlayer
  private track: TrackPlayer | null = null
  private mood: SoundMood | null = null
  /** When each effect was played last (context time, s). */
  private last = new Map<string, number>()
  /** When the effects that play now end (context times, s). */
  private ends: number[] = []

  /** @param echoes false for weak machines, which play without reverb */
  constructor(context: BaseAudioContext, { echoes = true } = {}) {
    this.context = context
    const gain = (out: AudioNode, value = 1) => {
      const node = context.createGain()
      node.gain.value = value
      node.connect(out)
      return node
    }
    const end = createSoftClipper(context)
    this.end = end.out
    this.master = gain(end.in)
    this.music = gain(this.master)
    this.ducked = gain(this.music)
    this.effects = gain(this.master)
    this.warm = gain(this.ducked)
    this.cold = gain(this.ducked)
    this.ambience = new AmbiencePlayer(context, this.ducked)
    if (echoes) {
      const warmRoom = createReverb(context, REVERB_ROOMS.warm)
      const coldRoom = createReverb(context, REVERB_ROOMS.cold)
      warmRoom.connect(this.ducked)
      coldRoom.connect(this.ducked)
      this.warm.connect(gain(warmRoom, WARM_ECHO))
      this.cold.connect(gain(coldRoom, COLD_ECHO))
      const effectRoom = createReverb(context, REVERB_ROOMS.warm)
      effectRoom.connect(this.master)
      this.effects.connect(gain(effectRoom, EFFECT_ECHO))
    }
  }

  /** Changes to a mood. Call it whenever the view changes, and a few times a second. @param now room time (ms) */
  follow(mood: SoundMood, now: number): void {
    const { context } = this
    const before = this.mood
    this.mood = mood
    if (mood.silent !== (before?.silent ?? false)) this.silence(mood.silent)
    if (before === null) {
      this.warm.gain.setValueAtTime(mood.warm, context.currentTime)
      this.cold.gain.setValueAtTime(mood.cold, context.currentTime)
    } else if (mood.warm !== before.warm || mood.cold !== before.cold) {
      this.warm.gain.setTargetAtTime(mood.warm, context.currentTime, BALANCE)
      this.cold.gain.setTargetAtTime(mood.cold, context.currentTime, BALANCE)
    }
    this.ambience.follow(mood.ambience, before !== null)
    if (this.track?.key !== mood.key) {
      this.track?.stop(CROSSFADE)
      const buses: MixBuses = { warm: this.warm, cold: this.cold }
      const fadeIn = before === null ? 0 : CROSSFADE / 2
      this.track =
        mood.track &&
        new TrackPlayer(context, buses, TRACKS[mood.track], {
          key: mood.key,
          level: decibelsToGain(TRACK_LEVELS[mood.track]),
          fadeIn,
        })
    }
    this.play(now)
  }

  /** Schedules the notes that are due. @param now room time (ms) @param ahead how far to schedule (s) */
  play(now: number, ahead = AHEAD): void {
    if (!this.mood) return
    const until = this.context.currentTime + ahead
    this.track?.play(until, now, this.mood)
    this.ambience.play(until, this.mood.seed)
  }

  /** Plays an effect, notes, or both, unless too much plays already. @param name limits how often it is repeated */
  playSound({ effect, notes = [] }: CueSound, name: string): void {
    const now = this.context.currentTime
    this.ends = this.ends.filter((end) => end > now)
    if (
      this.mood?.silent ||
      this.ends.length >= MOST_AT_ONCE ||
      now - (this.last.get(name) ?? -1) < (REPEAT_AFTER_OF[name] ?? REPEAT_AFTER)
    )
      return
    this.last.set(name, now)
    const at = now + 0.01
    if (effect)
      this.ends.push(
        playLayers(this.context, this.effects, SCREEN_SOUNDS[effect], {
          at,
          gain: decibelsToGain(SCREEN_SOUND_LEVELS[effect]),
        }),
      )
    for (const note of notes)
      playNote(this.context, { warm: this.effects, cold: this.effects }, note, at + note.at)
  }

  /** Lowers music and ambience for speech. @param to share of their loudness that is left; 1 for all */
  duck(to: number): void {
    const { gain } = this.ducked
    gain.setTargetAtTime(to, this.context.currentTime, to < 1 ? DUCK : UNDUCK)
  }

  /** Sets the volumes of the screen's settings. */
  volumes({ music, effects }: Volumes): void {
    this.music.gain.setTargetAtTime(music, this.context.currentTime, DUCK)
    this.effects.gain.setTargetAtTime(effects, this.context.currentTime, DUCK)
  }

  /** Stops for good. */
  close(): void {
    this.track?.stop(CUT)
    this.master.gain.setTargetAtTime(0, this.context.currentTime, CUT)
    // Disconnected, so that notes scheduled ahead are not heard when the context is used again.
    setTimeout(() => {
      this.ambience.close()
      this.end.disconnect()
    }, CUT * 5_000)
  }

  private silence(on: boolean): void {
    const now = this.context.currentTime
    this.master.gain.cancelScheduledValues(now)
    this.master.gain.setTargetAtTime(on ? 0 : 1, now, CUT / 3)
  }
}

/** A soft clipper before the loudspeakers: peaks above 0.8 are bent instead of cut off. */
function createSoftClipper(context: BaseAudioContext): { in: AudioNode; out: AudioNode } {
  const node = context.createWaveShaper()
  const points = 2_049
  const knee = 0.8
  node.curve = Float32Array.from({ length: points }, (_, i) => {
    const x = (i / (points - 1)) * 4 - 2
    const size = Math.abs(x)
    return (
      Math.sign(x) * (size < knee ? size : knee + (1 - knee) * 0.95 * Math.tanh((size - knee) / (1 - knee)))
    )
  })
  // The curve covers −2 to 2, a wave shaper's input −1 to 1.
  const half = context.createGain()
  half.gain.value = 0.5
  half.connect(node).connect(context.destination)
  return { in: half, out: node }
}
