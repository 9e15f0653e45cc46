import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { between, chance, createRng, fork, nextInt, pick, shuffle } from '../../shared/rng.ts'

const seeds = fc.integer({ min: 0, max: 0xffff_ffff })

describe('the random number generator', () => {
  it('draws the same numbers on every machine', () => {
    const rng = createRng(2045)
    expect(Array.from({ length: 10 }, () => nextInt(rng, 100))).toMatchInlineSnapshot(`
      [
        71,
        9,
        30,
        11,
        80,
        75,
        51,
        52,
        54,
        72,
      ]
    `)
    expect(rng).toMatchInlineSnapshot(`
      [
        1857069216,
        2136250430,
        -952041709,
        -1173579531,
      ]
    `)
  })

  it('continues with the same numbers from a state saved as JSON', () => {
    fc.assert(
      fc.property(seeds, fc.nat(50), (seed, draws) => {
        const rng = createRng(seed)
        for (let i = 0; i < draws; i++) nextInt(rng, 6)
        const saved = JSON.parse(JSON.stringify(rng))
        const list = [1, 2, 3, 4, 5]
        const drawFrom = (from: number[]) => [
          nextInt(from, 1000),
          pick(from, list),
          shuffle(from, list),
          fork(from),
        ]
        expect(drawFrom(saved)).toEqual(drawFrom(rng))
        expect(saved).toEqual(rng)
      }),
    )
  })

  it('stays within its bounds, and rejects invalid bounds', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 1, max: 2 ** 32 }), (seed, max) => {
        const value = nextInt(createRng(seed), max)
        expect(Number.isInteger(value) && value >= 0 && value < max).toBe(true)
      }),
    )
    for (const max of [0, -1, 1.5, Number.NaN, 2 ** 32 + 1]) {
      expect(() => nextInt(createRng(1), max)).toThrow(RangeError)
    }
    expect(() => pick(createRng(1), [])).toThrow(RangeError)
    expect(() => between(createRng(1), 5, 4)).toThrow(RangeError)
    expect(between(createRng(1), 5, 5)).toBe(5)
  })

  it('draws all numbers about equally often, also from neighbouring seeds', () => {
    const one = createRng(1)
    const inARow = Array<number>(6).fill(0)
    const acrossSeeds = Array<number>(6).fill(0)
    for (let i = 0; i < 12_000; i++) {
      inARow[nextInt(one, 6)]! += 1
      acrossSeeds[nextInt(createRng(i), 6)]! += 1
    }
    for (const count of [...inARow, ...acrossSeeds]) expect(Math.abs(count - 2000)).toBeLessThan(200)
  })

  it('gives chances of 0 never, of 100 always, and others about as often as they say', () => {
    const rng = createRng(9)
    let hits = 0
    for (let i = 0; i < 10_000; i++) {
      expect(chance(rng, 0)).toBe(false)
      expect(chance(rng, 100)).toBe(true)
      if (chance(rng, 30)) hits++
    }
    expect(Math.abs(hits - 3000)).toBeLessThan(200)
  })

  it('shuffles a copy with the same items', () => {
    fc.assert(
      fc.property(seeds, fc.array(fc.integer()), (seed, list) => {
        const before = [...list]
        const mixed = shuffle(createRng(seed), list)
        expect(list).toEqual(before)
        expect([...mixed].sort()).toEqual([...list].sort())
      }),
    )
  })

  it('gives forks that draw independent numbers', () => {
    const rng = createRng(4)
    const forks = new Set(Array.from({ length: 200 }, () => fork(rng)))
    expect(forks.size).toBe(200)
    const draws = new Set([...forks].map((seed) => nextInt(createRng(seed), 2 ** 32)))
    expect(draws.size).toBe(200)
  })
})
