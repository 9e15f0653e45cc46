import { describe, expect, it } from 'vitest'
import { allOf } from './bot-table.ts'
import { tallyNight } from './play-nights.ts'
import { plotOf } from './plot.ts'

describe('the plot of the malfunctions', () => {
  const tallies = Array.from({ length: 20 }, (_, i) =>
    tallyNight({ seed: 1 + i, guests: allOf({ human: true, skill: 'normal' }) }),
  )
  const svg = plotOf(tallies)

  it('states the number of nights, how many woke, and the acts', () => {
    const woke = Math.round((tallies.filter((tally) => tally.woke).length / tallies.length) * 100)
    for (const words of ['20 nights', `${woke} %`, 'Shout', 'Talk', 'Whisper', 'the long night'])
      expect(svg).toContain(words)
  })

  it('draws a bar for every length, inside the picture', () => {
    const lost = tallies.filter((tally) => !tally.woke).length
    expect(svg.match(/<rect /g)!.length).toBeGreaterThan(lost > 0 ? 4 : 3)
    expect(svg).not.toContain('NaN')
    for (const [, x, y] of svg.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)) {
      expect(Number(x)).toBeGreaterThanOrEqual(0)
      expect(Number(x)).toBeLessThanOrEqual(1200)
      expect(Number(y)).toBeGreaterThanOrEqual(0)
      expect(Number(y)).toBeLessThanOrEqual(760)
    }
  })

  it('follows the lights of one night from its start to those that came home', () => {
    const [one] = tallies
    expect(one!.curve[0]).toEqual([0, one!.startLights])
    expect(one!.curve.at(-1)![1]).toBe(one!.endLights)
    expect(one!.talkAt).toBeGreaterThan(60_000)
  })

  it('rejects an empty list', () => {
    expect(() => plotOf([])).toThrow(RangeError)
  })
})
