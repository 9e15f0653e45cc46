import { waysToGive } from '../../../../shared/rules/phases/let-go.ts'
import type { PhaseSamples } from '../phase-samples.ts'

export const letGo: PhaseSamples<'let-go'> = {
  scenes: [
    { phase: 'let-go', line: 'Every lantern is dark. Will somebody give up a treasure?', given: null },
    { phase: 'let-go', line: '', given: { from: 'caleb', lights: { ava: 2, leo: 2, elara: 1, caleb: 0 } } },
  ],
  seats: [(role) => ({ legal: { give: waysToGive(role) } }), () => ({})],
}
