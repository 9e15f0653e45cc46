import { byRole, ROLES } from '../../../../shared/content/ids.ts'
import type { PhaseSamples } from '../phase-samples.ts'
import { ready } from '../sample-seats.ts'

export const ending: PhaseSamples<'ending'> = {
  scenes: (['sacred', 'unplugged', 'subscription', 'long-night', 'two-bedtimes', 'new-bedtime'] as const).map(
    (ending) => ({
      phase: 'ending',
      ending,
      title: {
        sacred: 'Bedtime, sacred again',
        unplugged: 'Unplugged',
        subscription: 'The subscription',
        'long-night': 'The long night',
        'two-bedtimes': 'Two bedtimes',
        'new-bedtime': 'A new bedtime',
      }[ending],
      text: 'At half past seven the sphere dims by itself and waits for the last page, like everybody else.',
      choices: byRole(() => 'weave' as const),
      paragraphs: ROLES.map((role) => ({
        role,
        text: 'Reads to the sphere now, one page a night, and lets it guess how it ends. It is usually wrong. It is getting better at being wrong.',
      })),
    }),
  ),
  seats: [() => ({ legal: { ...ready, react: [{}] } })],
}
