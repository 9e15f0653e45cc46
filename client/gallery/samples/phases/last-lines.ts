import { othersOf, ROLES } from '../../../../shared/content/ids.ts'
import type { PhaseSamples } from '../phase-samples.ts'
import { TYPED } from '../sample-seats.ts'

export const lastLines: PhaseSamples<'last-lines'> = {
  scenes: [
    { phase: 'last-lines', prompt: 'Everybody writes the last line.', lines: [] },
    {
      phase: 'last-lines',
      prompt: 'Which one is it?',
      lines: ROLES.map((by) => ({ by, text: 'And the lamp stayed on, a little, just in case.' })),
    },
  ],
  seats: [
    () => ({
      hand: { picks: ['And the lamp stayed on.', 'Nobody ever found the spoon.', 'Goodnight, DreamSphere.'] },
      legal: { 'last-line': [{ pick: [0, 1, 2] }, TYPED] },
    }),
    (role) => ({ legal: { 'pick-line': [{ of: othersOf(role) }] } }),
  ],
}
