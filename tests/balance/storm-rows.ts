/** The rows of the balance table about the malfunction: the same games, each with one thing changed before it. */
import type { Skill } from '../../shared/bots/index.ts'
import type { PlanId } from '../../shared/content/ids.ts'
import { type Metric, mean, metric, share } from './balance-rows.ts'
import { allOf, type Guests } from './bot-table.ts'
import type { Habit } from './habits.ts'
import { type Storm, type StormTally, stormsOf } from './storms.ts'
import { roleOf, withGuest } from './table-kinds.ts'

const allWith = (skill: Skill, habit: Habit): Guests => allOf({ human: true, skill, habit })
const oneWith = (skill: Skill, habit: Habit, seed: number): Guests =>
  withGuest(allOf({ human: true, skill }), roleOf(seed), { habit })

/** What is changed before each of the malfunctions, by name. */
const STORMS = {
  played: () => ({}),
  mash: (skill) => ({ guests: allWith(skill, 'mash') }),
  idle: (skill, seed) => ({ guests: oneWith(skill, 'idle', seed) }),
  housed: (_, seed) => ({ housed: roleOf(seed) }),
  lowSkill: () => ({ guests: allOf({ human: true, skill: 'low' }) }),
  spoil: (skill, seed) => ({ guests: oneWith(skill, 'spoil', seed) }),
  slip: (skill, seed) => ({ guests: oneWith(skill, 'slip', seed) }),
  quickSupper: () => ({ supper: 80 }),
  slowSupper: () => ({ supper: 125 }),
  signWorked: () => ({ sign: true }),
  signFailed: () => ({ sign: false }),
  fewThreads: () => ({ threads: 3 }),
  manyThreads: () => ({ threads: 15 }),
  fewLights: () => ({ lights: 8 }),
  manyLights: () => ({ lights: 16 }),
  fewNotes: () => ({ notes: 1 }),
  manyNotes: () => ({ notes: 5 }),
} as const satisfies Record<string, (skill: Skill, seed: number) => Storm>
type StormName = keyof typeof STORMS

const NAMES = Object.keys(STORMS) as StormName[]

export type StormNight = Record<StormName, StormTally>

/** Plays all malfunctions of one seed. */
export function stormNight(seed: number, skill: Skill, plan: PlanId): StormNight {
  const storms = NAMES.map((name): Storm => STORMS[name](skill, seed))
  const tallies = stormsOf(seed, allOf({ human: true, skill }), storms, plan)
  return Object.fromEntries(NAMES.map((name, i) => [name, tallies[i]])) as StormNight
}

/** The rows that these games give. */
export function stormMetrics(nights: readonly StormNight[]): Metric[] {
  const of = (name: StormName): StormTally[] => nights.map((night) => night[name])
  const woke = (name: StormName): number => share(of(name), (storm) => storm.woke)
  const played = of('played')
  const gained = (name: StormName, than: StormName = 'played'): number => woke(name) - woke(than)
  const ends = played.filter((storm) => storm.woke)
  return [
    metric('all mash in silence: wakes less often by', [0.3, 1], -gained('mash')),
    metric('one press in ten wrong: wakes less often by', [-1, 0.06], -gained('slip')),
    metric(
      'one idle: wakes more often than that seat played by the house by',
      [-0.1, 0.1],
      gained('idle', 'housed'),
    ),
    metric('one spoils on purpose: wakes', [0.25, 1], woke('spoil')),
    metric('suppers measured × 0.8: wakes more often by', [-0.12, 0.12], gained('quickSupper')),
    metric('suppers measured × 1.25: wakes more often by', [-0.12, 0.12], gained('slowSupper')),
    metric('sign worked, not failed: wakes more often by', [0.06, 0.18], gained('signWorked', 'signFailed')),
    metric(
      'giving up a treasure is called',
      [0, 0.5],
      share(played, (storm) => storm.stopped),
    ),
    metric('lanterns lit at the end, if woke: mean', [2, 4], mean(ends.map(({ lit }) => lit))),
    metric(
      'all three acts seen, at low skill',
      [1, 1],
      share(nights, (night) => NAMES.every((name) => night[name].acts === 3)),
    ),
    metric('honest players taken over for idle, a night', [0, 0.5], mean(played.map(({ taken }) => taken))),
    metric('threads 3 → 15: wakes more often by', [0.15, 1], gained('manyThreads', 'fewThreads')),
    metric('lights 8 → 16: wakes more often by', [0.15, 1], gained('manyLights', 'fewLights')),
    metric('notes 1 → 5: wakes more often by', [0.15, 1], gained('manyNotes', 'fewNotes')),
  ]
}
