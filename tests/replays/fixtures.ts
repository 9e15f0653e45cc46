/** Recorded games, each with other players. `UPDATE=1 npx vitest --project replays` records them again. */
import { readFileSync, writeFileSync } from 'node:fs'
import { type PlanId, ROLES } from '../../shared/content/ids.ts'
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
  /** The plan of the night; the week if it is left out. */
  plan?: PlanId
  /** Whether a game ended in the way that this fixture is for. */
  fits(game: GameState): boolean
}

const woke = ({ malfunction }: GameState): boolean => malfunction?.lost === false

/** The fixtures; the last one is a lost game. */
export const FIXTURES: readonly Fixture[] = [
  {
    name: 'four-people',
    seed: 2078,
    guests: allOf(normal),
    // Ava is caught and rescued, and at least three lanterns come home.
    fits: (game) =>
      woke(game) &&
      game.saturday?.signWorked === false &&
      game.malfunction?.caught === false &&
      ROLES.filter((role) => game.seats[role].lights > 0).length > 2,
  },
  {
    name: 'two-people',
    seed: 7,
    guests: { ava: { human: true, skill: 'child' }, leo: house, elara: normal, caleb: house },
    fits: woke,
  },
  {
    name: 'one-bedtime',
    seed: 11,
    guests: allOf(normal),
    plan: 'bedtime',
    fits: woke,
  },
  {
    name: 'lost-night',
    seed: 2,
    guests: {
      ...allOf({ ...normal, skill: 'low', temperament: 'selfish' }),
      ava: { ...normal, habit: 'idle' },
      leo: { ...normal, skill: 'low', habit: 'mash' },
    },
    // One console is mashed until the house steadies it, one phone lies untouched, a player gives up a treasure, and the
    // malfunction is lost all the same.
    fits: (game) => !woke(game) && ROLES.some((role) => game.seats[role].given),
  },
]

const fileOf = (name: string): URL => new URL(`./fixtures/${name}.json`, import.meta.url)

/** Reads a recorded game by its name in {@link FIXTURES}. */
export const readFixture = (name: string): NightRecord =>
  JSON.parse(readFileSync(fileOf(name), 'utf8')) as NightRecord

/** How many seeds are tried for each fixture. */
const SEEDS = 300

/** Records the first game that fits, trying seeds upwards from the fixture's own. @throws if there is none */
export function recordFixture({ name, seed: first, guests, plan, fits }: Fixture): NightRecord {
  for (let seed = first; seed < first + SEEDS; seed++) {
    const { record, game } = recordNight({ seed, guests, ...(plan && { plan }) })
    if (!fits(game)) continue
    writeFileSync(fileOf(name), `${JSON.stringify(record)}\n`)
    return record
  }
  throw new Error(`no game fits “${name}”, from seed ${first} to ${first + SEEDS - 1}`)
}
