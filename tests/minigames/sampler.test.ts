import { describe, expect, it } from 'vitest'
import { NO_TOUCH, packTouch } from '../../shared/minigames/engine.ts'
import { createSampler } from '../../shared/minigames/touch-sampler.ts'

describe('the touch sampler', () => {
  const A = packTouch(100, 200)
  const B = packTouch(900, 800)

  it('samples a thumb that comes down, moves and is lifted', () => {
    const sampler = createSampler()
    expect(sampler.sample()).toBe(NO_TOUCH)
    sampler.down(100, 200)
    expect(sampler.sample()).toBe(A)
    sampler.move(500, 500)
    sampler.move(900, 800)
    expect(sampler.sample()).toBe(B)
    expect(sampler.sample()).toBe(B)
    sampler.up()
    expect(sampler.sample()).toBe(NO_TOUCH)
    sampler.move(100, 200)
    expect(sampler.sample()).toBe(NO_TOUCH)
  })

  it('keeps a tap that is shorter than a step', () => {
    const sampler = createSampler()
    sampler.down(100, 200)
    sampler.up()
    expect([sampler.sample(), sampler.sample()]).toEqual([A, NO_TOUCH])
  })

  it('keeps two quick taps apart', () => {
    const sampler = createSampler()
    sampler.down(100, 200)
    sampler.up()
    sampler.down(900, 800)
    sampler.up()
    expect(Array.from({ length: 4 }, () => sampler.sample())).toEqual([A, NO_TOUCH, B, NO_TOUCH])
  })

  it('gives a press for a second thumb that comes down while the first still rests', () => {
    const sampler = createSampler()
    sampler.down(100, 200)
    expect(sampler.sample()).toBe(A)
    sampler.down(900, 800)
    expect([sampler.sample(), sampler.sample(), sampler.sample()]).toEqual([NO_TOUCH, B, B])
  })

  it('drops taps that come too fast instead of falling behind', () => {
    const sampler = createSampler()
    for (let i = 0; i < 1000; i++) {
      sampler.down(100, 200)
      sampler.up()
    }
    const told = Array.from({ length: 20 }, () => sampler.sample())
    expect(told.slice(10).every((touch) => touch === NO_TOUCH)).toBe(true)
  })
})
