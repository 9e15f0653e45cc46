import { ROLES } from '../../../../shared/content/ids.ts'
import type { PhaseSamples } from '../phase-samples.ts'
import { ready } from '../sample-seats.ts'

export const reveal: PhaseSamples<'reveal'> = {
  scenes: [
    {
      phase: 'reveal',
      turn: 1,
      secrets: ROLES.map((role, i) => ({
        role,
        title: ['Our sign', 'Big brother', 'Whistleblower', 'The old song'][i] ?? '',
        text: 'Ava’s lantern had to be lit at the end, whatever else happened.',
        cameOfIt:
          'Leo was guarding Ava’s lantern. He looked away for one moment, and he’ll never quite forgive that moment.',
        kept: i % 2 === 1,
        guessedBy: i === 1 ? ['ava', 'caleb'] : [],
      })),
      dreams: [],
    },
    {
      phase: 'reveal',
      turn: 5,
      secrets: ROLES.map((role) => ({ role, title: 'x', text: '', cameOfIt: '', kept: true, guessedBy: [] })),
      dreams: [
        { dreamer: 'leo', dream: 'glider', evening: 'monday', glow: 2, payer: 'ava', lights: 2 },
        { dreamer: 'elara', dream: 'encore', evening: 'wednesday', glow: 1, payer: 'caleb', lights: 3 },
        { dreamer: 'leo', dream: 'glider', evening: 'wednesday', glow: 3, payer: 'elara', lights: 2 },
      ],
    },
  ],
  seats: [() => ({ legal: { ...ready, react: [{}] } })],
}
