import { describe, expect, it } from 'vitest'
import { mostFlashes, type PageLuminance } from '../e2e/kit/flash-count.ts'

describe('the number of flashes', () => {
  const strobe = (hertz: number): PageLuminance[] =>
    Array.from({ length: 60 }, (_, i) => [0.4 + 0.2 * Math.sin((i / 60) * 2 * Math.PI * hertz)])

  it.each([0, 1, 2, 3, 5, 8])('is about %i for a light of that frequency (Hz)', (hertz) => {
    expect(Math.abs(mostFlashes(strobe(hertz), 1_000 / 60) - hertz)).toBeLessThanOrEqual(hertz === 0 ? 0 : 1)
  })

  it('is 0 for a light that comes up once, and for a shimmer', () => {
    const fade = Array.from({ length: 60 }, (_, i) => [i / 60])
    const shimmer = Array.from({ length: 60 }, (_, i) => [0.5 + (i % 2) * 0.05])
    expect(mostFlashes(fade, 16)).toBe(0)
    expect(mostFlashes(shimmer, 16)).toBe(0)
  })
})
