import { CHOICES } from '../../../../shared/content/ids.ts'
import type { PhaseSamples } from '../phase-samples.ts'
import { ready } from '../sample-seats.ts'

export const choice: PhaseSamples<'choice'> = {
  scenes: [
    { phase: 'choice', choosing: 'secret', chosen: ['ava', 'leo'], strings: null },
    {
      phase: 'choice',
      choosing: 'talk',
      chosen: ['leo'],
      strings: { 'let-go': ['caleb'], weave: ['ava', 'elara'], 'hold-on': ['leo'] },
    },
    {
      phase: 'choice',
      choosing: 'shown',
      chosen: [],
      strings: { 'let-go': ['caleb'], weave: ['ava', 'elara', 'leo'], 'hold-on': [] },
    },
  ],
  seats: [
    () => ({ legal: { choose: [{ choice: CHOICES }] } }),
    () => ({ legal: { choose: [{ choice: CHOICES }], ...ready }, hand: { choice: 'weave' } }),
  ],
}
