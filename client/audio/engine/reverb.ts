/** Reverbs of a small warm and a wide cold room. Their impulse responses are computed, not recorded. */
import { nextNoise } from '../../ui/noise.ts'

interface ReverbRoom {
  readonly seconds: number
  /** Damping of high frequencies, 0 (none) to 1. */
  readonly soft: number
  readonly seed: number
}

export const REVERB_ROOMS = {
  warm: { seconds: 1.3, soft: 0.72, seed: 7 },
  cold: { seconds: 3.2, soft: 0.3, seed: 11 },
} as const satisfies Record<string, ReverbRoom>

/** Seconds before the first reflection. */
const FIRST = 0.012

/** Creates the reverb of a room; its output is the reflections alone. */
export function createReverb(context: BaseAudioContext, { seconds, soft, seed }: ReverbRoom): ConvolverNode {
  const node = context.createConvolver()
  const length = Math.ceil(seconds * context.sampleRate)
  const impulse = context.createBuffer(2, length, context.sampleRate)
  for (const side of [0, 1]) {
    const samples = impulse.getChannelData(side)
    let dice = seed + side * 101
    let smooth = 0
    for (let i = Math.floor(FIRST * context.sampleRate); i < length; i++) {
      dice = nextNoise(dice)
      const fade = (1 - i / length) ** 3
      smooth += (dice / 0x8000_0000 - smooth) * (1 - soft * (1 - fade * 0.5))
      samples[i] = smooth * fade
    }
  }
  node.buffer = impulse
  return node
}
