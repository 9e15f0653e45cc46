/** The rows of the balance table about evenings and Saturday: who is together, what promises and the argument come to, how it ends. */
import type { PlanId } from '../../shared/content/ids.ts'
import { type Metric, mean, metric, share } from './balance-rows.ts'
import type { NightTally } from './night-tally.ts'
import { PLAN_TARGETS } from './plan-targets.ts'

/** All rows about evenings and Saturday that nights of one kind of table give. */
export function weekMetrics(tallies: readonly NightTally[], plan: PlanId): Metric[] {
  const targets = PLAN_TARGETS[plan]
  const judged = tallies.reduce((sum, night) => sum + night.judged, 0)
  const judgedTrue = tallies.reduce((sum, night) => sum + night.judgedTrue, 0)
  const woken = tallies.filter(({ woke }) => woke)
  return [
    metric(
      'evenings with somebody alone at the nook, a night',
      targets.alone,
      mean(tallies.map(({ alone }) => alone)),
    ),
    metric('rituals of two or more, a night', targets.rituals, mean(tallies.map(({ rituals }) => rituals))),
    metric('promises broken by a rule, a night', [0, 0], mean(tallies.map(({ ruled }) => ruled))),
    // Neither side may have more than 65 %, or the lid would always end there.
    metric('lid: taps for true', [0.35, 0.65], judged === 0 ? 0 : judgedTrue / judged),
    metric(
      'aim of ava: possible whatever anyone does',
      [0.97, 1],
      share(tallies, ({ avaCan }) => avaCan),
    ),
    ...(targets.fused
      ? [
          metric(
            'aim of leo when caleb has pulled his fuse',
            targets.fused,
            share(
              tallies.filter(({ leoFused }) => leoFused),
              ({ aims }) => aims.leo,
            ),
          ),
        ]
      : []),
    metric(
      'ending two-bedtimes, of woken nights',
      [0, 0.45],
      share(woken, ({ ending }) => ending === 'two-bedtimes'),
    ),
    metric(
      'ending sacred, of woken nights',
      [0.1, 0.3],
      share(woken, ({ ending }) => ending === 'sacred'),
    ),
    ...(targets.minutes
      ? [
          metric(
            'the night, if woke, in minutes: mean',
            targets.minutes,
            mean(woken.map(({ length }) => length / 60_000)),
          ),
        ]
      : []),
  ]
}
