/** The simulator's work, in jobs that any thread can do. */
import type { Skill } from '../../shared/bots/index.ts'
import type { PlanId } from '../../shared/content/ids.ts'
import type { Guests } from './bot-table.ts'
import { comparedNight } from './comparisons.ts'
import type { NightTally } from './night-tally.ts'
import { tallyNight } from './play-nights.ts'
import { type StormNight, stormNight } from './storm-rows.ts'

/** The whole games of a few seeds, the same of one kind of night that is compared, or their malfunctions. */
export type SimJob =
  | (Seeds & { kind: 'nights'; guests: Guests; supper: number; tellAll: boolean })
  | (Seeds & { kind: 'compared'; name: string; skill: Skill })
  | (Seeds & { kind: 'storms'; skill: Skill })

interface Seeds {
  from: number
  count: number
  plan: PlanId
}

export type SimResult = { kind: 'nights'; tallies: NightTally[] } | { kind: 'storms'; nights: StormNight[] }

export function playJob(job: SimJob): SimResult {
  const seeds = Array.from({ length: job.count }, (_, i) => job.from + i)
  const { plan } = job
  switch (job.kind) {
    case 'storms':
      return { kind: 'storms', nights: seeds.map((seed) => stormNight(seed, job.skill, plan)) }
    case 'compared': {
      const { name, skill } = job
      return {
        kind: 'nights',
        tallies: seeds.map((seed) => tallyNight({ ...comparedNight(name, seed, skill), plan })),
      }
    }
    case 'nights': {
      const { guests, supper, tellAll } = job
      return {
        kind: 'nights',
        tallies: seeds.map((seed) => tallyNight({ seed, guests, tellAll, plan }, supper)),
      }
    }
  }
}
