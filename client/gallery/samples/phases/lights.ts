import type { PhaseSamples } from '../phase-samples.ts'

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
    () => ({
      hand: {
        picked: { room: 'nook', target: null, deed: null },
      },
    }),
  ],
}
