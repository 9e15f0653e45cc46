import type { PhaseSamples } from '../phase-samples.ts'
import { ready } from '../sample-seats.ts'

export const breakfast: PhaseSamples<'breakfast'> = {
  scenes: [
    {
      phase: 'breakfast',
      disturbed: [
        { role: 'ava', told: true },
        { role: 'leo', told: null },
        { role: 'caleb', told: false },
      ],
      opened: ['moon'],
    },
    { phase: 'breakfast', disturbed: [], opened: [] },
  ],
  seats: [
    (role) => ({
      hand: {
        vision:
          role === 'leo'
            ? {
                kind: 'vision',
                text: 'Mum says goodnight from the wrong side of the door.',
                face: 'elara',
                drawing: 2,
                seed: 5,
                note: 'bell',
                told: null,
              }
            : null,
        answered:
          role === 'ava'
            ? { to: 'elara', met: true, text: 'Ava knocked on the wall. Elara was already knocking.' }
            : { to: 'leo', met: false, text: 'The landing was quiet. You said it to the ceiling.' },
      },
      legal: role === 'leo' ? { disturbed: [{ tell: [true, false] }] } : ready,
    }),
  ],
}
