import { othersOf } from '../../../../shared/content/ids.ts'
import type { PhaseSamples } from '../phase-samples.ts'

export const letGo: PhaseSamples<'let-go'> = {
  scenes: [
    { phase: 'let-go', line: 'Somebody must let go.', given: null },
    { phase: 'let-go', line: '', given: { from: 'caleb', to: 'ava' } },
  ],
  seats: [(role) => ({ legal: { give: [{ to: othersOf(role) }] } }), () => ({})],
}
