import type { PhaseSamples } from '../phase-samples.ts'
import { SECRETS } from '../sample-seats.ts'

export const post: PhaseSamples<'post'> = {
  scenes: [{ phase: 'post' }],
  seats: [
    (role) => ({
      hand: {
        deal: [
          SECRETS[role],
          {
            id: 'brave',
            title: 'Brave',
            text: 'On Wednesday or Friday, dream with neither Mum nor Dad there.',
          },
        ],
      },
      legal: { secret: [{ secret: [SECRETS[role].id, 'brave'] }] },
    }),
  ],
}
