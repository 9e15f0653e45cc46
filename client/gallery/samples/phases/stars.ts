import { byRole, type Role } from '../../../../shared/content/ids.ts'
import type { SceneOf } from '../../../phone/phone-context.ts'
import type { PhaseSamples } from '../phase-samples.ts'
import { ready } from '../sample-seats.ts'

/** A table of four. */
const four: SceneOf<'stars'> = {
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
}

/** Two people play Leo and two Elara: a prize is a person's. */
const six: SceneOf<'stars'> = {
  ...four,
  hearts: [0, 2, 0, 0, 1, 0],
  awards: [
    { role: 'ava', title: 'The eyes of the house', text: 'Told what she saw, every time.' },
    { role: 'leo', for: 'Jonas', title: 'High flyer', text: 'Never once came down for supper.' },
    { role: 'leo', for: 'Uma', title: 'The golden pinky', text: 'Tapped softest when it counted.' },
    { role: 'elara', for: 'Ngozi', title: 'All the voices', text: 'Did the dragon twice.' },
    { role: 'elara', for: 'Benedikta', title: 'The sleepy suitcase', text: 'Packed, and stayed.' },
    { role: 'caleb', title: 'Keeper of the chair', text: 'Sat there. Mostly alone. Still sat there.' },
  ],
}

/** Hearts for all prizes but one's own. */
const seat =
  ({ awards }: SceneOf<'stars'>) =>
  (role: Role) => ({
    legal: { ...ready, heart: [{ line: awards.flatMap((award, i) => (award.role === role ? [] : [i])) }] },
  })

export const stars: PhaseSamples<'stars'> = {
  scenes: [four, six],
  seats: [seat(four), seat(six)],
}
