import { ROLES } from '../../../../shared/content/ids.ts'
import type { PhaseSamples } from '../phase-samples.ts'
import { lullaby } from '../sample-boards.ts'
import { SAMPLE_NOW } from '../sample-family.ts'

export const whisper: PhaseSamples<'whisper'> = {
  scenes: [
    {
      phase: 'whisper',
      line: 'Softly now. It only knows how to shout.',
      lullaby: lullaby(4400),
      hands: null,
    },
    {
      phase: 'whisper',
      line: '',
      lullaby: null,
      hands: {
        line: 'Thumb on the phone of the one to your left.',
        players: [...ROLES],
        silentUntil: null,
        down: ['ava', 'caleb'],
        since: null,
        endsAt: SAMPLE_NOW + 9000,
      },
    },
    // A person plays alone.
    {
      phase: 'whisper',
      line: '',
      lullaby: null,
      hands: {
        line: '',
        players: ['ava'],
        silentUntil: null,
        down: ['ava'],
        since: SAMPLE_NOW - 2000,
        endsAt: SAMPLE_NOW + 3000,
      },
    },
    // Two people play, and no note is on the fridge.
    {
      phase: 'whisper',
      line: '',
      lullaby: {
        startedAt: SAMPLE_NOW - 4400,
        beat: 1400,
        slots: ROLES.slice(0, 2).flatMap((owner) =>
          [0, 1, 2].map(() => ({ owner, solved: false, symbol: null })),
        ),
      },
      hands: null,
    },
  ],
  seats: [
    (role) => ({
      hand: {
        mySlots: [ROLES.indexOf(role), 4],
        describe: role === 'leo' ? [{ slot: 4, symbol: 'key', owner: 'ava' }] : [],
      },
      legal: role === 'caleb' ? {} : { beat: [{ slot: [4] }] },
    }),
    () => ({ legal: { hands: [{ down: [true] }] } }),
    (role) => (role === 'ava' ? { legal: { hands: [{ down: [false] }] } } : {}),
    (role) => {
      const [mine, other] = role === 'ava' ? ([0, 3] as const) : ([3, 0] as const)
      const symbols = ['key', 'moon', 'drop'] as const
      return {
        hand: {
          mySlots: [0, 1, 2].map((slot) => mine + slot),
          describe: symbols.map((symbol, slot) => ({
            slot: other + slot,
            symbol,
            owner: role === 'ava' ? 'leo' : 'ava',
          })),
        },
        legal: { beat: [{ slot: [mine] }] },
      }
    },
  ],
}
