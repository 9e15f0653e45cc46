/** The recorded nights: each another kind of table. `UPDATE=1 npx vitest --project replays` records them anew. */
import { readFileSync, writeFileSync } from 'node:fs'
import { ROLES } from '../../shared/content/ids.ts'
import type { NightRecord } from '../../shared/rules/replay.ts'
import type { GameState } from '../../shared/rules/state/index.ts'
import { allOf, type Guests } from '../balance/bot-table.ts'
import { recordNight } from './record.ts'

const normal = { human: true, skill: 'normal' } as const
const house = { human: false, skill: 'normal' } as const

interface Fixture {
  name: string
  /** The first seed to try. */
  seed: number
  guests: Guests
  /** What the night is recorded for. */
  shows(game: GameState): boolean
}

const woke = ({ malfunction }: GameState): boolean => malfunction?.lost === false

export const FIXTURES: readonly Fixture[] = [
  {
    name: 'four-people',
    seed: 2045,
    guests: allOf(normal),
    // Ava is caught and rescued, and more than one lantern comes home.
    shows: (game) =>
      woke(game) &&
      game.saturday?.signWorked === false &&
      game.malfunction?.caught === false &&
      ROLES.filter((role) => game.seats[role].lights > 0).length > 2,
  },
  {
    name: 'two-people',
    seed: 7,
    guests: { ava: { human: true, skill: 'child' }, leo: house, elara: normal, caleb: house },
    shows: woke,
  },
  {
    name: 'lost-night',
    seed: 2,
    guests: allOf({ ...normal, skill: 'low', temperament: 'selfish' }),
    // Somebody gives up a treasure, and it is not enough.
    shows: (game) => !woke(game) && ROLES.some((role) => game.seats[role].given),
  },
]

const fileOf = (name: string): URL => new URL(`./fixtures/${name}.json`, import.meta.url)

export const readFixture = (name: string): NightRecord =>
  JSON.parse(readFileSync(fileOf(name), 'utf8')) as NightRecord

/** More seeds than it takes to find any of these nights. */
const SEEDS = 300

/** Records the first night, from its seed on, that shows what it is for. @throws if there is none */
export function recordFixture({ name, seed: first, guests, shows }: Fixture): NightRecord {
  for (let seed = first; seed < first + SEEDS; seed++) {
    const { record, game } = recordNight({ seed, guests })
    if (!shows(game)) continue
    writeFileSync(fileOf(name), `${JSON.stringify(record)}\n`)
    return record
  }
  throw new Error(`no night is like “${name}” any more`)
}
