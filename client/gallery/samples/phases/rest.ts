import type { PhaseSamples } from '../phase-samples.ts'

export const rest: PhaseSamples<'rest'> = {
  scenes: [{ phase: 'rest', next: 'supper', line: 'The house breathes out. So may you.' }],
  seats: [() => ({})],
}
