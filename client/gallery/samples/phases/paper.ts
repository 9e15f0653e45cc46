import type { PaperItemView } from '../../../../shared/views/types.ts'
import type { PhaseSamples } from '../phase-samples.ts'
import { ready } from '../sample-seats.ts'

const still = { upgrade: 0, lights: null, thread: 0, notes: 0, cut: null } as const
const dream: PaperItemView = { ...still, source: 'dream', who: ['leo'], upgrade: 1, lights: 'dimmer' }
const nook: PaperItemView = {
  ...still,
  source: 'nook',
  who: ['elara', 'caleb'],
  upgrade: -1,
  lights: 'brighter',
  thread: 1,
}

export const paper: PhaseSamples<'paper'> = {
  scenes: [
    { phase: 'paper', before: 4, items: [dream, nook], stands: [5, 4], firsts: ['lights', 'thread', 'glow'] },
    {
      phase: 'paper',
      before: 3,
      items: [
        { ...dream, who: ['ava', 'leo'], upgrade: 3 },
        { ...still, source: 'nook', who: ['caleb'] },
        { ...still, source: 'study', who: [], upgrade: 2 },
      ],
      stands: [6, 6, 8],
      firsts: [],
    },
    {
      phase: 'paper',
      before: 6,
      items: [
        { ...still, source: 'cellar', who: [], cut: 'leo' },
        { ...still, source: 'workshop', who: [], lights: 'brighter' },
        { ...still, source: 'study', who: [], upgrade: -1, notes: 2 },
      ],
      stands: [6, 6, 5],
      firsts: [],
    },
    // More than the meter has.
    {
      phase: 'paper',
      before: 8,
      items: [{ ...dream, who: ['ava', 'leo', 'elara'], upgrade: 3 }],
      stands: [10],
      firsts: [],
    },
  ],
  seats: [
    (role) => ({
      hand: {
        paper: {
          source: role === 'leo' ? 'dream' : 'nook',
          upgrade: role === 'leo' ? 1 : -1,
          lights: role === 'leo' ? 'dimmer' : 'brighter',
          thread:
            role === 'elara' || role === 'caleb'
              ? { with: role === 'elara' ? 'caleb' : 'elara', by: 1 }
              : null,
          notes: 0,
          glow: role === 'leo' ? 2 : null,
          payer: role === 'leo' ? 'ava' : null,
          cut: null,
          door: null,
        },
      },
      legal: ready,
    }),
    (role) => ({
      hand: {
        paper: {
          source: role === 'elara' ? 'study' : role === 'caleb' ? 'nook' : 'dream',
          upgrade: role === 'elara' ? 2 : role === 'caleb' ? 0 : 1,
          lights: role === 'ava' || role === 'leo' ? 'dimmer' : null,
          thread: null,
          notes: 0,
          glow: role === 'ava' || role === 'leo' ? 3 : null,
          payer: role === 'leo' ? 'caleb' : null,
          cut: null,
          door: null,
        },
      },
      legal: ready,
    }),
    (role) => ({
      hand: {
        paper: {
          source:
            role === 'ava' ? 'landing' : role === 'leo' ? 'workshop' : role === 'elara' ? 'study' : 'cellar',
          upgrade: role === 'elara' ? -1 : 0,
          lights: role === 'leo' ? 'brighter' : null,
          thread: null,
          notes: role === 'elara' ? 2 : 0,
          glow: null,
          payer: null,
          cut: role === 'caleb' ? 'leo' : null,
          door: role === 'ava' ? 'caleb' : null,
        },
      },
      legal: ready,
    }),
  ],
}
