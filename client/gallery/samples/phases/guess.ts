import { othersOf, ROLES } from '../../../../shared/content/ids.ts'
import type { PhaseSamples } from '../phase-samples.ts'
import { sampleLists } from '../sample-notebook.ts'

export const guess: PhaseSamples<'guess'> = {
  scenes: [
    { phase: 'guess', guessed: ['ava', 'caleb'], reading: null, unguessed: [] },
    {
      phase: 'guess',
      guessed: [...ROLES],
      reading: { by: 'ava', of: 'elara', secret: 'Whistleblower', right: true },
      unguessed: ['leo'],
    },
  ],
  seats: [
    (role) => ({
      hand: {
        lists: sampleLists(role),
      },
      legal: {
        guess: othersOf(role).map((of) => ({ of: [of], secret: [0, 1, 2, 3].map((i) => `${of}-${i}`) })),
        ready: [{}],
      },
    }),
    () => ({}),
  ],
}
