import type { PhaseSamples } from '../phase-samples.ts'
import { TYPED } from '../sample-seats.ts'

const rooms = { ava: 'sphere', leo: 'sphere', elara: 'own', caleb: 'nook' } as const

export const lights: PhaseSamples<'lights'> = {
  scenes: [
    {
      phase: 'lights',
      rooms: { ...rooms },
      promises: [
        { from: 'ava', to: 'leo', room: 'sphere', kept: true },
        { from: 'caleb', to: 'elara', room: 'nook', kept: false },
      ],
      emptyChair: 'caleb',
    },
    { phase: 'lights', rooms: null, promises: [], emptyChair: null },
  ],
  seats: [
    (role) => ({
      hand: {
        picked: { room: 'nook', target: null, deed: null },
        picks: ['I kept your page.', 'It is cold on the left.', 'The soup asked for you.'],
      },
      legal: role === 'caleb' ? { chair: [{ pick: [0, 1, 2] }, TYPED] } : {},
    }),
  ],
}
