import { expect, test } from 'vitest'
import { integrated, momentary, peak } from '../../../client/gallery/audio/loudness.ts'

const RATE = 48_000

const sine = (hz: number, seconds: number, level: number): Float32Array =>
  Float32Array.from({ length: seconds * RATE }, (_, i) => level * Math.sin((2 * Math.PI * hz * i) / RATE))

test('a full-scale 997 Hz sine in one channel measures −3.01 LUFS, as BS.1770-4 says', () => {
  expect(integrated([sine(997, 2, 1)])).toBeCloseTo(-3.01, 1)
  expect(momentary([sine(997, 2, 1)])).toBeCloseTo(-3.01, 1)
  expect(peak([sine(997, 1, 0.5)])).toBeCloseTo(0.5, 3)
})

test('two channels measure 3 dB louder than one, and low frequencies are weighted less', () => {
  const tone = sine(997, 2, 0.1)
  expect(integrated([tone, tone]) - integrated([tone])).toBeCloseTo(3.01, 1)
  expect(integrated([sine(40, 2, 0.1)])).toBeLessThan(integrated([tone]) - 3)
})

test('silence around a sound is gated out, and pure silence measures −∞', () => {
  const piece = new Float32Array(6 * RATE)
  piece.set(sine(997, 2, 0.1), 2 * RATE)
  expect(integrated([piece])).toBeGreaterThan(integrated([sine(997, 2, 0.1)]) - 1)
  expect(integrated([new Float32Array(RATE)])).toBe(Number.NEGATIVE_INFINITY)
})
