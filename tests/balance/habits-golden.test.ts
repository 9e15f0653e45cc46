import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { share } from './balance-rows.ts'
import { allOf } from './bot-table.ts'
import { HABITS } from './habits.ts'
import { type StormTally, stormsOf } from './storms.ts'
import { roleOf, withGuest } from './table-kinds.ts'

/** `UPDATE=1 npx vitest run --project balance` updates the golden table, so that tuning is a readable diff. */
const UPDATE = process.env.UPDATE === '1'
const GOLDEN = new URL('./habits.golden.json', import.meta.url)
const NIGHTS = 100

const normal = allOf({ human: true, skill: 'normal' })

/** The malfunctions of {@link NIGHTS} games: without habits, then with each. All players mash; each other habit is one player's. */
function played(): Record<string, StormTally[]> {
  const names = ['none', ...HABITS] as const
  const nights = Array.from({ length: NIGHTS }, (_, i) => {
    const seed = 1 + i
    const guests = HABITS.map((habit) =>
      habit === 'mash'
        ? allOf({ human: true, skill: 'normal', habit })
        : withGuest(normal, roleOf(seed), { habit }),
    )
    return stormsOf(seed, normal, [{}, ...guests.map((each) => ({ guests: each }))], 'week')
  })
  return Object.fromEntries(names.map((name, i) => [name, nights.flatMap((storms) => storms[i] ?? [])]))
}

describe('a malfunction with players who misbehave', () => {
  const storms = played()
  const woke = (name: string): number => share(storms[name] ?? [], (storm) => storm.woke)
  const figures = Object.fromEntries(
    Object.entries(storms).map(([name, list]) => [
      name,
      {
        woke: woke(name),
        stopped: share(list, ({ stopped }) => stopped),
        lit: list.reduce((sum, { lit }) => sum + lit, 0),
        taken: list.reduce((sum, { taken }) => sum + taken, 0),
        length: list.reduce((sum, { length }) => sum + length, 0),
      },
    ]),
  )
  if (UPDATE) writeFileSync(GOLDEN, `${JSON.stringify(figures, null, 2)}\n`)

  it('is unchanged: the same games give the same figures', () => {
    expect(figures).toEqual(JSON.parse(readFileSync(GOLDEN, 'utf8')))
  })

  it('always has all three acts', () => {
    for (const list of Object.values(storms)) expect(list.every(({ acts }) => acts === 3)).toBe(true)
  })

  it('makes a table that only mashes wake far less often', () => {
    expect(woke('none') - woke('mash')).toBeGreaterThan(0.3)
  })

  it('can be won with one idle phone, or with one player who spoils it', () => {
    expect(Math.abs(woke('none') - woke('idle'))).toBeLessThan(0.2)
    expect(woke('spoil')).toBeGreaterThan(0.25)
  })
})
