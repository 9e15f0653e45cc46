import { CHOICES } from '../../../../shared/content/ids.ts'
import type { PhaseSamples } from '../phase-samples.ts'

export const choice: PhaseSamples<'choice'> = {
  scenes: [{ phase: 'choice', chosen: ['ava', 'leo'] }],
  seats: [() => ({ legal: { choose: [{ choice: CHOICES }] } })],
}
