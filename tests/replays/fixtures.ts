/** The recorded nights: each another kind of table. `UPDATE=1 npx vitest --project replays` records them anew. */
import { readFileSync, writeFileSync } from 'node:fs'
import { allOf, type Guests } from '../balance/table.ts'
import { type NightRecord, recordNight } from './record.ts'

const normal = { human: true, skill: 'normal' } as const
const house = { human: false, skill: 'normal' } as const

interface Fixture {
  name: string
  seed: number
  guests: Guests
}

export const FIXTURES: readonly Fixture[] = [
  { name: 'four-people', seed: 2045, guests: allOf(normal) },
  {
    name: 'two-people',
    seed: 7,
    guests: { ava: { human: true, skill: 'child' }, leo: house, elara: normal, caleb: house },
  },
  { name: 'lost-night', seed: 2, guests: allOf({ ...normal, skill: 'low', temperament: 'selfish' }) },
]

const fileOf = (name: string): URL => new URL(`./fixtures/${name}.json`, import.meta.url)

export const readFixture = (name: string): NightRecord =>
  JSON.parse(readFileSync(fileOf(name), 'utf8')) as NightRecord

export function recordFixture({ name, seed, guests }: Fixture): NightRecord {
  const record = recordNight({ seed, guests })
  writeFileSync(fileOf(name), `${JSON.stringify(record)}\n`)
  return record
}
