/** Everything the screen plays, on one audio context: music in two lights, the rooms, effects; mixed, ducked, silenced. */

import { AmbiencePlayer } from './ambience-player.ts'
import type { CueSound } from './cue-sounds.ts'
import { factor, SCREEN_SOUND_LEVELS, TRACK_LEVELS } from './data/levels.ts'
import { DRAMA } from './data/sfx-screen.ts'
import { createReverb, REVERB_ROOMS } from './engine/reverb.ts'
import { strike } from './engine/synth.ts'
import { PIECES } from './music/index.ts'
import { Band, type MixBuses, playNote } from './music/track-player.ts'
import type { SoundMood } from './music/types.ts'

/** Volumes, 0–1. */
export interface Volumes {
  readonly music: number
  readonly effects: number
}

/** How far ahead notes are struck (s): further than a hidden tab's clock sleeps. */
const AHEAD = 1.3
/** Seconds over which one piece gives way to the next. */
const CROSSFADE = 1.4
/** Time constants (s): of the mix that follows the lights, of music that makes room for speech, and comes back. */
const DRIFT = 1.5
const DUCK = 0.08
const RETURN = 0.5
/** The silence of the whisper is complete within this (s). */
const CUT = 0.03
/** How much of each side is heard as its room's echo. */
const WARM_ECHO = 0.2
const COLD_ECHO = 0.34
const EFFECT_ECHO = 0.14
/** So many effects at once are enough, and the same one not twice within this (s). */
const MOST = 16
const AGAIN = 0.06
/** A hundred neighbours cheer as one. */
const SPACED: Readonly<Record<string, number>> = { cheer: 0.3, heart: 0.15 }

export class Orchestra {
  private readonly context: BaseAudioContext
  private readonly end: AudioNode
  private readonly master: GainNode
  private readonly music: GainNode
  private readonly ducked: GainNode
  private readonly effects: GainNode
  private readonly warm: GainNode
  private readonly cold: GainNode
  private readonly tone: AmbiencePlayer
  private band: Band | null = null
  private mood: SoundMood | null = null
  private last = new Map<string, number>()
  private ends: number[] = []

  /** @param echoes false for weak machines, which play without rooms */
  constructor(context: BaseAudioContext, { echoes = true } = {}) {
    this.context = context
    const gain = (out: AudioNode, value = 1) => {
      const node = context.createGain()
      node.gain.value = value
      node.connect(out)
      return node
    }
    const end = softly(context)
    this.end = end.out
    this.master = gain(end.in)
    this.music = gain(this.master)
    this.ducked = gain(this.music)
    this.effects = gain(this.master)
    this.warm = gain(this.ducked)
    this.cold = gain(this.ducked)
    this.tone = new AmbiencePlayer(context, this.ducked)
    if (echoes) {
      const warmRoom = createReverb(context, REVERB_ROOMS.warm)
      const coldRoom = createReverb(context, REVERB_ROOMS.cold)
      warmRoom.connect(this.ducked)
      coldRoom.connect(this.ducked)
      this.warm.connect(gain(warmRoom, WARM_ECHO))
      this.cold.connect(gain(coldRoom, COLD_ECHO))
      const around = createReverb(context, REVERB_ROOMS.warm)
      around.connect(this.master)
      this.effects.connect(gain(around, EFFECT_ECHO))
    }
  }

  /** Takes in what the night sounds like now. Call it whenever the view changes, and as time goes by. */
  follow(mood: SoundMood, now: number): void {
    const { context } = this
    const before = this.mood
    this.mood = mood
    if (mood.silent !== (before?.silent ?? false)) this.silence(mood.silent)
    if (before === null) {
      this.warm.gain.setValueAtTime(mood.warm, context.currentTime)
      this.cold.gain.setValueAtTime(mood.cold, context.currentTime)
    } else if (mood.warm !== before.warm || mood.cold !== before.cold) {
      this.warm.gain.setTargetAtTime(mood.warm, context.currentTime, DRIFT)
      this.cold.gain.setTargetAtTime(mood.cold, context.currentTime, DRIFT)
    }
    this.tone.follow(mood.beds, before !== null)
    if (this.band?.key !== mood.key) {
      this.band?.stop(CROSSFADE)
      const sides: MixBuses = { warm: this.warm, cold: this.cold }
      const fadeIn = before === null ? 0 : CROSSFADE / 2
      this.band =
        mood.piece &&
        new Band(context, sides, PIECES[mood.piece], {
          key: mood.key,
          level: factor(TRACK_LEVELS[mood.piece]),
          fadeIn,
        })
    }
    this.play(now)
  }

  /** Strikes what is due. Call it a few times a second. @param now room time (ms) @param ahead how far to play (s) */
  play(now: number, ahead = AHEAD): void {
    if (!this.mood) return
    const until = this.context.currentTime + ahead
    this.band?.play(until, now, this.mood)
    this.tone.play(until, this.mood.seed)
  }

  /** Something happened. @param name by which the same thing is known if it happens again at once */
  hear({ effect, notes = [] }: CueSound, name: string): void {
    const now = this.context.currentTime
    this.ends = this.ends.filter((end) => end > now)
    if (
      this.mood?.silent ||
      this.ends.length >= MOST ||
      now - (this.last.get(name) ?? -1) < (SPACED[name] ?? AGAIN)
    )
      return
    this.last.set(name, now)
    const at = now + 0.01
    if (effect)
      this.ends.push(
        strike(this.context, this.effects, DRAMA[effect], { at, gain: factor(SCREEN_SOUND_LEVELS[effect]) }),
      )
    for (const note of notes)
      playNote(this.context, { warm: this.effects, cold: this.effects }, note, at + note.at)
  }

  /** Music makes room for speech. @param to what is left of it, 1 for all */
  duck(to: number): void {
    const { gain } = this.ducked
    gain.setTargetAtTime(to, this.context.currentTime, to < 1 ? DUCK : RETURN)
  }

  volumes({ music, effects }: Volumes): void {
    this.music.gain.setTargetAtTime(music, this.context.currentTime, DUCK)
    this.effects.gain.setTargetAtTime(effects, this.context.currentTime, DUCK)
  }

  /** Falls silent for good. */
  close(): void {
    this.band?.stop(CUT)
    this.master.gain.setTargetAtTime(0, this.context.currentTime, CUT)
    // Whatever was struck ahead is not heard when the context is used again.
    setTimeout(() => {
      this.tone.close()
      this.end.disconnect()
    }, CUT * 5_000)
  }

  private silence(on: boolean): void {
    const now = this.context.currentTime
    this.master.gain.cancelScheduledValues(now)
    this.master.gain.setTargetAtTime(on ? 0 : 1, now, CUT / 3)
  }
}

/** The end of the line: what would be too loud is bent, never cut off. */
function softly(context: BaseAudioContext): { in: AudioNode; out: AudioNode } {
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
  // The curve spans −2 to 2: samples are halved on the way in.
  const half = context.createGain()
  half.gain.value = 0.5
  half.connect(node).connect(context.destination)
  return { in: half, out: node }
}
