// npm run sim -- [--plan week|bedtime] --games 10000 --paired 1000 --seed 1 [--json FILE] [--plot FILE.svg] [--skill low|normal|high] [--policy role=name …]
//   [--habit role=mash|idle|spoil|slip …] (all=… for all roles) [--supper PERCENT] [--table nook|sphere|together|tell-all]
// Plays that many games on all cores and prints the balance table, measured figures beside their targets. Habits, suppers and
// tables change how the bots play; --quick skips the comparisons and the malfunctions. With --figures it prints figures of how the
// malfunction feels instead, for one to four players, quick and slow ones. With --coverage NIGHTS it plays some families' nights
// in a row, each of which knows what the ones before have shown, and prints how much of each list they have met.
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { SingleBar } from 'cli-progress'
import type { Policy, Skill } from '../../shared/bots/index.ts'
import { PLAN_IDS, ROLES, type Role } from '../../shared/content/ids.ts'
import { baselineMetrics, type Metric } from './balance-rows.ts'
import { allOf, type Guests } from './bot-table.ts'
import { COMPARED, comparisonMetrics, POLICIES, type PolicyName } from './comparisons.ts'
import { coverageLines, coverageOf } from './coverage.ts'
import { HABITS } from './habits.ts'
import { figuresOfTables } from './malfunction-figures.ts'
import type { NightTally } from './night-tally.ts'
import { plotOf } from './plot.ts'
import { rulesFingerprint } from './rules-fingerprint.ts'
import type { SimJob, SimResult } from './sim-jobs.ts'
import { playJobs } from './sim-threads.ts'
import { stormMetrics } from './storm-rows.ts'
import { weekMetrics } from './week-rows.ts'

/** About as many nights as all malfunctions of a seed take (for the progress bar). */
const STORM_NIGHTS = 8
/** How many families play nights in a row. */
const FAMILIES = 4
/** Number of seeds in a job. */
const PIECE = 20
/** The policy of all players at each kind of table. */
const TABLE_RULES = {
  nook: { room: 'nook' },
  sphere: { room: 'sphere' },
  together: { together: true },
  'tell-all': {},
} as const satisfies Record<string, Policy>
const TABLE_NAMES = Object.keys(TABLE_RULES) as (keyof typeof TABLE_RULES)[]
const SKILLS = ['low', 'normal', 'high'] as const satisfies readonly Skill[]

const { values } = parseArgs({
  options: {
    games: { type: 'string', default: '10000' },
    /** How many of these games are compared with others of the same seeds, and have their malfunctions changed. */
    paired: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    json: { type: 'string' },
    /** File for the plot of the malfunctions. */
    plot: { type: 'string' },
    figures: { type: 'boolean', default: false },
    /** How many nights in a row each family plays. */
    coverage: { type: 'string' },
    policy: { type: 'string', multiple: true, default: [] },
    skill: { type: 'string', default: 'normal' },
    habit: { type: 'string', multiple: true, default: [] },
    /** Percentage that scales the answer times measured at supper. */
    supper: { type: 'string', default: '100' },
    /** The plan of all nights. */
    plan: { type: 'string', default: 'week' },
    /** One policy for all players: at the nook, in the sphere, for the family, or with all secrets told. */
    table: { type: 'string' },
    /** Skips the comparisons and the malfunctions. */
    quick: { type: 'boolean', default: false },
  },
})

const games = wholeNumber('games', values.games)
const seed = wholeNumber('seed', values.seed)
const plan = known('plan', values.plan, PLAN_IDS)
const skill = known('skill', values.skill, SKILLS)
const supper = wholeNumber('supper', values.supper)
const table = values.table === undefined ? null : known('table', values.table, TABLE_NAMES)
const guests = withHabits(
  withPolicies(allOf({ human: true, skill, ...(table && { policy: TABLE_RULES[table] }) }), values.policy),
  values.habit,
)

if (values.coverage !== undefined) {
  const families = Array.from({ length: FAMILIES }, (_, i) => seed + i)
  for (const line of coverageLines(coverageOf(wholeNumber('coverage', values.coverage), families, plan)))
    console.log(line)
  process.exit(0)
}

if (values.figures) {
  for (const line of figuresOfTables(games, seed)) console.log(line)
  process.exit(0)
}

const paired = values.quick ? 0 : Math.min(wholeNumber('paired', values.paired), games)
const bar = new SingleBar({ format: '{bar} {value}/{total} nights, {eta_formatted} left', etaBuffer: 200 })
bar.start(games + paired * (COMPARED.length + STORM_NIGHTS), 0)

