import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lesserSide } from '../../../client/screen/world/lesser-sheets.ts'

describe('the sheets of slow screens', () => {
  it('have sides that are powers of two, so that they have mipmaps, and are no longer than about three quarters', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 4_096 }), (length) => {
        const side = lesserSide(length)
        expect(Number.isInteger(Math.log2(side))).toBe(true)
        expect(side).toBeLessThanOrEqual(length * 0.75)
        expect(side).toBeGreaterThanOrEqual(Math.min(2_048, length) * 0.34)
      }),
    )
  })
})
