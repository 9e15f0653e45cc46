import type { PhaseSamples } from '../phase-samples.ts'

export const vote: PhaseSamples<'vote'> = {
  scenes: [
    {
      phase: 'vote',
      motions: [
        {
          id: 'a',
          picture: 'bed',
          text: 'This house… sleeps in one big bed. A shared goodnight is worth two threads.',
        },
        {
          id: 'b',
          picture: 'gift',
          text: 'This house… orders the extra sparkle. Dreams give one Glow more and eat one light more.',
        },
      ],
      votes: 2,
    },
    {
      phase: 'vote',
      motions: [
        { id: 'a', picture: 'bed', text: 'This house… sleeps in one big bed.' },
        { id: 'b', picture: 'update', text: 'This house… dreams in guest mode.' },
      ],
      votes: 4,
    },
  ],
  seats: [() => ({ legal: { vote: [{ motion: ['a', 'b'] }] } })],
}
