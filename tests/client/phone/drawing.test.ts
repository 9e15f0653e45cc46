import fc from 'fast-check'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { simplify } from '../../../client/phone/widgets/simplify-stroke.ts'
import { pathOf } from '../../../client/ui/drawing-picture.ts'
import { readyFaces } from '../../../client/ui/ready-faces.ts'
import { LIMITS } from '../../../shared/content/constants.ts'
import { ROLES } from '../../../shared/content/ids.ts'
import { SEAT_ACTIONS } from '../../../shared/protocol/actions.ts'

const coordinate = fc.integer({ min: 0, max: 1000 })
const line = fc
  .array(fc.tuple(coordinate, coordinate), { minLength: 1, maxLength: 900 })
  .map((points) => points.flat())

test('simplify keeps the ends of a line, uses only its points and respects the limit', () => {
  fc.assert(
    fc.property(line, (points) => {
      const simplified = simplify(points, 3, LIMITS.strokePoints)
      expect(simplified.length / 2).toBeLessThanOrEqual(LIMITS.strokePoints)
      expect(simplified.slice(0, 2)).toEqual(points.slice(0, 2))
      expect(simplified.slice(-2)).toEqual(points.slice(-2))
      const known = new Set(pairs(points))
      for (const pair of pairs(simplified)) expect(known.has(pair)).toBe(true)
    }),
  )
})

test('simplify reduces a straight line to two points', () => {
  const points = Array.from({ length: 50 }, (_, i) => [i * 10, i * 10]).flat()
  expect(simplify(points, 3, 400)).toEqual([0, 0, 490, 490])
})

test('simplify keeps enough points of a circle', () => {
  const points = Array.from({ length: 200 }, (_, i) => [
    Math.round(500 + 300 * Math.cos(i / 30)),
    Math.round(500 + 300 * Math.sin(i / 30)),
  ]).flat()
  const simplified = simplify(points, 3, 400)
  expect(simplified.length).toBeLessThan(points.length / 2)
  expect(simplified.length).toBeGreaterThan(16)
})

test('every ready-made face is a valid drawing', () => {
  for (const of of ROLES) {
    for (const strokes of readyFaces(of)) expect(v.is(SEAT_ACTIONS.draw, { of, strokes })).toBe(true)
  }
})

test('pathOf draws a single point as a dot', () => {
  expect(pathOf([5, 7])).toBe('M5 7h.1')
  expect(pathOf([])).toBe('')
  expect(pathOf([1, 2, 3, 4, 5, 6])).toBe('M1 2L3 4 5 6')
})

const pairs = (points: readonly number[]): string[] =>
  Array.from({ length: points.length / 2 }, (_, i) => `${points[i * 2]} ${points[i * 2 + 1]}`)
