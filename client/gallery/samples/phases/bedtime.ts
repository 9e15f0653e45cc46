import type { Role } from '../../../../shared/content/ids.ts'
import { GAP, type PlayView, type RitualLineView } from '../../../../shared/views/types.ts'
import type { PhaseSamples } from '../phase-samples.ts'
import { samplePlay } from '../sample-minigame.ts'
import { TYPED } from '../sample-seats.ts'

const DREAM_OF: Record<Role, PlayView['activity']> = {
  ava: 'lanterns',
  leo: 'glider',
  elara: 'inbox',
  caleb: 'bells',
}

const line = (by: Role | null, more: Partial<RitualLineView> = {}): RitualLineView => ({
  by,
  second: false,
  gap: 0,
  written: true,
  text: null,
  read: false,
  hearts: 0,
  sound: null,
  kept: null,
  ...more,
})

const GLIDER = {
  dreamer: 'leo',
  dream: 'glider',
  title: 'Glider',
  progress: 62,
  score: null,
  cut: false,
  customised: false,
} as const

const PICKS = [
  'and then the spoon sneezed',
  'but the moon had brought its own soup',
  'which nobody had told Grandpa',
]

export const bedtime: PhaseSamples<'bedtime'> = {
  scenes: [
    {
      phase: 'bedtime',
      rooms: { ava: 'nook', leo: 'sphere', elara: 'nook', caleb: 'nook' },
      dreams: [GLIDER],
      ownWays: [],
      ritual: {
        kind: 'tell',
        opening: 'The night the moon came in to borrow a spoon …',
        story: [],
        present: ['ava', 'elara', 'caleb'],
        stage: 'read',
        endsAt: null,
        gaps: [{ before: [], frame: null }],
        turn: 2,
        reader: 'caleb',
        housed: false,
        neighbour: false,
        otherPicks: [],
        lines: [
          line('ava', { text: 'It said please, which moons hardly ever do.', read: true, hearts: 2 }),
          line('elara', {
            text: 'So Mum gave it the good spoon, the one with the bear.',
            read: true,
            hearts: 1,
          }),
          line('caleb', { text: 'Nobody has eaten soup in the dark since.', sound: 'Croak!' }),
        ],
      },
      templates: [],
    },
    {
      phase: 'bedtime',
      rooms: { ava: 'nook', leo: 'nook', elara: 'nook', caleb: 'nook' },
      dreams: [],
      ownWays: [],
      ritual: {
        kind: 'read',
        opening: 'The bear on the number nine',
        story: [],
        present: ['leo', 'ava', 'caleb', 'elara'],
        stage: 'write',
        endsAt: null,
        gaps: [
          {
            before: [
              'The bear got on the number nine bus and paid with a hug.',
              'Nobody said anything, because the bear was holding a cake marked “not for bus”.',
              'At the hospital stop it asked the driver for a get-well balloon.',
            ],
            frame: `And when it came out again it was wearing ${GAP}, and a smile.`,
          },
        ],
        turn: 0,
        reader: null,
        housed: false,
        neighbour: false,
        otherPicks: [],
        lines: [
          line('leo'),
          line('ava', { written: false }),
          line('caleb', { written: false }),
          line('elara'),
        ],
      },
      templates: [],
    },
    {
      phase: 'bedtime',
      rooms: { ava: 'nook', leo: 'sphere', elara: 'nook', caleb: 'nook' },
      dreams: [{ ...GLIDER, progress: 100, score: 2 }],
      ownWays: [],
      ritual: {
        kind: 'last',
        opening: 'And when they came home, there was light under the door, because…',
        story: [
          'The night the moon came in to borrow a spoon …',
          'It said please, which moons hardly ever do.',
        ],
        present: ['ava', 'elara', 'caleb'],
        stage: 'page',
        endsAt: null,
        gaps: [{ before: [], frame: null }],
        turn: 3,
        reader: null,
        housed: false,
        neighbour: false,
        otherPicks: [],
        lines: [
          line('ava', {
            text: 'the moon had kept the spoon and wanted more',
            read: true,
            hearts: 2,
            kept: true,
            sound: 'Bravo!',
          }),
          line('elara', {
            text: '…light, too, likes to wait for people.',
            read: true,
            hearts: 1,
            kept: false,
          }),
          line('caleb', { text: 'nobody had paid the electricity', read: true, kept: false }),
        ],
      },
      templates: [],
    },
    {
      phase: 'bedtime',
      rooms: { ava: 'own', leo: 'sphere', elara: 'sphere', caleb: 'nook' },
      dreams: [
        {
          ...GLIDER,
          dream: 'lanterns',
          title: 'Lanterns in the wind',
          progress: 100,
          score: 2,
          customised: true,
        },
        { ...GLIDER, dreamer: 'elara', dream: 'encore', title: 'Encore', progress: 40, cut: true },
      ],
      ownWays: [{ role: 'ava', way: 'landing', done: false }],
      ritual: {
        kind: 'tell',
        opening: 'There was a key baked into the bread, and it was still warm.',
        story: [],
        present: ['caleb'],
        stage: 'read',
        endsAt: null,
        gaps: [
          { before: [], frame: null },
          { before: [], frame: null },
        ],
        turn: 1,
        reader: null,
        housed: true,
        neighbour: false,
        otherPicks: [],
        lines: [
          line('caleb', { text: 'It fitted the bread bin, so they left it in.', read: true, hearts: 1 }),
          line(null, { gap: 1, text: 'From behind the stove came a very small knock.' }),
        ],
      },
      templates: [],
    },
  ],
  seats: [
    (role) =>
      role === 'leo'
        ? { hand: { play: samplePlay('glider', 9_000) }, legal: { play: [{}] } }
        : {
            hand: { picks: PICKS },
            legal: {
              ...(role === 'caleb' ? { 'read-done': [{}], 'house-reads': [{}] } : {}),
              heart: [{ line: [role === 'ava' ? 1 : 0] }],
            },
          },
    (role) =>
      role === 'ava' || role === 'caleb'
        ? {
            hand: {
              picks: ['a knitted hat with ears', 'four plasters', 'somebody’s slippers'],
              myLine: {
                gap: 0,
                frame: `And when it came out again it was wearing ${GAP}, and a smile.`,
                text: null,
                again: false,
              },
            },
            legal: { line: [{ pick: [0, 1, 2] }, TYPED] },
          }
        : {
            hand: {
              myLine: {
                gap: 0,
                frame: null,
                text: 'And when it came out again it was wearing my maths teacher, and a smile.',
                again: false,
              },
            },
          },
    (role) => (role === 'leo' ? { hand: { play: { ...samplePlay('glider', 9_000), score: 2 } } } : {}),
    (role) =>
      role === 'caleb'
        ? { legal: { heart: [{ line: [1] }] } }
        : { hand: { play: samplePlay(DREAM_OF[role], 8_000) }, legal: { play: [{}] } },
  ],
}
