import type { Role } from '../../../../shared/content/ids.ts'
import type { PlayView } from '../../../../shared/views/types.ts'
import type { PhaseSamples } from '../phase-samples.ts'
import { samplePlay } from '../sample-minigame.ts'
import { TYPED } from '../sample-seats.ts'

const DREAM_OF: Record<Role, PlayView['activity']> = {
  ava: 'lanterns',
  leo: 'glider',
  elara: 'encore',
  caleb: 'corridor',
}

export const bedtime: PhaseSamples<'bedtime'> = {
  scenes: [
    {
      phase: 'bedtime',
      rooms: { ava: 'nook', leo: 'sphere', elara: 'nook', caleb: 'nook' },
      dreams: [
        {
          dreamer: 'leo',
          dream: 'glider',
          title: 'Glider',
          progress: 62,
          score: null,
          cut: false,
          customised: false,
        },
      ],
      ownWays: [],
      ritual: {
        kind: 'tell',
        opening: 'The night the moon came in to borrow a spoon …',
        turn: 2,
        reader: 'caleb',
        housed: false,
        lines: [
          { by: 'ava', text: 'It said please, which moons hardly ever do.', read: true, hearts: 2 },
          {
            by: 'elara',
            text: 'So Mum gave it the good spoon, the one with the bear.',
            read: true,
            hearts: 1,
          },
          { by: 'caleb', text: 'Nobody has eaten soup in the dark since.', read: false, hearts: 0 },
          { by: 'ava', text: null, read: false, hearts: 0 },
        ],
      },
      chair: null,
      templates: [],
    },
    {
      phase: 'bedtime',
      rooms: { ava: 'own', leo: 'sphere', elara: 'sphere', caleb: 'nook' },
      dreams: [
        {
          dreamer: 'leo',
          dream: 'lanterns',
          title: 'Lanterns in the wind',
          progress: 100,
          score: 2,
          cut: false,
          customised: true,
        },
        {
          dreamer: 'elara',
          dream: 'encore',
          title: 'Encore',
          progress: 40,
          score: null,
          cut: true,
          customised: false,
        },
      ],
      ownWays: [{ role: 'ava', way: 'landing', done: false }],
      ritual: null,
      chair: { by: 'caleb', text: 'I kept your page. It’s cold on the left.' },
      templates: [],
    },
  ],
  seats: [
    (role) =>
      role === 'leo'
        ? { hand: { play: samplePlay('glider', 9_000) }, legal: { play: [{}] } }
        : {
            hand: {
              picks: [
                'and then the spoon sneezed',
                'but the moon had brought its own soup',
                'which nobody had ever told Grandpa',
              ],
              myLine: role === 'ava' ? { index: 3, frame: null, text: null } : null,
            },
            legal: {
              ...(role === 'ava'
                ? { line: [{ pick: [0, 1, 2] }, TYPED], 'next-reader': [{ reader: ['elara'] }] }
                : {}),
              ...(role === 'caleb' ? { 'read-done': [{}], 'house-reads': [{}] } : {}),
              heart: [{ line: [0, 1] }],
            },
          },
    (role) => ({ hand: { play: samplePlay(DREAM_OF[role], 8_000) }, legal: { play: [{}] } }),
  ],
}
