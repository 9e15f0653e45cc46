/** The simulator's work, in jobs that any thread can do. */
import type { Skill } from '../../shared/bots/index.ts'
import type { Guests } from './bot-table.ts'
import { comparedNight } from './comparisons.ts'
import type { NightTally } from './night-tally.ts'
import { tallyNight } from './play-nights.ts'
import { type StormNight, stormNight } from './storm-rows.ts'

/** The whole games of a few seeds, the same of one kind of night that is compared, or their malfunctions. */
export type SimJob =
  | { kind: 'nights'; from: number; count: number; guests: Guests; supper: number; tellAll: boolean }
  | { kind: 'compared'; from: number; count: number; name: string; skill: Skill }
  | { kind: 'storms'; from: number; count: number; skill: Skill }

export type SimResult = { kind: 'nights'; tallies: NightTally[] } | { kind: 'storms'; nights: StormNight[] }

export function playJob(job: SimJob): SimResult {
  const seeds = Array.from({ length: job.count }, (_, i) => job.from + i)
  switch (job.kind) {
    case 'storms':
      return { kind: 'storms', nights: seeds.map((seed) => stormNight(seed, job.skill)) }
    case 'compared': {
      const { name, skill } = job
      return { kind: 'nights', tallies: seeds.map((seed) => tallyNight(comparedNight(name, seed, skill))) }
    }
    case 'nights': {
      const { guests, supper, tellAll } = job
      return { kind: 'nights', tallies: seeds.map((seed) => tallyNight({ seed, guests, tellAll }, supper)) }
    }
  }
}
