import type { PhaseSamples } from '../phase-samples.ts'
import { SECRETS } from '../sample-seats.ts'

export const secrets: PhaseSamples<'secrets'> = {
  scenes: [{ phase: 'secrets' }],
  seats: [
    (role) => ({
      hand: {
        deal: [
          SECRETS[role],
          { id: 'brave', title: 'Brave', text: 'On Wednesday or Friday, be the only one who dreams.' },
        ],
      },
      legal: { secret: [{ secret: [SECRETS[role].id, 'brave'] }] },
    }),
  ],
}
