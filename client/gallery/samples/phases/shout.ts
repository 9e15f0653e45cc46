import type { PhaseSamples } from '../phase-samples.ts'
import { publicOrder, READING, reading } from '../sample-boards.ts'
import { CONSOLES, operating, privateOrder } from '../sample-consoles.ts'
import { SAMPLE_NOW } from '../sample-family.ts'

export const shout: PhaseSamples<'shout'> = {
  scenes: [
    {
      phase: 'shout',
      orders: { row: 3, done: 12, missed: 2, reading: READING, open: [] },
      wind: { role: 'caleb', text: 'NOT THE PANCAKES!' },
      blanket: null,
      caught: false,
      rescuers: [],
      line: '',
      echoes: ['Above the clouds there was a whole town, ruled by an umbrella nobody misses.'],
    },
    {
      phase: 'shout',
      orders: {
        row: 0,
        done: 4,
        missed: 2,
        reading: [reading('ava', 0.6)],
        open: [
          publicOrder(1, 'Tuck in: the spider in the bath!', 'ava'),
          publicOrder(2, 'Turn Grandpa’s whistle to 2!', 'ava'),
        ],
      },
      wind: { role: 'leo', text: 'NOT THE WHISTLE!' },
      blanket: null,
      caught: true,
      rescuers: ['leo'],
      line: '',
      echoes: ['Above the clouds there was a whole town, ruled by an umbrella nobody misses.'],
    },
    {
      phase: 'shout',
      orders: { row: 3, done: 12, missed: 2, reading: READING, open: [] },
      wind: { role: 'leo', text: 'NOT THE WHISTLE!' },
      blanket: {
        startedAt: SAMPLE_NOW - 1000,
        endsAt: SAMPLE_NOW + 2000,
        covered: ['ava', 'elara'],
        text: 'Palms on, all of you!',
      },
      caught: false,
      rescuers: [],
      line: '',
      echoes: ['Above the clouds there was a whole town, ruled by an umbrella nobody misses.'],
    },
    // A person plays alone, with five controls.
    {
      phase: 'shout',
      orders: { row: 1, done: 6, missed: 1, reading: [reading('ava', 0.6)], open: [] },
      wind: { role: 'ava', text: 'NOT THE PANCAKES!' },
      blanket: null,
      caught: false,
      rescuers: [],
      line: '',
      echoes: ['Above the clouds there was a whole town, ruled by an umbrella nobody misses.'],
    },
  ],
  seats: [
    (role) => ({
      hand: {
        console: CONSOLES[role],
        order: privateOrder(role),
        pings:
          role === 'caleb'
            ? [{ ...privateOrder('ava'), text: 'Turn my lantern to 2!', kind: 'dial', control: 1 }]
            : [],
      },
      legal: operating(CONSOLES[role]),
    }),
    (role) => ({
      hand: {
        console: CONSOLES[role].map((each) => ({ ...each, slipping: role === 'ava' })),
        order: privateOrder(role),
      },
      legal: { ...operating(CONSOLES[role]), ...(role === 'ava' ? {} : { rescue: [{}] }) },
    }),
    (role) => ({
      hand: { console: CONSOLES[role], order: privateOrder(role) },
      legal: { ...operating(CONSOLES[role]), blanket: [{}] },
    }),
    (role) => {
      const console = [...CONSOLES[role], ...CONSOLES[role === 'elara' ? 'leo' : 'elara'].slice(0, 1)]
      return { hand: { console, order: { ...privateOrder(role), doer: role } }, legal: operating(console) }
    },
  ],
}
