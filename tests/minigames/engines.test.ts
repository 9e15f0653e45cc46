import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ActivityId, DREAMS, OWN_WAYS } from '../../shared/content/ids.ts'
import { DREAM_STEPS, FIELD, MAX_STEPS, MIN_STEPS, NO_TOUCH } from '../../shared/minigames/engine.ts'
import { engines, isDream, standardSteps } from '../../shared/minigames/registry.ts'
import { play, playAuto } from '../../shared/minigames/run-minigame.ts'
import { createRng } from '../../shared/rng.ts'
import { touchStreams } from './minigame-players.ts'

const ids: readonly ActivityId[] = [...DREAMS, ...OWN_WAYS]

/** All numbers in a state. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value]
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(numbersIn)
  return []
}

const seeds = fc.integer({ min: 0, max: 0xffff_ffff })

describe.each(ids)('%s', (id) => {
  const engine = engines[id]
  const steps = standardSteps(id)

  it('has the id that it is registered under', () => {
    expect(engine.id).toBe(id)
    expect(isDream(id)).toBe(steps === DREAM_STEPS)
  })

  it('scores 0 without any touch', () => {
    for (let seed = 0; seed < 30; seed++) {
      for (const gentle of [false, true]) {
        const { state, score } = play(engine, seed, { gentle, steps }, [])
        expect(score).toBe(0)
        expect(engine.progress(state)).toBe(0)
      }
    }
  })

  it('ends after its length and ignores further steps', () => {
    const { state } = playAuto(engine, 7, { gentle: false, steps }, 50, createRng(7))
    expect(state.step).toBe(steps)
    const end = JSON.stringify(state)
    engine.step(state, NO_TOUCH)
    expect(JSON.stringify(state)).toBe(end)
  })

  it('gives the same states for the same seed and touches, also when continued from a saved state', () => {
    fc.assert(
      fc.property(seeds, fc.boolean(), touchStreams, fc.nat(steps), (seed, gentle, touches, saveAt) => {
        const whole = play(engine, seed, { gentle, steps }, touches)
        let state = engine.init(seed, { gentle, steps })
        for (let i = 0; !engine.done(state); i++) {
          if (i === saveAt) state = JSON.parse(JSON.stringify(state))
          engine.step(state, touches[i] ?? NO_TOUCH)
        }
        expect(state).toEqual(whole.state)
        expect(engine.score(state)).toBe(whole.score)
      }),
      { numRuns: 40 },
    )
  })

  it('keeps whole numbers, and points, score and progress within bounds, for any touches and length', () => {
    fc.assert(
      fc.property(
        seeds,
        fc.boolean(),
        touchStreams,
        fc.integer({ min: MIN_STEPS, max: 1200 }),
        (seed, gentle, touches, length) => {
          const state = engine.init(seed, { gentle, steps: length })
          for (let i = 0; !engine.done(state); i++) {
            engine.step(state, touches[i] ?? NO_TOUCH)
            expect(state.points).toBeGreaterThanOrEqual(0)
            expect(state.points).toBeLessThanOrEqual(state.best)
            if (i % 50 === 0) expect(numbersIn(state).every(Number.isSafeInteger)).toBe(true)
          }
          expect(numbersIn(state).every(Number.isSafeInteger)).toBe(true)
          expect([0, 1, 2, 3]).toContain(engine.score(state))
          expect(engine.progress(state)).toBeGreaterThanOrEqual(0)
          expect(engine.progress(state)).toBeLessThanOrEqual(100)
        },
      ),
      { numRuns: 40 },
    )
  })

  it('treats invalid touches as a lifted thumb', () => {
    const nonsense = [Number.NaN, -2, 0.5, Number.POSITIVE_INFINITY, 2 ** 31, 1001, 1401 * 1024]
    const touches = Array.from({ length: steps }, (_, i) => nonsense[i % nonsense.length] ?? NO_TOUCH)
    expect(play(engine, 3, { gentle: false, steps }, touches)).toEqual(
      play(engine, 3, { gentle: false, steps }, []),
    )
  })

  it('rejects lengths out of bounds', () => {
    for (const length of [0, -1, MIN_STEPS - 1, MAX_STEPS + 1, 300.5, Number.NaN]) {
      expect(() => engine.init(1, { gentle: false, steps: length })).toThrow(RangeError)
    }
  })

  it('gives bots valid touches without changing the state', () => {
    fc.assert(
      fc.property(seeds, fc.boolean(), fc.integer({ min: 0, max: 100 }), (seed, gentle, skill) => {
        const rng = createRng(seed)
        const state = engine.init(seed, { gentle, steps })
        while (!engine.done(state)) {
          const before = state.step % 97 === 0 ? JSON.stringify(state) : undefined
          const touch = engine.auto(state, skill, rng)
          if (before !== undefined) expect(JSON.stringify(state)).toBe(before)
          engine.step(state, touch)
          expect(state.thumb).toBe(touch)
        }
      }),
      { numRuns: 20 },
    )
  })

  it('can be played to the full score by a skilled bot', () => {
    let most = 0
    for (let seed = 0; seed < 40; seed++) {
      most = Math.max(most, playAuto(engine, seed, { gentle: false, steps }, 100, createRng(seed)).score)
    }
    expect(most).toBe(3)
  })
})

it('has an engine for every mini-game id and no others', () => {
  expect(Object.keys(engines).sort()).toEqual([...ids].sort())
  expect(FIELD).toEqual({ width: 1000, height: 1400 })
})
