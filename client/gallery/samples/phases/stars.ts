import { byRole, ROLES } from '../../../../shared/content/ids.ts'
import type { PhaseSamples } from '../phase-samples.ts'
import { ready } from '../sample-seats.ts'

export const stars: PhaseSamples<'stars'> = {
  scenes: [
    {
      phase: 'stars',
      aims: byRole((role) => `${role} had room for more.`),
      stars: byRole((_r, i) => ({
        aim: i % 2 ? 2 : 0,
        secret: 2,
        unguessed: i % 2,
        guess: 1,
        lantern: 1,
        both: 1,
        total: 5 + (i % 2) * 3,
      })),
      lost: false,
      brightest: ['leo', 'caleb'],
      sum: 26,
      house: { lights: 9, threads: 2, rituals: 3, given: 1 },
      hearts: [1, 0, 3, 0],
      awards: [
        { role: 'ava', title: 'The eyes of the house', text: 'Told what she saw, every time.' },
        { role: 'leo', title: 'High flyer', text: 'Never once came down for supper.' },
        { role: 'elara', title: 'All the voices', text: 'Did the dragon twice.' },
        { role: 'caleb', title: 'Keeper of the chair', text: 'Sat there. Mostly alone. Still sat there.' },
      ],
    },
  ],
  seats: [
    (role) => ({ legal: { ...ready, heart: [{ line: [0, 1, 2, 3].filter((i) => ROLES[i] !== role) }] } }),
  ],
}
