import type { PhaseSamples } from '../phase-samples.ts'

export const memories: PhaseSamples<'memories'> = {
  scenes: [
    { phase: 'memories', turn: 'leo', playing: null, lid: 70 },
    {
      phase: 'memories',
      turn: 'leo',
      playing: {
        by: 'leo',
        text: 'On Monday Ava waited at the nook with two torches, and he came.',
        aloud: false,
        true: ['ava', 'caleb'],
      },
      lid: 40,
    },
  ],
  seats: [
    (role) => ({
      hand: {
        memories: [
          'On Monday you waited at the nook with two torches, and he came.',
          'You told the empty chair: “I kept your page.”',
          'On Wednesday the promise broke, and nobody said why.',
        ].map((text, id) => ({ id, text })),
      },
      legal: role === 'leo' ? { memory: [{ memory: [0, 1, 2], aloud: [true, false] }] } : {},
    }),
    (role) => ({ legal: role === 'leo' ? {} : { true: [{}] } }),
  ],
}
