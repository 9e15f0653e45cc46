/**
 * Measures perceived loudness in LUFS, after ITU-R BS.1770-4: K-weighting by two filters, the mean square of 400 ms
 * blocks, and for whole pieces two gates that leave out silence.
 */
/** Samples per second. */
const RATE = 48_000
/** Length of a block, and from one block to the next (s). */
const BLOCK = 0.4
const HOP = 0.1
/** Offset of the scale, and the gates: in LUFS, and in LU below the loudness of what the first gate lets through. */
const OFFSET = -0.691
const ABSOLUTE_GATE = -70
const RELATIVE_GATE = -10

/** The two stages of K-weighting at 48 kHz, from the recommendation: b0, b1, b2, a1, a2. */
const SHELF = [
  1.53512485958697, -2.69169618940638, 1.19839281085285, -1.69065929318241, 0.73248077421585,
] as const
const HIGH_PASS = [1, -2, 1, -1.99004745483398, 0.99007225036621] as const

type Biquad = readonly [number, number, number, number, number]

function filtered(samples: Float32Array, [b0, b1, b2, a1, a2]: Biquad): Float32Array {
  const out = new Float32Array(samples.length)
  let x1 = 0
  let x2 = 0
  let y1 = 0
  let y2 = 0
  for (let i = 0; i < samples.length; i++) {
    const x = samples[i] as number
    const y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2
    x2 = x1
    x1 = x
    y2 = y1
    y1 = y
    out[i] = y
  }
  return out
}

const decibels = (power: number): number =>
  power <= 0 ? Number.NEGATIVE_INFINITY : OFFSET + 10 * Math.log10(power)

/** Mean power of each block. Audio that is shorter than a block counts as one, padded with silence. */
function blocks(channels: readonly Float32Array[]): number[] {
  const weighted = channels.map((samples) => filtered(filtered(samples, SHELF), HIGH_PASS))
  const size = BLOCK * RATE
  const hop = HOP * RATE
  const length = weighted[0]?.length ?? 0
  const powers: number[] = []
  for (let from = 0; from === 0 || from + size <= length; from += hop) {
    let sum = 0
    for (const samples of weighted) {
      const until = Math.min(length, from + size)
      for (let i = from; i < until; i++) sum += (samples[i] as number) ** 2
    }
    powers.push(sum / size)
  }
  return powers
}

const mean = (powers: readonly number[]): number =>
  powers.length === 0 ? 0 : powers.reduce((sum, power) => sum + power, 0) / powers.length

/** Integrated loudness of a whole piece (LUFS): −Infinity for silence. @param channels samples at 48 kHz */
export function integrated(channels: readonly Float32Array[]): number {
  const heard = blocks(channels).filter((power) => decibels(power) > ABSOLUTE_GATE)
  const gate = decibels(mean(heard)) + RELATIVE_GATE
  return decibels(mean(heard.filter((power) => decibels(power) > gate)))
}

/** Loudness of the loudest 400 ms (LUFS): what matters for short sounds. @param channels samples at 48 kHz */
export const momentary = (channels: readonly Float32Array[]): number =>
  decibels(Math.max(...blocks(channels)))

/** The largest absolute value of all samples (1 is full scale). */
export function peak(channels: readonly Float32Array[]): number {
  let most = 0
  for (const samples of channels) for (const sample of samples) most = Math.max(most, Math.abs(sample))
  return most
}
