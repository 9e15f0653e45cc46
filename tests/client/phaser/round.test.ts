import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addEllipseArc,
  addRoundedRect,
  type PathTarget,
  sidesForRadius,
} from '../../../client/phaser/round-shapes.ts'

/** A path that records its points. */
function recordingPath(): PathTarget & { points: [number, number][]; begun: number } {
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
  it('have no side farther than 0.6 px from the circle, with fewer than 80 points', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.5, max: 600, noNaN: true }), (radius) => {
        const path = recordingPath()
        addEllipseArc(path, 7, 9, radius, radius, sidesForRadius(radius))
        expect(path.points.length).toBeLessThan(80)
        expect(path.begun).toBe(1)
        for (const [i, [x, y]] of path.points.slice(1).entries()) {
          const [bx, by] = path.points[i] ?? [0, 0]
          const middle = Math.hypot((x + bx) / 2 - 7, (y + by) / 2 - 9)
          expect(Math.hypot(x - 7, y - 9)).toBeCloseTo(radius, 6)
          expect(radius - middle).toBeLessThan(0.6)
        }
      }),
    )
  })

  it('draws part of an ellipse counterclockwise, continuing the current path when asked to', () => {
    const path = recordingPath()
    path.moveTo(0, 0)
    addEllipseArc(path, 0, 0, 10, 5, 40, Math.PI / 2, -Math.PI, true)
    expect(path.begun).toBe(1)
    expect(path.points[1]?.[1]).toBeCloseTo(5)
    expect(path.points.at(-1)?.[0]).toBeCloseTo(-10)
    expect(path.points).toHaveLength(2 + 30)
  })

  it('keeps a rectangle with round corners within its bounds for any corner radius', () => {
    const side = fc.double({ min: 1, max: 400, noNaN: true })
    fc.assert(
      fc.property(side, side, fc.double({ min: 0.1, max: 400, noNaN: true }), (width, height, radius) => {
        const path = recordingPath()
        addRoundedRect(path, 10, 20, width, height, radius, sidesForRadius(radius))
        const xs = path.points.map(([x]) => x)
        const ys = path.points.map(([, y]) => y)
        expect([Math.min(...xs), Math.max(...xs)].map((x) => x.toFixed(6))).toEqual(
          [10, 10 + width].map((x) => x.toFixed(6)),
        )
        expect([Math.min(...ys), Math.max(...ys)].map((y) => y.toFixed(6))).toEqual(
          [20, 20 + height].map((y) => y.toFixed(6)),
        )
        expect(path.begun).toBe(1)
      }),
    )
  })
})