const nights = pieces(seed, games, (from, count) => ({
  kind: 'nights' as const,
  plan,
  from,
  count,
  guests,
  supper,
  tellAll: table === 'tell-all',
}))
const started = performance.now()
const tallies = talliesOf(await playJobs(nights, (count) => bar.increment(count)))
const nightsPerSecond = Math.round((games / (performance.now() - started)) * 10_000) / 10

const metrics = [...baselineMetrics(tallies, plan), ...weekMetrics(tallies, plan)]
if (paired > 0) metrics.push(...(await stormRows()), ...(await comparisonRows()))
bar.stop()

for (const line of metrics) console.log(lineOf(line))
const missed = metrics.filter(({ ok }) => !ok).length
console.log(`\n${metrics.length - missed} of ${metrics.length} met; ${nightsPerSecond} nights a second`)
if (values.json) {
  const rules = await rulesFingerprint()
  writeFileSync(
    values.json,
    `${JSON.stringify({ plan, games, paired, seed, skill, rules, nightsPerSecond, metrics }, null, 2)}\n`,
  )
}

if (values.plot) writeFileSync(values.plot, plotOf(tallies))

/** The rows about the malfunction. */
async function stormRows(): Promise<Metric[]> {
  const jobs = pieces(seed, paired, (from, count) => ({ kind: 'storms' as const, plan, from, count, skill }))
  const results = await playJobs(jobs, (count) => bar.increment(count * STORM_NIGHTS))
  return stormMetrics(results.flatMap((result) => (result.kind === 'storms' ? result.nights : [])))
}

/** The rows that compare other kinds of night with the first ones. */
async function comparisonRows(): Promise<Metric[]> {
  const jobs = COMPARED.flatMap((name) =>
    pieces(seed, paired, (from, count) => ({ kind: 'compared' as const, plan, from, count, name, skill })),
  )
  const played = talliesOf(await playJobs(jobs, (count) => bar.increment(count)))
  const seeds = Array.from({ length: paired }, (_, i) => seed + i)
  const of = (name: string): NightTally[] => {
    const first = COMPARED.indexOf(name) * paired
    return played.slice(first, first + paired)
  }
  return comparisonMetrics({ seeds, tallies: tallies.slice(0, paired), plan }, of)
}

function talliesOf(results: readonly SimResult[]): NightTally[] {
  return results.flatMap((result) => (result.kind === 'nights' ? result.tallies : []))
}

function lineOf({ name, target: [low, high], measured, ok }: Metric): string {
  return `${ok ? '✓' : '✗'} ${name.padEnd(54)} ${`${low} – ${high}`.padStart(15)} ${String(measured).padStart(9)}`
}

function fail(message: string): never {
  console.error(message)
  process.exit(2)
}

function wholeNumber(name: string, text: string): number {
  const value = Number(text)
  return Number.isInteger(value) && value > 0 ? value : fail(`--${name} is a whole number from 1`)
}

function known<T extends string>(name: string, text: string, list: readonly T[]): T {
  return list.find((one) => one === text) ?? fail(`--${name} is one of ${list.join(', ')}`)
}

function withPolicies(all: Guests, policies: readonly string[]): Guests {
  const seated: Record<Role, Guests[Role]> = { ...all }
  for (const one of policies) {
    const [who = '', what = ''] = one.split('=')
    const role = known('policy role=…', who, ROLES)
    const policy = known('policy …=name', what, Object.keys(POLICIES) as PolicyName[])
    seated[role] = { ...seated[role], policy: { ...seated[role].policy, ...POLICIES[policy] } }
  }
  return seated
}

function withHabits(all: Guests, habits: readonly string[]): Guests {
  const seated: Record<Role, Guests[Role]> = { ...all }
  for (const one of habits) {
    const [who = '', what = ''] = one.split('=')
    const habit = known('habit …=name', what, HABITS)
    const roles = who === 'all' ? ROLES : [known('habit role=…', who, ROLES)]
    for (const role of roles) seated[role] = { ...seated[role], habit }
  }
  return seated
}

/** Jobs for `count` seeds from `from` on, {@link PIECE} seeds each. */
function pieces(from: number, count: number, jobOf: (from: number, count: number) => SimJob): SimJob[] {
  return Array.from({ length: Math.ceil(count / PIECE) }, (_, i) =>
    jobOf(from + i * PIECE, Math.min(PIECE, count - i * PIECE)),
  )
}
