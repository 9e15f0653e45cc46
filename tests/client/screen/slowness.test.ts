import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Slowness } from '../../../client/screen/house/slowness.ts'

/** Feels frames one after the other; says how many of them ended in "too slow". */
const complaints = (frames: readonly number[]): number => {
  const slowness = new Slowness()
  return frames.filter((delta) => slowness.feel(delta)).length
}
const steady = (delta: number, seconds: number): number[] =>
  Array.from({ length: Math.ceil((seconds * 1000) / delta) }, () => delta)

describe('a screen that cannot keep up', () => {
  it('is noticed after three seconds, and not before', () => {
    expect(complaints(steady(60, 2.9))).toBe(0)
    expect(complaints(steady(60, 3))).toBe(1)
    expect(complaints(steady(60, 6))).toBe(2)
  })

  it('keeps everything while frames come often enough', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 4, max: 45 }), { maxLength: 2000 }), (frames) => {
        expect(complaints(frames)).toBe(0)
      }),
    )
  })

  it('is not blamed for one slow frame, nor for a page that was out of sight', () => {
    expect(complaints([...steady(16, 1), 600, ...steady(16, 3)])).toBe(0)
    expect(complaints([...steady(60, 2), 90_000, ...steady(60, 2)])).toBe(0)
  })
})
