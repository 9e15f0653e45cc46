/** The rows of the balance table about the week: who is together, what promises and the argument come to, how it ends. */
import { type Metric, mean, metric, share } from './balance-rows.ts'
import type { NightTally } from './night-tally.ts'

/** All rows about the week that nights of one kind of table give. */
export function weekMetrics(tallies: readonly NightTally[]): Metric[] {
  const judged = tallies.reduce((sum, night) => sum + night.judged, 0)
  const judgedTrue = tallies.reduce((sum, night) => sum + night.judgedTrue, 0)
  const woken = tallies.filter(({ woke }) => woke)
  return [
    metric(
      'evenings with somebody alone at the nook, a night',
      [0, 0.8],
      mean(tallies.map(({ alone }) => alone)),
    ),
    metric('rituals of two or more, a night', [1.6, 3], mean(tallies.map(({ rituals }) => rituals))),
    metric('promises broken by a rule, a night', [0, 0], mean(tallies.map(({ ruled }) => ruled))),
    // Neither side may have more than 65 %, or the lid would always end there.
    metric('lid: taps for true', [0.35, 0.65], judged === 0 ? 0 : judgedTrue / judged),
    metric(
      'aim of ava: possible whatever anyone does',
      [0.97, 1],
      share(tallies, ({ avaCan }) => avaCan),
    ),
    metric(
      'aim of leo when caleb has pulled his fuse',
      [0.2, 1],
      share(
        tallies.filter(({ leoFused }) => leoFused),
        ({ aims }) => aims.leo,
      ),
    ),
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
  ]
}
