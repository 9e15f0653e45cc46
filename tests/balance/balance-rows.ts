/** The rows of the balance table: a figure each, and the range it should be in (docs/game.md, Balance). */

import { COVER } from '../../shared/content/constants.ts'
import { ENDINGS, type PlanId, ROLES, ROOMS } from '../../shared/content/ids.ts'
import { PLANS } from '../../shared/content/plans.ts'
import { SECRETS } from '../../shared/content/secrets.ts'
import type { NightTally } from './night-tally.ts'
import { PLAN_TARGETS } from './plan-targets.ts'

export interface Metric {
  name: string
  /** Lowest and highest acceptable value. Shares are 0–1. */
  target: [number, number]
  measured: number
  ok: boolean
}

/** Rounds, so that the table is readable and equal on every machine. */
const rounded = (value: number): number => Math.round(value * 1_000) / 1_000

export const metric = (name: string, target: [number, number], value: number): Metric => {
  const measured = rounded(value)
  return { name, target, measured, ok: measured >= target[0] && measured <= target[1] }
}

export const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length

export const share = <T>(list: readonly T[], holds: (entry: T) => boolean): number =>
  list.length === 0 ? 0 : list.filter(holds).length / list.length

/** A percentile of a list. */
function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? 0
}

export const starsOf = (tallies: readonly NightTally[]): number =>
  mean(tallies.flatMap(({ stars }) => Object.values(stars)))
export const wakeRate = (tallies: readonly NightTally[]): number => share(tallies, ({ woke }) => woke)

function nights(tallies: readonly NightTally[], plan: PlanId): Metric[] {
  const start = tallies.map(({ startLights }) => startLights)
  const woken = tallies.filter(({ woke }) => woke)
  const end = woken.map(({ endLights }) => endLights)
  return [
    metric('wakes', [0.7, 0.85], wakeRate(tallies)),
    metric('lights at the malfunction: 10th percentile', [8, 16], percentile(start, 10)),
    metric('lights at the malfunction: 90th percentile', [8, 16], percentile(start, 90)),
    metric('lights at the end, if woke: 10th percentile', [1, 3], percentile(end, 10)),
    metric('lights at the end, if woke: 90th percentile', [8, 12], percentile(end, 90)),
    metric(
      'malfunction, if woke, in seconds: mean',
      PLAN_TARGETS[plan].malfunction,
      mean(woken.map(({ malfunction }) => malfunction / 1_000)),
    ),
    metric(
      'experiment runs',
      [0.4, 0.6],
      share(tallies, ({ ran }) => ran),
    ),
  ]
}

const aims = (tallies: readonly NightTally[]): Metric[] => [
  ...ROLES.map((role) =>
    metric(
      `aim of ${role}`,
      [0.35, 0.6],
      share(tallies, (night) => night.aims[role]),
    ),
  ),
  metric(
    'aims of elara and caleb both',
    [0, 0],
    share(tallies, (night) => night.aims.elara && night.aims.caleb),
  ),
  metric(
    'aims of elara and caleb neither',
    [0, 0.3],
    share(tallies, (night) => !night.aims.elara && !night.aims.caleb),
  ),
]

const secrets = (tallies: readonly NightTally[], plan: PlanId): Metric[] =>
  SECRETS.filter(({ id }) => PLANS[plan].secrets.includes(id)).map(({ id, role }) => {
    const held = tallies.map((night) => night.secrets[role]).filter((secret) => secret.id === id)
    return metric(
      `secret ${id}`,
      [0.25, 0.75],
      share(held, ({ kept }) => kept),
    )
  })

function rooms(tallies: readonly NightTally[], plan: PlanId): Metric[] {
  const where = ROLES.map((role) => ({ role, rooms: tallies.flatMap((night) => night.rooms[role]) }))
  const all = where.flatMap(({ rooms }) => rooms)
  const { places, share: usual } = PLAN_TARGETS[plan].rooms
  return ROOMS.filter((room) => places.includes(room)).flatMap((room) => [
    metric(
      `${room}, all roles`,
      usual,
      share(all, (r) => r === room),
    ),
    ...where.map(({ role, rooms }) =>
      metric(
        `${room}, ${role}`,
        [0.08, 0.92],
        share(rooms, (r) => r === room),
      ),
    ),
  ])
}

const endings = (tallies: readonly NightTally[]): Metric[] =>
  ENDINGS.map((ending) =>
    metric(
      `ending ${ending}`,
      [0.001, 1],
      share(tallies, (night) => night.ending === ending),
    ),
  )

const covers = (tallies: readonly NightTally[]): Metric[] =>
  Array.from({ length: COVER.from.length + 1 }, (_, number) =>
    metric(
      `cover ${number}`,
      [0.08, 1],
      share(tallies, ({ cover }) => cover === number),
    ),
  )

function watchers(tallies: readonly NightTally[], plan: PlanId): Metric[] {
  const guesses = tallies.reduce((sum, night) => sum + night.guesses, 0)
  const right = tallies.reduce((sum, night) => sum + night.rightGuesses, 0)
  const { chance, watcher } = PLAN_TARGETS[plan]
  return [
    metric(`a watcher names a secret (chance: ${chance})`, watcher, guesses === 0 ? 0 : right / guesses),
  ]
}

/** All rows that nights of one kind of table give. */
export const baselineMetrics = (tallies: readonly NightTally[], plan: PlanId = 'week'): Metric[] =>
  [nights, aims, secrets, rooms, endings, covers, watchers].flatMap((part) => part(tallies, plan))
