/** The synthesiser: a sound is a few layers, each a wave or noise with an envelope. */
import { nextNoise } from '../../ui/noise.ts'

export interface Layer {
  readonly wave: 'sine' | 'triangle' | 'sawtooth' | 'square' | 'noise'
  /** Pitch (Hz) at its beginning, and at its end if it glides. Noise has none. */
  readonly hz?: number
  readonly to?: number
  /** Gain at its peak, 0–1. */
  readonly level: number
  /** Seconds: when it begins, how long it rises, how long it stays at its peak, and how long it lasts in all. */
  readonly at?: number
  readonly attack?: number
  readonly hold?: number
  readonly length: number
  readonly filter?: {
    readonly type: 'lowpass' | 'highpass' | 'bandpass'
    readonly hz: number
    readonly to?: number
    readonly q?: number
  }
  /** Frequency modulation, for bells and glass: the modulator's pitch and its depth, both as ratios of the pitch. */
  readonly bell?: { readonly ratio: number; readonly depth: number }
  /** Vibrato: its rate (Hz), and how far it goes (cents). */
  readonly sway?: { readonly hz: number; readonly cents: number }
  /** −1 left to 1 right. */
  readonly pan?: number
}

export interface PlayOptions {
  /** Context time (s) at which the sound begins. */
  readonly at: number
  /** Factor for all pitches and filter frequencies. */
  readonly pitch?: number
  readonly gain?: number
  /** Factor for attack, hold and length. */
  readonly stretch?: number
}

/** An exponential ramp cannot reach 0: it ends at this share of the peak, and a linear one does the rest. */
const FAINT = 0.001
const RELEASE = 0.015
const NOISE_SECONDS = 2

const noises = new WeakMap<BaseAudioContext, AudioBuffer>()

/** Schedules the layers of a sound into a node. Returns the context time (s) at which the last of them is silent. */
export function playLayers(
  context: BaseAudioContext,
  out: AudioNode,
  layers: readonly Layer[],
  { at, pitch = 1, gain = 1, stretch = 1 }: PlayOptions,
): number {
  let end = at
  for (const each of layers) {
    const layer = stretch === 1 ? each : stretched(each, stretch)
    const from = at + (layer.at ?? 0)
    const until = from + layer.length + RELEASE
    const source = layer.wave === 'noise' ? noise(context, from, until) : tone(context, layer, pitch, from)
    let last: AudioNode = source
    if (layer.filter) last = last.connect(filter(context, layer.filter, pitch, from, layer.length))
    last = last.connect(envelope(context, layer, gain, from))
    if (layer.pan) {
      const panner = context.createStereoPanner()
      panner.pan.value = layer.pan
      last = last.connect(panner)
    }
    last.connect(out)
    source.stop(until)
    end = Math.max(end, until)
  }
  return end
}

const stretched = (layer: Layer, by: number): Layer => ({
  ...layer,
  length: layer.length * by,
  ...(layer.attack && { attack: layer.attack * by }),
  ...(layer.hold && { hold: layer.hold * by }),
})

function envelope(
  context: BaseAudioContext,
  { level, attack = 0.004, hold = 0, length }: Layer,
  gain: number,
  from: number,
): GainNode {
  const node = context.createGain()
  const peak = Math.max(FAINT, level * gain)
  const { gain: loudness } = node
  loudness.setValueAtTime(0, from)
  loudness.linearRampToValueAtTime(peak, from + attack)
  if (hold > 0) loudness.setValueAtTime(peak, from + attack + hold)
  loudness.exponentialRampToValueAtTime(peak * FAINT, from + Math.max(length, attack + hold + RELEASE))
  loudness.linearRampToValueAtTime(0, from + length + RELEASE)
  return node
}

function tone(
  context: BaseAudioContext,
  layer: Layer,
  pitch: number,
  from: number,
): AudioScheduledSourceNode {
  const { wave, hz = 440, to, length, bell, sway } = layer
  const node = context.createOscillator()
  if (wave !== 'noise') node.type = wave
  node.frequency.setValueAtTime(hz * pitch, from)
  if (to !== undefined) node.frequency.exponentialRampToValueAtTime(to * pitch, from + length)
  if (bell) modulate(context, node.frequency, from, length, hz * pitch * bell.ratio, hz * pitch * bell.depth)
  if (sway) {
    const swing = context.createOscillator()
    const depth = context.createGain()
    swing.frequency.value = sway.hz
    depth.gain.value = sway.cents
    swing.connect(depth).connect(node.detune)
    swing.start(from)
    swing.stop(from + length + RELEASE)
  }
  node.start(from)
  return node
}

/** Frequency modulation that fades twice as fast as the note, as the overtones of a struck bell do. */
function modulate(
  context: BaseAudioContext,
  target: AudioParam,
  from: number,
  length: number,
  hz: number,
  depth: number,
): void {
  const modulator = context.createOscillator()
  const amount = context.createGain()
  modulator.frequency.value = hz
  amount.gain.setValueAtTime(Math.max(FAINT, depth), from)
  amount.gain.exponentialRampToValueAtTime(Math.max(FAINT, depth * 0.01), from + length / 2)
  modulator.connect(amount).connect(target)
  modulator.start(from)
  modulator.stop(from + length + RELEASE)
}

function filter(
  context: BaseAudioContext,
  { type, hz, to, q = 0.7 }: NonNullable<Layer['filter']>,
  pitch: number,
  from: number,
  length: number,
): BiquadFilterNode {
  const node = context.createBiquadFilter()
  node.type = type
  node.Q.value = q
  node.frequency.setValueAtTime(hz * pitch, from)
  if (to !== undefined) node.frequency.exponentialRampToValueAtTime(to * pitch, from + length)
  return node
}

function noise(context: BaseAudioContext, from: number, until: number): AudioScheduledSourceNode {
  const node = context.createBufferSource()
  node.buffer = noiseOf(context)
  node.loop = true
  // Starts at another place of the buffer each time, so that two rustles are never the same.
  node.start(from, (from * 7.31) % NOISE_SECONDS)
  node.stop(until)
  return node
}

/** A buffer of white noise to loop: made once per context, the same on every machine. */
export function noiseOf(context: BaseAudioContext): AudioBuffer {
  const known = noises.get(context)
  if (known) return known
  const buffer = context.createBuffer(1, context.sampleRate * NOISE_SECONDS, context.sampleRate)
  const samples = buffer.getChannelData(0)
  let seed = 22_222
  for (let i = 0; i < samples.length; i++) {
    seed = nextNoise(seed)
    samples[i] = seed / 0x8000_0000
  }
  noises.set(context, buffer)
  return buffer
}
