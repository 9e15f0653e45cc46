import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { PLAN_IDS, type PlanId } from '../../shared/content/ids.ts'
import { baselineMetrics, type Metric } from './balance-rows.ts'
import { allOf } from './bot-table.ts'
import { tallyNight } from './play-nights.ts'

/** `UPDATE=1 npx vitest run --project balance` updates the golden table, so that tuning is a readable diff. */
const UPDATE = process.env.UPDATE === '1'
const GOLDEN = { week: './balance.golden.json', bedtime: './bedtime.golden.json' } as const
const GAMES = { week: 300, bedtime: 100 } as const

const table = (plan: PlanId): Metric[] =>
  baselineMetrics(
    Array.from({ length: GAMES[plan] }, (_, i) =>
      tallyNight({ seed: 1 + i, plan, guests: allOf({ human: true, skill: 'normal' }) }),
    ),
    plan,
  )

describe.each(PLAN_IDS)('the balance of the game: %s', (plan) => {
  const golden = new URL(GOLDEN[plan], import.meta.url)
  const measured = table(plan)
  if (UPDATE) writeFileSync(golden, `${JSON.stringify(measured, null, 2)}\n`)

  it('is unchanged: the same nights give the same table', () => {
    expect(measured).toEqual(JSON.parse(readFileSync(golden, 'utf8')))
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
