import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isTouch, NO_TOUCH, packTouch, unpackTouch } from '../../shared/minigames/engine.ts'
import { appendRuns, decodeRuns, encodeRuns, MAX_CHUNK_STEPS } from '../../shared/minigames/input-code.ts'
import { touchStreams } from './minigame-players.ts'

describe('a touch', () => {
  it('keeps the thumb’s coordinates', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(1400), (x, y) => {
        const touch = packTouch(x, y)
        expect(isTouch(touch)).toBe(true)
        expect(unpackTouch(touch)).toEqual({ x, y })
      }),
    )
  })

  it('is clamped to the field', () => {
    expect(unpackTouch(packTouch(-20, 1400.4))).toEqual({ x: 0, y: 1400 })
    expect(unpackTouch(packTouch(1000.6, 9999))).toEqual({ x: 1000, y: 1400 })
    expect(unpackTouch(NO_TOUCH)).toBeUndefined()
  })

  it.each([-2, 1001, 1023, 1400 * 1024 + 1001, 1401 * 1024, 0.5, Number.NaN, '5', null, undefined])(
    'is never %s',
    (value) => {
      expect(isTouch(value)).toBe(false)
    },
  )
})

describe('the run-length code of touches', () => {
  it('decodes to the recording it was made of, however that was cut into chunks', () => {
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

  it('takes two numbers for a thumb that does not move', () => {
    expect(encodeRuns(Array<number>(900).fill(NO_TOUCH))).toEqual([NO_TOUCH, 900])
    expect(appendRuns([NO_TOUCH, 900], [NO_TOUCH, 5])).toEqual([NO_TOUCH, 901, 5, 1])
    expect(encodeRuns([])).toEqual([])
  })

  it.each([
    ['an odd number of entries', [5]],
    ['an invalid touch', [1001, 1]],
    ['a count of zero', [5, 0]],
    ['a negative count', [5, -1]],
    ['a fractional count', [5, 1.5]],
    ['NaN as a count', [5, Number.NaN]],
    ['a huge count', [5, 1e308]],
    ['more touches than the limit', [5, 10, 6, 11]],
    ['more runs than the limit', Array<number>(100).fill(1)],
  ])('rejects %s', (_what, runs) => {
    expect(decodeRuns(runs, 20)).toBeUndefined()
  })

  it('accepts no more steps than those of the longest mini-game by default', () => {
    expect(decodeRuns([5, MAX_CHUNK_STEPS])).toHaveLength(MAX_CHUNK_STEPS)
    expect(decodeRuns([5, MAX_CHUNK_STEPS + 1])).toBeUndefined()
  })

  it('never throws, whatever numbers it is given', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.double(), fc.integer({ min: -2, max: 50 }))), (runs) => {
        expect(decodeRuns(runs, 400)?.length ?? 0).toBeLessThanOrEqual(400)
      }),
    )
  })
})
