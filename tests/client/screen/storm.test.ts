import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { StormClock } from '../../../client/screen/world/storm-clock.ts'

/** Runs 60 frames per second for `ms`; returns the storm's time at each. */
function frames(storm: StormClock, from: number, ms: number): number[] {
  const times: number[] = []
  for (let time = from; time <= from + ms; time += 1000 / 60) {
    storm.tick(time)
    times.push(storm.clock)
  }
  return times
}

describe('the storm’s clock', () => {
  it('runs faster the more intense the storm is, and never jumps', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 6 }),
        (goals) => {
          const storm = new StormClock()
          const times = goals.flatMap((goal, i) => {
            storm.goal = goal
            return frames(storm, i * 2_000, 1_980)
          })
          for (const [i, time] of times.entries()) {
            const step = time - (times[i - 1] ?? 0)
            expect(step).toBeGreaterThanOrEqual(0)
            expect(step).toBeLessThan(60)
          }
        },
      ),
    )
    const [hushed, wild] = [new StormClock(), new StormClock()]
    hushed.goal = 0
    wild.goal = 1
    expect(frames(hushed, 0, 10_000).at(-1)).toBeLessThan((frames(wild, 0, 10_000).at(-1) ?? 0) / 2)
  })

  it('gives no tint at medium intensity, blue below, red above', () => {
    const tintAt = (goal: number): number => {
      const storm = new StormClock()
      storm.goal = goal
      frames(storm, 0, 20_000)
      return storm.tint
    }
    expect(tintAt(0.5)).toBe(0xffffff)
    const [red, blue] = [(tint: number) => tint >> 16, (tint: number) => tint & 0xff]
    expect(blue(tintAt(0))).toBeGreaterThan(red(tintAt(0)))
    expect(red(tintAt(1))).toBeGreaterThan(blue(tintAt(1)))
  })

  it('makes flying things fainter at low intensity', () => {
    const [hushed, wild] = [new StormClock(), new StormClock()]
    hushed.goal = 0
    wild.goal = 1
    frames(hushed, 0, 20_000)
    frames(wild, 0, 20_000)
    expect(hushed.clarity).toBeLessThan(wild.clarity)
    expect(wild.clarity).toBe(1)
  })
})
