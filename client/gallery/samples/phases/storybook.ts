import { ROLES } from '../../../../shared/content/ids.ts'
import type { BookPageView, SceneOf } from '../../../../shared/views/types.ts'
import type { PhaseSamples } from '../phase-samples.ts'

/** The book of four players. */
const FOUR: SceneOf<'storybook'> = {
  phase: 'storybook',
  again: ['ava', 'leo'],
  met: '',
  book: {
    title: 'Four Lanterns and a Spoon',
    cover: 2,
    pages: [
      {
        title: 'Monday',
        lines: [
          'Ava waited with two torches.',
          'The moon said please, which moons hardly ever do.',
          'Caleb told the empty chair about the soup.',
        ],
        pictures: [
          { kind: 'bent', drawing: 0, seed: 5 },
          { kind: 'face', drawing: 1 },
        ],
      },
      {
        title: 'Wednesday',
        lines: ['So Mum gave it the good spoon.'],
        pictures: [{ kind: 'fridge', notes: ['moon', null, 'bell', null, 'key', null] }],
      },
      {
        title: 'The part with the wind',
        lines: ['The slippers came home.'],
        pictures: ROLES.map((role, i) => ({
          kind: 'treasure',
          role,
          treasure: 'the slippers',
          lights: i,
          given: i === 3,
        })),
      },
    ],
    ending: {
      ending: 'sacred',
      title: 'Bedtime, sacred again',
      text: 'The sphere waits for the last page, like everybody else.',
      paragraphs: ROLES.map((role) => ({ role, text: 'Reads to the sphere now, one page a night.' })),
    },
    awards: [],
    lastLine: { by: 'ava', text: 'And the lamp stayed on, a little, just in case.' },
    constellation: {
      by: 'leo',
      name: 'The Spoon',
      points: [100, 200, 320, 120, 320, 120, 500, 300, 500, 300, 720, 260, 720, 260, 860, 520],
    },
  },
}

/** The first page where people share roles: Leo's two faces and names of all lengths. */
const FAMILY_OF_EIGHT: BookPageView = {
  title: 'The family, drawn by the family',
  lines: ROLES.map((role) => `${role}’s treasure: the good spoon.`),
  pictures: ['Mila and Jo', 'Jonas and Ben', `${'W'.repeat(12)} and ${'M'.repeat(12)}`, 'Tom'].map(
    (names, i) => ({
      kind: 'face',
      drawing: i,
      ...(i < 3 && { beside: i }),
      names,
    }),
  ),
}

export const storybook: PhaseSamples<'storybook'> = {
  scenes: [FOUR, { ...FOUR, book: { ...FOUR.book, pages: [FAMILY_OF_EIGHT, ...FOUR.book.pages] } }],
  seats: [() => ({ legal: { again: [{}] } })],
}
