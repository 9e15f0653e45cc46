/** The rows of the balance table that compare games of the same seeds with one thing changed. */
import type { Policy, Skill } from '../../shared/bots/index.ts'
import { COVER } from '../../shared/content/constants.ts'
import { ROLES, type Role } from '../../shared/content/ids.ts'
import { type Metric, mean, metric, share, starsOf, wakeRate } from './balance-rows.ts'
import { allOf, type Guests } from './bot-table.ts'
import type { NightTally } from './night-tally.ts'
import { tallyNight } from './play-nights.ts'
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

/** The games to compare with: the same seeds, nothing changed. */
export interface Basis {
  seeds: readonly number[]
  tallies: readonly NightTally[]
  skill: Skill
}

interface Comparison {
  /** Number of games it plays for each seed. */
  nights: number
  measure(basis: Basis): Metric[]
}

function play(basis: Basis, guestsOf: (seed: number) => Guests): NightTally[] {
  return basis.seeds.map((seed) => {
    const tally = tallyNight({ seed, guests: guestsOf(seed) })
    return tally
  })
}

const human = (skill: Skill): Guests => allOf({ human: true, skill })

/** Stars gained by the one player who follows a fixed policy, averaged over the seats. */
const policies: Comparison = {
  nights: Object.keys(POLICIES).length,
  measure: (basis) =>
    (Object.keys(POLICIES) as PolicyName[]).map((policy) => {
      const tallies = play(basis, (seed) =>
        withGuest(human(basis.skill), roleOf(seed), { policy: POLICIES[policy] }),
      )
      const gains = basis.seeds.map(
        (seed, i) => starsAt(tallies[i], roleOf(seed)) - starsAt(basis.tallies[i], roleOf(seed)),
      )
      return metric(`always ${policy}: stars gained`, [-5, 0.3], mean(gains))
    }),
}

const starsAt = (tally: NightTally | undefined, role: Role): number => tally?.stars[role] ?? 0

const cooperation: Comparison = {
  nights: 1,
  measure(basis) {
    const tallies = play(basis, () => allOf({ human: true, skill: basis.skill, policy: { together: true } }))
    return [
      metric(
        'full cooperation: wakes more often by',
        [0.001, 1],
        wakeRate(tallies) - wakeRate(basis.tallies),
      ),
      metric('full cooperation: stars gained', [-5, -0.001], starsOf(tallies) - starsOf(basis.tallies)),
    ]
  },
}

/** Stars that the others lose to one selfish player, compared with sociable players only. */
const selfishness: Comparison = {
  nights: 2,
  measure(basis) {
    const kind = allOf({ human: true, skill: basis.skill, temperament: 'sociable' })
    const before = play(basis, () => kind)
    const after = play(basis, (seed) => withGuest(kind, roleOf(seed), { temperament: 'selfish' }))
    const lost = basis.seeds.flatMap((seed, i) =>
      ROLES.filter((role) => role !== roleOf(seed)).map(
        (role) => starsAt(before[i], role) - starsAt(after[i], role),
      ),
    )
    return [metric('one selfish player: stars lost by each other', [-5, 1], mean(lost))]
  },
}

const tables: Comparison = {
  nights: TABLES.length,
  measure: (basis) =>
    TABLES.map(([name, guestsOf]) =>
      metric(
        `${name}: wakes more often by`,
        [-0.1, 0.1],
        wakeRate(play(basis, guestsOf)) - wakeRate(basis.tallies),
      ),
    ),
}

/** Games in which all players follow one policy all week. */
const oneRule: Comparison = {
  nights: 4,
  measure(basis) {
    const all = (policy: Policy) => play(basis, () => allOf({ human: true, skill: basis.skill, policy }))
    const [nook, sphere, together] = [all({ room: 'nook' }), all({ room: 'sphere' }), all({ together: true })]
    const open = basis.seeds.map((seed) => tallyNight({ seed, guests: human(basis.skill), tellAll: true }))
    const ava = (tallies: readonly NightTally[]): number => share(tallies, ({ aims }) => aims.ava)
    const best = (tallies: readonly NightTally[]): number =>
      share(tallies, ({ cover }) => cover === COVER.from.length)
    const family = (tallies: readonly NightTally[]): number => starsOf(tallies) * ROLES.length
    return [
      metric('all at the nook: aim of ava', [0.2, 1], ava(nook)),
      metric('all in the sphere: aim of ava', [0, 0.8], ava(sphere)),
      metric(
        'best cover: all together more often than all in the sphere by',
        [0.3, 1],
        best(together) - best(sphere),
      ),
      metric('all secrets told: family stars gained', [-20, 0.3], family(open) - family(basis.tallies)),
    ]
  },
}

const COMPARISONS: readonly Comparison[] = [policies, cooperation, selfishness, tables, oneRule]

/** Number of games that each comparison plays for each seed. */
export const comparedNights: readonly number[] = COMPARISONS.map(({ nights }) => nights)

/** The rows of the comparison with this index. */
export const comparisonMetrics = (index: number, basis: Basis): Metric[] =>
  COMPARISONS[index]?.measure(basis) ?? []
