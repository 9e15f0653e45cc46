import fc from 'fast-check'
import type { Scene } from 'phaser'
import { describe, expect, it } from 'vitest'
import { type FrameRate, FrameRateMonitor } from '../../../client/screen/world/frame-rate-monitor.ts'
import { RenderResolution } from '../../../client/screen/world/render-resolution.ts'

/** Feels frames one after the other; says how many of them ended in "too slow". */
const complaints = (frames: readonly number[]): number => {
  const slowness = new FrameRateMonitor()
  return frames.filter((delta) => slowness.update(delta) === 'slow').length
}
const steady = (delta: number, seconds: number): number[] =>
  Array.from({ length: Math.ceil((seconds * 1000) / delta) }, () => delta)

/** The detail of a stage of 1920 × 1080 on a display with so many px for each of its px. */
function detailOn(px: number): RenderResolution {
  const scale = { width: 1920, height: 1080, setZoom: () => scale, resize: () => scale }
  const detail = new RenderResolution({ scale, children: { list: [] } } as unknown as Scene)
  detail.fit(px)
  return detail
}

describe('how finely it is painted', () => {
  it('is as fine as 4K where frames are quick, until they are not', () => {
    const detail = detailOn(2)
    const scaleAfter = (pace: FrameRate) => {
      detail.update(pace)
      return detail.scale
    }
    expect(detail.scale).toBeCloseTo(4 / 3)
    expect(scaleAfter('fair')).toBeCloseTo(4 / 3)
    expect(scaleAfter('quick')).toBe(2)
    expect(scaleAfter('quick')).toBe(2)
    expect(scaleAfter('slow')).toBeLessThan(4 / 3 + 0.01)
    expect(scaleAfter('quick')).toBeLessThan(4 / 3 + 0.01)
  })

  it('goes back at once when 4K was too much, and leaves nothing else out', () => {
    const detail = detailOn(2)
    for (const pace of ['quick', 'fair', 'quick', 'quick'] as const) detail.update(pace)
    expect(detail.scale).toBeCloseTo(4 / 3)
    expect(detail.isReduced).toBe(false)
  })

  it('is never finer than the display', () => {
    const detail = detailOn(1)
    for (const pace of ['quick', 'quick'] as const) detail.update(pace)
    expect(detail.scale).toBeCloseTo(1)
  })
})

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

  it('is praised only while it has every frame', () => {
    const slowness = new FrameRateMonitor()
    const verdicts = (delta: number) => new Set(steady(delta, 3).map((one) => slowness.update(one)))
    expect(verdicts(16.7)).toContain('quick')
    expect(verdicts(24)).not.toContain('quick')
  })

  it('is not blamed for one slow frame, nor for a page that was out of sight', () => {
    expect(complaints([...steady(16, 1), 600, ...steady(16, 3)])).toBe(0)
    expect(complaints([...steady(60, 2), 90_000, ...steady(60, 2)])).toBe(0)
    expect(complaints([1_500, 1_500, 1_500, 1_500])).toBe(1)
  })
})
