import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isTouch, NO_TOUCH, packTouch, unpackTouch } from '../../shared/minigames/engine.ts'
import { appendRuns, decodeRuns, encodeRuns, MAX_CHUNK_STEPS } from '../../shared/minigames/input-code.ts'
import { touchStreams } from './minigame-players.ts'

describe('a touch', () => {
  it('keeps the place of the thumb', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(1400), (x, y) => {
        const touch = packTouch(x, y)
        expect(isTouch(touch)).toBe(true)
        expect(unpackTouch(touch)).toEqual({ x, y })
      }),
    )
  })

  it('is brought onto the field from outside it', () => {
    expect(unpackTouch(packTouch(-20, 1400.4))).toEqual({ x: 0, y: 1400 })
    expect(unpackTouch(packTouch(1000.6, 9999))).toEqual({ x: 1000, y: 1400 })
    expect(unpackTouch(NO_TOUCH)).toBeUndefined()
  })

  it.each([-2, 1001, 1023, 1400 * 1024 + 1001, 1401 * 1024, 0.5, Number.NaN, '5', null, undefined])(
    'is not %s',
    (value) => {
      expect(isTouch(value)).toBe(false)
    },
  )
})

describe('the run-length code', () => {
  it('brings every recording over whole, however it is cut into chunks', () => {
    fc.assert(
      fc.property(touchStreams, fc.integer({ min: 1, max: 500 }), (touches, size) => {
        let kept: number[] = []
        for (let i = 0; i < touches.length; i += size) {
          const arrived = decodeRuns(encodeRuns(touches.slice(i, i + size)), size)
          kept = appendRuns(kept, arrived ?? [])
        }
        expect(decodeRuns(kept, touches.length)).toEqual(touches)
        expect(kept).toEqual(encodeRuns(touches))
      }),
    )
  })

  it('writes a resting thumb as two numbers', () => {
    expect(encodeRuns(Array<number>(900).fill(NO_TOUCH))).toEqual([NO_TOUCH, 900])
    expect(appendRuns([NO_TOUCH, 900], [NO_TOUCH, 5])).toEqual([NO_TOUCH, 901, 5, 1])
    expect(encodeRuns([])).toEqual([])
  })

  it.each([
    ['half a run', [5]],
    ['what is no touch', [1001, 1]],
    ['a count of none', [5, 0]],
    ['a count below none', [5, -1]],
    ['a broken count', [5, 1.5]],
    ['a count that is no number', [5, Number.NaN]],
    ['a count without end', [5, 1e308]],
    ['more than there is room for', [5, 10, 6, 11]],
    ['a flood of runs', Array<number>(100).fill(1)],
  ])('refuses %s', (_what, runs) => {
    expect(decodeRuns(runs, 20)).toBeUndefined()
  })

  it('takes no more than the longest activity unless told', () => {
    expect(decodeRuns([5, MAX_CHUNK_STEPS])).toHaveLength(MAX_CHUNK_STEPS)
    expect(decodeRuns([5, MAX_CHUNK_STEPS + 1])).toBeUndefined()
  })

  it('never throws, whatever numbers come', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.double(), fc.integer({ min: -2, max: 50 }))), (runs) => {
        expect(decodeRuns(runs, 400)?.length ?? 0).toBeLessThanOrEqual(400)
      }),
    )
  })
})
