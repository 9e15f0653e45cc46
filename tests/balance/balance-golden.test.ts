import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { baselineMetrics, type Metric } from './balance-rows.ts'
import { allOf } from './bot-table.ts'
import { tallyNight } from './play-nights.ts'

/** `UPDATE=1 npx vitest run --project balance` updates the golden table, so that tuning is a readable diff. */
const UPDATE = process.env.UPDATE === '1'
const GOLDEN = new URL('./balance.golden.json', import.meta.url)
const GAMES = 300

const table = (): Metric[] =>
  baselineMetrics(
    Array.from({ length: GAMES }, (_, i) =>
      tallyNight({ seed: 1 + i, guests: allOf({ human: true, skill: 'normal' }) }),
    ),
  )

describe('the balance of the game', () => {
  const measured = table()
  if (UPDATE) writeFileSync(GOLDEN, `${JSON.stringify(measured, null, 2)}\n`)

  it('is unchanged: the same nights give the same table', () => {
    expect(measured).toEqual(JSON.parse(readFileSync(GOLDEN, 'utf8')))
  })

  it('lets the family wake in more than half of the nights, and not in all', () => {
    const wakes = measured.find(({ name }) => name === 'wakes')
    expect(wakes?.measured).toBeGreaterThan(0.65)
    expect(wakes?.measured).toBeLessThan(0.9)
  })

  it('never lets Elara and Caleb both reach their aim', () => {
    expect(measured.find(({ name }) => name.includes('both'))?.measured).toBe(0)
  })
})
