/** Keeps the sounds of rooms going: each bed swells when its room is heard, and fades when it is left. */
import { between } from '../../shared/rng.ts'
import { type Ambience, BEDS, type BedName, type Drone, GRAIN_BAR_SECONDS } from './data/ambience.ts'
import { AMBIENCE_LEVELS, factor } from './data/levels.ts'
import { noiseOf, strike } from './engine/synth.ts'
import { barRng } from './music/notation.ts'

interface Sounding {
  readonly out: GainNode
  readonly stop: () => void
  /** How loud it is, or is becoming. */
  level: number
  /** Context time (s) at which its next bar of small sounds begins. */
  next: number
  bar: number
}

/** Time constant (s) with which a room is entered and left. */
const FADE = 0.7
/** Small sounds that should have begun longer ago than this (s) are left out. */
const LATE = 0.1

export class AmbiencePlayer {
  private readonly context: BaseAudioContext
  private readonly out: AudioNode
  private readonly sounding = new Map<BedName, Sounding>()

  constructor(context: BaseAudioContext, out: AudioNode) {
    this.context = context
    this.out = out
  }

  /** Which rooms are heard, and how loud (0–1). @param fade false when it has to be there at once */
  follow(beds: Readonly<Partial<Record<BedName, number>>>, fade = true): void {
    const now = this.context.currentTime
    for (const [name, level] of Object.entries(beds) as [BedName, number][]) {
      const known = this.sounding.get(name)
      const bed = known ?? this.start(name)
      if (bed.level === level) continue
      bed.level = level
      const target = level * factor(AMBIENCE_LEVELS[name])
      if (fade) bed.out.gain.setTargetAtTime(target, now, FADE)
      else bed.out.gain.setValueAtTime(target, now)
    }
    for (const [name, bed] of this.sounding) {
      if (beds[name]) continue
      bed.out.gain.setTargetAtTime(0, now, FADE)
      this.sounding.delete(name)
      setTimeout(bed.stop, FADE * 8_000)
    }
  }

  /** Plays the small sounds that begin before a context time (s). */
  play(until: number, seed: number): void {
    for (const [name, bed] of this.sounding) {
      const { grains }: Ambience = BEDS[name]
      // A page that slept does not make up for what it missed.
      if (bed.next < this.context.currentTime - LATE) bed.next = this.context.currentTime
      while (bed.next < until) {
        for (const { at, layers, loud = 1, pitch = 1 } of grains(barRng(seed, bed.bar))) {
          strike(this.context, bed.out, layers, { at: bed.next + at, gain: loud, pitch })
        }
        bed.next += GRAIN_BAR_SECONDS
        bed.bar++
      }
    }
  }

  /** Ends all of them at once. */
  close(): void {
    for (const bed of this.sounding.values()) bed.stop()
    this.sounding.clear()
  }

  private start(name: BedName): Sounding {
    const { context } = this
    const out = context.createGain()
    out.gain.setValueAtTime(0, context.currentTime)
    out.connect(this.out)
    const { drones }: Ambience = BEDS[name]
    const stops = drones.map((drone, i) => hold(context, out, drone, i))
    const bed: Sounding = {
      out,
      stop: () => {
        for (const stop of stops) stop()
        out.disconnect()
      },
      level: 0,
      next: context.currentTime,
      bar: between(barRng(name.length, 1), 0, 99),
    }
    this.sounding.set(name, bed)
    return bed
  }
}

/** A lasting sound. Returns how to end it. */
function hold(context: BaseAudioContext, out: AudioNode, drone: Drone, which: number): () => void {
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
    // It comes and goes between its level and what is left of it.
    const half = (level * swell.depth) / 2
    gain.gain.value = level - half
    const wander = context.createOscillator()
    const depth = context.createGain()
    wander.frequency.value = swell.hz
    depth.gain.value = half
    wander.connect(depth).connect(gain.gain)
    wander.start(now)
    sources.push(wander)
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
