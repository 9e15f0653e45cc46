/** Plays the ambience of the rooms on the screen: each fades in when its room is shown, and out when it is left. */
import { between } from '../../shared/rng.ts'
import { AMBIENCES, type Ambience, type AmbienceName, type Drone } from './data/ambience.ts'
import { GRAIN_BAR_SECONDS } from './data/ambience-grains.ts'
import { AMBIENCE_LEVELS, decibelsToGain } from './data/levels.ts'
import { noiseOf, playLayers } from './engine/synth.ts'
import { barRng } from './music/notation.ts'

interface PlayingAmbience {
  readonly out: GainNode
  readonly stop: () => void
  /** The loudness (0–1) it has or is fading to. */
  level: number
  /** Context time (s) at which its next bar of grains begins. */
  next: number
  bar: number
}

/** Time constant (s) of fading in and out. */
const FADE = 0.7
/** Grains that should have begun longer ago than this (s) are skipped. */
const LATE = 0.1

export class AmbiencePlayer {
  private readonly context: BaseAudioContext
  private readonly out: AudioNode
  private readonly playing = new Map<AmbienceName, PlayingAmbience>()

  constructor(context: BaseAudioContext, out: AudioNode) {
    this.context = context
    this.out = out
  }

  /**
   * Sets which rooms are heard.
   * @param levels loudness of each (0–1)
   * @param fade false to start at full loudness at once
   */
  follow(levels: Readonly<Partial<Record<AmbienceName, number>>>, fade = true): void {
    const now = this.context.currentTime
    for (const [name, level] of Object.entries(levels) as [AmbienceName, number][]) {
      const known = this.playing.get(name)
      const ambience = known ?? this.start(name)
      if (ambience.level === level) continue
      ambience.level = level
      const target = level * decibelsToGain(AMBIENCE_LEVELS[name])
      if (fade) ambience.out.gain.setTargetAtTime(target, now, FADE)
      else ambience.out.gain.setValueAtTime(target, now)
    }
    for (const [name, ambience] of this.playing) {
      if (levels[name]) continue
      ambience.out.gain.setTargetAtTime(0, now, FADE)
      this.playing.delete(name)
      setTimeout(ambience.stop, FADE * 8_000)
    }
  }

  /** Schedules the grains that begin before a context time (s). */
  play(until: number, seed: number): void {
    for (const [name, ambience] of this.playing) {
      const { grains }: Ambience = AMBIENCES[name]
      // A page that slept does not play what it missed.
      if (ambience.next < this.context.currentTime - LATE) ambience.next = this.context.currentTime
      while (ambience.next < until) {
        for (const { at, layers, loud = 1, pitch = 1 } of grains(barRng(seed, ambience.bar))) {
          playLayers(this.context, ambience.out, layers, { at: ambience.next + at, gain: loud, pitch })
        }
        ambience.next += GRAIN_BAR_SECONDS
        ambience.bar++
      }
    }
  }

  /** Stops all of them at once. */
  close(): void {
    for (const ambience of this.playing.values()) ambience.stop()
    this.playing.clear()
  }

  private start(name: AmbienceName): PlayingAmbience {
    const { context } = this
    const out = context.createGain()
    out.gain.setValueAtTime(0, context.currentTime)
    out.connect(this.out)
    const { drones }: Ambience = AMBIENCES[name]
    const stops = drones.map((drone, i) => startDrone(context, out, drone, i))
    const ambience: PlayingAmbience = {
      out,
      stop: () => {
        for (const stop of stops) stop()
        out.disconnect()
      },
      level: 0,
      next: context.currentTime,
      bar: between(barRng(name.length, 1), 0, 99),
    }
    this.playing.set(name, ambience)
    return ambience
  }
}

/** Starts a lasting sound. Returns how to stop it. @param which shifts the noise, so that two drones differ */
function startDrone(context: BaseAudioContext, out: AudioNode, drone: Drone, which: number): () => void {
  const { wave, hz = 110, level, filter, swell, pan } = drone
  const now = context.currentTime
  const gain = context.createGain()
  const sources: AudioScheduledSourceNode[] = []
  let last: AudioNode
  if (wave === 'noise') {
    const noise = context.createBufferSource()
    noise.buffer = noiseOf(context)
    noise.loop = true
    noise.start(now, which * 0.61)
    sources.push(noise)
    last = noise
  } else {
    const tone = context.createOscillator()
    tone.type = wave
    tone.frequency.value = hz
    tone.start(now)
    sources.push(tone)
    last = tone
  }
  if (filter) {
    const colour = context.createBiquadFilter()
    colour.type = filter.type
    colour.frequency.value = filter.hz
    colour.Q.value = filter.q ?? 0.7
    last = last.connect(colour)
  }
  gain.gain.value = level
  if (swell) {
    // An oscillator moves the gain between `level` and `level * (1 - depth)`.
    const half = (level * swell.depth) / 2
    gain.gain.value = level - half
    const lfo = context.createOscillator()
    const depth = context.createGain()
    lfo.frequency.value = swell.hz
    depth.gain.value = half
    lfo.connect(depth).connect(gain.gain)
    lfo.start(now)
    sources.push(lfo)
  }
  last = last.connect(gain)
  if (pan) {
    const panner = context.createStereoPanner()
    panner.pan.value = pan
    last = last.connect(panner)
  }
  last.connect(out)
  return () => {
    for (const source of sources) source.stop()
  }
}
