/** The rows of the balance table that compare games of the same seeds with one thing changed. */
import type { Policy, Skill } from '../../shared/bots/index.ts'
import { COVER } from '../../shared/content/constants.ts'
import { type PlanId, ROLES, type Role } from '../../shared/content/ids.ts'
import { type Metric, mean, metric, share, starsOf, wakeRate } from './balance-rows.ts'
import { allOf, type BotTableOptions, type Guests } from './bot-table.ts'
import type { NightTally } from './night-tally.ts'
import { PLAN_TARGETS } from './plan-targets.ts'
import { roleOf, TABLES, withGuest } from './table-kinds.ts'

/** Fixed policies that a player could follow. */
export const POLICIES = {
  nook: { room: 'nook' },
  sphere: { room: 'sphere' },
  own: { room: 'own' },
  tell: { tell: true },
  keep: { tell: false },
  run: { run: true },
  stop: { run: false },
} as const satisfies Record<string, Policy>
export type PolicyName = keyof typeof POLICIES
const POLICY_NAMES = Object.keys(POLICIES) as PolicyName[]

/** The games to compare with: the same seeds, nothing changed. */
interface Basis {
  seeds: readonly number[]
  tallies: readonly NightTally[]
  plan: PlanId
}

type Night = Pick<BotTableOptions, 'guests' | 'tellAll'>
type NightOf = (seed: number, skill: Skill) => Night

const all =
  (policy: Policy): NightOf =>
  (_, skill) => ({ guests: allOf({ human: true, skill, policy }) })

const sociable = (skill: Skill): Guests => allOf({ human: true, skill, temperament: 'sociable' })

/** What is changed in each kind of night, by name. */
const NIGHTS: ReadonlyMap<string, NightOf> = new Map([
  ...POLICY_NAMES.map((policy): [string, NightOf] => [
    `one always ${policy}`,
    (seed, skill) => ({
      guests: withGuest(allOf({ human: true, skill }), roleOf(seed), { policy: POLICIES[policy] }),
    }),
  ]),
  ...TABLES.map(([name, guestsOf]): [string, NightOf] => [name, (seed) => ({ guests: guestsOf(seed) })]),
  ['all nook', all({ room: 'nook' })],
  ['all sphere', all({ room: 'sphere' })],
  ['all together', all({ together: true })],
  ['all secrets told', (_, skill) => ({ guests: allOf({ human: true, skill }), tellAll: true })],
  ['all sociable', (_, skill) => ({ guests: sociable(skill) })],
  [
    'one selfish',
    (seed, skill) => ({ guests: withGuest(sociable(skill), roleOf(seed), { temperament: 'selfish' }) }),
  ],
])

/** The names of all kinds of night that are compared. */
export const COMPARED: readonly string[] = [...NIGHTS.keys()]

/** One night of that kind. @throws if no kind has that name */
export function comparedNight(name: string, seed: number, skill: Skill): BotTableOptions {
  const nightOf = NIGHTS.get(name)
  if (!nightOf) throw new Error(`no kind of night is called ${name}`)
  return { seed, ...nightOf(seed, skill) }
}

type TalliesOf = (name: string) => readonly NightTally[]

const starsAt = (tally: NightTally | undefined, role: Role): number => tally?.stars[role] ?? 0

/** Stars gained by the one player who follows a fixed policy, averaged over the seats. */
const policies = ({ seeds, tallies }: Basis, of: TalliesOf): Metric[] =>
  POLICY_NAMES.map((policy) => {
    const changed = of(`one always ${policy}`)
    const gains = seeds.map(
      (seed, i) => starsAt(changed[i], roleOf(seed)) - starsAt(tallies[i], roleOf(seed)),
    )
    return metric(`always ${policy}: stars gained`, [-5, 0.3], mean(gains))
  })

function cooperation({ tallies, plan }: Basis, of: TalliesOf): Metric[] {
  const together = of('all together')
  return [
    metric('full cooperation: wakes more often by', [0.001, 1], wakeRate(together) - wakeRate(tallies)),
    metric(
      'full cooperation: stars gained',
      PLAN_TARGETS[plan].cooperation,
      starsOf(together) - starsOf(tallies),
    ),
  ]
}

/** Stars that the others lose to one selfish player, compared with sociable players only. */
function selfishness({ seeds }: Basis, of: TalliesOf): Metric[] {
  const [before, after] = [of('all sociable'), of('one selfish')]
  const lost = seeds.flatMap((seed, i) =>
    ROLES.filter((role) => role !== roleOf(seed)).map(
      (role) => starsAt(before[i], role) - starsAt(after[i], role),
    ),
  )
  return [metric('one selfish player: stars lost by each other', [-5, 1], mean(lost))]
}

const tables = ({ tallies }: Basis, of: TalliesOf): Metric[] =>
  TABLES.map(([name]) =>
    metric(`${name}: wakes more often by`, [-0.1, 0.1], wakeRate(of(name)) - wakeRate(tallies)),
  )

/** Nobody waits long in the malfunction where two share a role. */
const idleness = (_: Basis, of: TalliesOf): Metric[] => {
  const waits = TABLES.flatMap(([name]) => of(name).flatMap(({ idle }) => idle ?? []))
  return [
    metric('five to eight humans: seconds at most with nothing to do', [0, 5], Math.max(0, ...waits) / 1_000),
  ]
}

/** Games in which all players follow one policy all week. */
function oneRule({ tallies, plan }: Basis, of: TalliesOf): Metric[] {
  const ava = (name: string): number => share(of(name), ({ aims }) => aims.ava)
  const best = (name: string): number => share(of(name), ({ cover }) => cover === COVER.from.length)
  const family = (nights: readonly NightTally[]): number => starsOf(nights) * ROLES.length
  return [
    metric('all at the nook: aim of ava', [0.2, 1], ava('all nook')),
    metric('all in the sphere: aim of ava', PLAN_TARGETS[plan].avaIfAllDream, ava('all sphere')),
    metric(
      'best cover: all together more often than all in the sphere by',
      [0.3, 1],
      best('all together') - best('all sphere'),
    ),
    metric(
      'all secrets told: family stars gained',
      PLAN_TARGETS[plan].allTold,
      family(of('all secrets told')) - family(tallies),
    ),
  ]
}

/** All rows that compare. @param of the games of each kind, of the same seeds */
export const comparisonMetrics = (basis: Basis, of: TalliesOf): Metric[] =>
  [policies, cooperation, selfishness, tables, idleness, oneRule].flatMap((part) => part(basis, of))
