// npm run sim -- --games 10000 --seed 1 [--json FILE] [--plot FILE.svg] [--policy role=name …] [--skill low|normal|high]
// Plays that many games and prints the balance table, measured figures beside their targets. With --figures it prints figures of how
// the malfunction feels instead, for one to four players, quick and slow ones.
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { SingleBar } from 'cli-progress'
import type { Skill } from '../../shared/bots/index.ts'
import { ROLES, type Role } from '../../shared/content/ids.ts'
import { baselineMetrics, type Metric } from './balance-rows.ts'
import { allOf, type Guests } from './bot-table.ts'
import { comparedNights, comparisonMetrics, POLICIES, type PolicyName } from './comparisons.ts'
import { figuresOfTables } from './malfunction-figures.ts'
import type { NightTally } from './night-tally.ts'
import { tallyNight } from './play-nights.ts'
import { plotOf } from './plot.ts'

/** Number of seeds for comparisons. */
const PAIRED = 1_000
const SKILLS = ['low', 'normal', 'high'] as const satisfies readonly Skill[]

const { values } = parseArgs({
  options: {
    games: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    json: { type: 'string' },
    /** File for the plot of the malfunctions. */
    plot: { type: 'string' },
    figures: { type: 'boolean', default: false },
    policy: { type: 'string', multiple: true, default: [] },
    skill: { type: 'string', default: 'normal' },
    /** Skips the comparisons. */
    quick: { type: 'boolean', default: false },
  },
})

const games = wholeNumber('games', values.games)
const seed = wholeNumber('seed', values.seed)
const skill = known('skill', values.skill, SKILLS)
const guests = withPolicies(allOf({ human: true, skill }), values.policy)

if (values.figures) {
  for (const line of figuresOfTables(games, seed)) console.log(line)
  process.exit(0)
}

const paired = values.quick ? 0 : Math.min(PAIRED, games)
const bar = new SingleBar({ format: '{bar} {value}/{total} nights, {eta_formatted} left', etaBuffer: 200 })
bar.start(games + paired * comparedNights, 0)

const started = performance.now()
const tallies: NightTally[] = []
for (let i = 0; i < games; i++) {
  tallies.push(tallyNight({ seed: seed + i, guests }))
  bar.increment()
}
const nightsPerSecond = Math.round((games / (performance.now() - started)) * 10_000) / 10

const seeds = Array.from({ length: paired }, (_, i) => seed + i)
const basis = { seeds, tallies: tallies.slice(0, paired), skill, step: () => bar.increment() }
const metrics = [...baselineMetrics(tallies), ...(paired > 0 ? comparisonMetrics(basis) : [])]
bar.stop()

for (const line of metrics) console.log(lineOf(line))
const missed = metrics.filter(({ ok }) => !ok).length
console.log(`\n${metrics.length - missed} of ${metrics.length} met; ${nightsPerSecond} nights a second`)
if (values.json) {
  writeFileSync(values.json, `${JSON.stringify({ games, seed, skill, nightsPerSecond, metrics }, null, 2)}\n`)
}

if (values.plot) writeFileSync(values.plot, plotOf(tallies))

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
