import { describe, expect, it } from 'vitest'
import { coverageLines, coverageOf, UNSEEN } from './coverage.ts'

describe('how much a family has met', () => {
  const rows = coverageOf(UNSEEN.nights, [3], 'week')
  const metAfter = (list: string, nights: number): number =>
    rows.find((row) => row.list === list)?.met.find((one) => one.nights === nights)?.share ?? Number.NaN

  it('grows from night to night, by as much as a night shows', () => {
    // Three cards an evening of a week, and two secrets for each of four.
    expect(metAfter('cards', 1)).toBeCloseTo(3 / 36)
    expect(metAfter('cards', 3)).toBeCloseTo(9 / 36)
    expect(metAfter('secrets', 1)).toBeCloseTo(8 / 28)
  })

  it('leaves enough that is new after five weeks', () => {
    expect(metAfter('all that is new', UNSEEN.nights)).toBeLessThanOrEqual(1 - UNSEEN.share)
    expect(metAfter('cards', 5)).toBeLessThanOrEqual(0.6)
    for (const pages of ['readPages', 'starters', 'lastPages'])
      expect(metAfter(pages, 5)).toBeLessThanOrEqual(0.6)
  })

  it('is printed with its target', () => {
    expect(coverageLines(rows).at(-1)).toMatch(/^✓ after 5 nights \d+ % .* unseen \(at least 40 %\)$/)
  })
})
