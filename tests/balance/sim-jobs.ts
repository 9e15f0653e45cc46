/** The simulator's work, in jobs that any thread can do. */
import type { Skill } from '../../shared/bots/index.ts'
import type { Metric } from './balance-rows.ts'
import type { Guests } from './bot-table.ts'
import { type Basis, comparisonMetrics } from './comparisons.ts'
import type { NightTally } from './night-tally.ts'
import { tallyNight } from './play-nights.ts'
import { type StormNight, stormNight } from './storm-rows.ts'

/** The whole games or the malfunctions of a few seeds, or one comparison. */
export type SimJob =
  | { kind: 'nights'; from: number; count: number; guests: Guests; supper: number; tellAll: boolean }
  | { kind: 'storms'; from: number; count: number; skill: Skill }
  | { kind: 'comparison'; index: number; count: number; basis: Basis }

export type SimResult =
  | { kind: 'comparison'; metrics: Metric[] }
  | { kind: 'nights'; tallies: NightTally[] }
  | { kind: 'storms'; nights: StormNight[] }

export function playJob(job: SimJob): SimResult {
  if (job.kind === 'comparison')
    return { kind: 'comparison', metrics: comparisonMetrics(job.index, job.basis) }
  const seeds = Array.from({ length: job.count }, (_, i) => job.from + i)
  if (job.kind === 'storms')
    return { kind: 'storms', nights: seeds.map((seed) => stormNight(seed, job.skill)) }
  const { guests, supper, tellAll } = job
  return { kind: 'nights', tallies: seeds.map((seed) => tallyNight({ seed, guests, tellAll }, supper)) }
}
