import { ROLES } from '../../../../shared/content/ids.ts'
import type { PhaseSamples } from '../phase-samples.ts'

export const experiment: PhaseSamples<'experiment'> = {
  scenes: [
    { phase: 'experiment', voted: ['ava'], result: null, line: null },
    { phase: 'experiment', voted: [...ROLES], result: { run: false, byTie: true, remote: true }, line: null },
  ],
  seats: [() => ({ legal: { experiment: [{ run: [true, false] }] } }), () => ({})],
}
