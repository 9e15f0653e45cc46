import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addRoundedRect, curve, type PathTarget, sidesOf } from '../../../client/phaser/round-shapes.ts'

/** Writes down where it is led. */
function notebook(): PathTarget & { points: [number, number][]; begun: number } {
  const points: [number, number][] = []
  return {
    points,
    begun: 0,
    moveTo(x, y) {
      this.begun++
      points.push([x, y])
    },
    lineTo(x, y) {
      points.push([x, y])
    },
  }
}

describe('round shapes', () => {
  it('look round on any glass: no side is half a px off its circle, and even the largest has few', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.5, max: 600, noNaN: true }), (radius) => {
        const pen = notebook()
        curve(pen, 7, 9, radius, radius, sidesOf(radius))
        expect(pen.points.length).toBeLessThan(80)
        expect(pen.begun).toBe(1)
        for (const [i, [x, y]] of pen.points.slice(1).entries()) {
          const [bx, by] = pen.points[i] ?? [0, 0]
          const middle = Math.hypot((x + bx) / 2 - 7, (y + by) / 2 - 9)
          expect(Math.hypot(x - 7, y - 9)).toBeCloseTo(radius, 6)
          expect(radius - middle).toBeLessThan(0.6)
        }
      }),
    )
  })

  it('a part of one ends where it should, either way round, and can go on from a line', () => {
    const pen = notebook()
    pen.moveTo(0, 0)
    curve(pen, 0, 0, 10, 5, 40, Math.PI / 2, -Math.PI, true)
    expect(pen.begun).toBe(1)
    expect(pen.points[1]?.[1]).toBeCloseTo(5)
    expect(pen.points.at(-1)?.[0]).toBeCloseTo(-10)
    expect(pen.points).toHaveLength(2 + 30)
  })

  it('a box with round corners keeps within itself, whatever its corners want', () => {
    const side = fc.double({ min: 1, max: 400, noNaN: true })
    fc.assert(
      fc.property(side, side, fc.double({ min: 0.1, max: 400, noNaN: true }), (width, height, radius) => {
        const pen = notebook()
        addRoundedRect(pen, 10, 20, width, height, radius, sidesOf(radius))
        const xs = pen.points.map(([x]) => x)
        const ys = pen.points.map(([, y]) => y)
        expect([Math.min(...xs), Math.max(...xs)].map((x) => x.toFixed(6))).toEqual(
          [10, 10 + width].map((x) => x.toFixed(6)),
        )
        expect([Math.min(...ys), Math.max(...ys)].map((y) => y.toFixed(6))).toEqual(
          [20, 20 + height].map((y) => y.toFixed(6)),
        )
        expect(pen.begun).toBe(1)
      }),
    )
  })
})
