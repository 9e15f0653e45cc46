import { describe, expect, it } from 'vitest'
import { smoothstep } from '../../../client/ui/easing.ts'
import { hashOf, nextNoise } from '../../../client/ui/noise.ts'

describe('nextNoise', () => {
  it('gives the values of the Numerical Recipes generator', () => {
    const values = [nextNoise(0), nextNoise(nextNoise(0)), nextNoise(-1)].map((value) => value >>> 0)
    expect(values).toEqual([1_013_904_223, 1_196_435_762, 1_012_239_698])
  })
})

describe('hashOf', () => {
  it('gives the values of FNV-1a', () => {
    expect(['', 'a', 'foobar'].map((text) => hashOf(text))).toEqual([0x811c_9dc5, 0xe40c_292c, 0xbf9c_f968])
  })

  it('gives another hash for another salt', () => {
    expect(hashOf('MOTH', 1)).not.toBe(hashOf('MOTH', 2))
  })
})

describe('eased', () => {
  it('is slow at both ends and clamped to 0 and 1 outside of them', () => {
    expect([0, 100, 125, 150, 200, 300].map((at) => smoothstep(at, 100, 200))).toEqual([
      0, 0, 0.15625, 0.5, 1, 1,
    ])
  })
})
