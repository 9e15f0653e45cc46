import { othersOf } from '../../../../shared/content/ids.ts'
import type { PhaseSamples } from '../phase-samples.ts'
import { TYPED } from '../sample-seats.ts'

export const night: PhaseSamples<'night'> = {
  scenes: [
    { phase: 'night', windows: 2 },
    { phase: 'night', windows: 1 },
  ],
  seats: [
    (role) => ({
      hand: {
        vision:
          role === 'leo' || role === 'elara'
            ? null
            : {
                kind: role === 'ava' ? 'vision' : 'whisper',
                text:
                  role === 'ava'
                    ? 'Mum says goodnight from the wrong side of the door.'
                    : '…Mila promised. We wrote it down…',
                face: 'elara',
                drawing: 2,
                seed: 5,
                note: 'bell',
                told: null,
              },
        met: { upgrade: 0, lights: role === 'ava' ? 1 : 0, thread: 1, notes: 0 },
      },
      legal: { goodnight: [{ to: othersOf(role) }] },
    }),
    // Leo has dreamt a constellation, and not named it yet.
    (role) => ({
      hand: role === 'leo' ? { picks: ['The Great Sock', 'The Late Bus', 'Grandpa’s Other Glove'] } : {},
      legal: {
        goodnight: [{ to: othersOf(role) }],
        ...(role === 'leo' && { 'name-stars': [{ pick: [0, 1, 2] }, TYPED] }),
      },
    }),
  ],
}
