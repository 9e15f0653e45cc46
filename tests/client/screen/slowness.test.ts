import fc from 'fast-check'
import type { Scene } from 'phaser'
import { describe, expect, it } from 'vitest'
import { type FrameRate, FrameRateMonitor } from '../../../client/screen/world/frame-rate-monitor.ts'
import { RenderResolution } from '../../../client/screen/world/render-resolution.ts'

/** How often the monitor reports slow frames. */
const complaints = (frames: readonly number[]): number => {
  const slowness = new FrameRateMonitor()
  return frames.filter((delta) => slowness.update(delta) === 'slow').length
}
const steady = (delta: number, seconds: number): number[] =>
  Array.from({ length: Math.ceil((seconds * 1000) / delta) }, () => delta)

/** The resolution of a stage of 1920 × 1080 on a display with `px` px for each of its px. */
function detailOn(px: number): RenderResolution {
  const scale = { width: 1920, height: 1080, setZoom: () => scale, resize: () => scale }
  const detail = new RenderResolution({ scale, children: { list: [] } } as unknown as Scene)
  detail.fit(px)
  return detail
}

describe('the render resolution', () => {
  it('rises to 4K when frames are quick, and falls when they are not', () => {
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

  it('falls at once when 4K was too much, without reducing other detail', () => {
    const detail = detailOn(2)
    for (const pace of ['quick', 'fair', 'quick', 'quick'] as const) detail.update(pace)
    expect(detail.scale).toBeCloseTo(4 / 3)
    expect(detail.isReduced).toBe(false)
  })

  it('never exceeds the display’s', () => {
    const detail = detailOn(1)
    for (const pace of ['quick', 'quick'] as const) detail.update(pace)
    expect(detail.scale).toBeCloseTo(1)
  })
})

describe('the frame rate monitor', () => {
  it('reports slow frames after three seconds, and not before', () => {
    expect(complaints(steady(60, 2.9))).toBe(0)
    expect(complaints(steady(60, 3))).toBe(1)
    expect(complaints(steady(60, 6))).toBe(2)
  })

  it('does not report slow frames while none takes longer than 45 ms', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 4, max: 45 }), { maxLength: 2000 }), (frames) => {
        expect(complaints(frames)).toBe(0)
      }),
    )
  })

  it('reports quick frames at 60 per second, but not at 40', () => {
    const slowness = new FrameRateMonitor()
    const verdicts = (delta: number) => new Set(steady(delta, 3).map((one) => slowness.update(one)))
    expect(verdicts(16.7)).toContain('quick')
    expect(verdicts(24)).not.toContain('quick')
  })

  it('ignores a single slow frame and a hidden page, but not several long frames in a row', () => {
    expect(complaints([...steady(16, 1), 600, ...steady(16, 3)])).toBe(0)
    expect(complaints([...steady(60, 2), 90_000, ...steady(60, 2)])).toBe(0)
    expect(complaints([1_500, 1_500, 1_500, 1_500])).toBe(1)
  })
})
