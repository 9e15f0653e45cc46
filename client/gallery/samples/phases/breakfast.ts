import type { ToldView } from '../../../../shared/views/types.ts'
import type { PhaseSamples } from '../phase-samples.ts'
import { ready } from '../sample-seats.ts'

const TOLD: ToldView = {
  by: 'ava',
  kind: 'vision',
  text: 'Mum says goodnight from the wrong side of the door.',
  face: 'elara',
  drawing: 2,
  seed: 5,
  worst: null,
}

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
      telling: null,
      hung: [{ ...TOLD, worst: 'the wrong side' }],
    },
    { phase: 'breakfast', disturbed: [], opened: [], telling: null, hung: [] },
    {
      phase: 'breakfast',
      disturbed: [{ role: 'ava', told: true }],
      opened: ['moon'],
      telling: {
        told: TOLD,
        stage: 'told',
        endsAt: null,
        answers: ['the wrong side', 'the goodnight', 'who’s on this side?'],
        taps: [{ role: 'caleb', answer: 2 }],
      },
      hung: [],
    },
    {
      phase: 'breakfast',
      disturbed: [{ role: 'ava', told: true }],
      opened: ['moon'],
      telling: {
        told: {
          ...TOLD,
          kind: 'whisper',
          face: null,
          drawing: null,
          text: '…the left sock… is under the stairs. It has brought a cushion…',
          worst: 'the cushion',
        },
        stage: 'hung',
        endsAt: null,
        answers: ['under the stairs', 'the cushion', 'it’s staying'],
        taps: [{ role: 'caleb', answer: 1 }],
      },
      hung: [],
    },
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
        tellOrKeep:
          role === 'leo'
            ? {
                tell: { upgrade: -2, lights: 1, thread: 0, notes: 1 },
                keep: { upgrade: 1, lights: 1, thread: 0, notes: 0 },
              }
            : null,
        answered:
          role === 'ava'
            ? { to: 'elara', met: true, text: 'Ava knocked on the wall. Elara was already knocking.' }
            : { to: 'leo', met: false, text: 'The landing was quiet. You said it to the ceiling.' },
      },
      legal: role === 'leo' ? { disturbed: [{ tell: [true, false] }] } : ready,
    }),
    () => ({ legal: ready }),
    (role) => ({
      legal:
        role === 'ava' ? { 'told-it': [{}] } : role === 'caleb' ? {} : { worst: [{ answer: [0, 1, 2] }] },
    }),
    () => ({}),
  ],
}
