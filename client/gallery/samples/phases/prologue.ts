import type { PhaseSamples } from '../phase-samples.ts'
import { ready } from '../sample-seats.ts'

export const prologue: PhaseSamples<'prologue'> = {
  scenes: [0, 1, 2, 3].map((picture) => ({
    phase: 'prologue',
    picture,
    text:
      [
        'Once, in a house with four lanterns, bedtime had a sound.',
        'Then a box arrived. It hummed, and it knew everyone’s name.',
        'Since then the lanterns flicker. Somebody has noticed.',
        'Three evenings are left until Saturday.',
      ][picture] ?? '',
  })),
  seats: [
    () => ({
      hand: { you: 'You are nine, you count things, and the lanterns at home are not all there.' },
      legal: ready,
    }),
  ],
}
