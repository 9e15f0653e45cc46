/** A storybook for tests. */
import { type StoredBook, storedBookOf } from '../../../server/storage/storybooks.ts'
import type { PublicView } from '../../../shared/views/types.ts'

/** A storybook with typed text in it. @param words text of its first page, and name of Ava's player */
export function sampleBook(words: { line?: string; player?: string }): StoredBook {
  const view = bookView(words)
  if (view.scene.phase !== 'storybook') throw new Error('no storybook')
  return storedBookOf(view, view.scene.book)
}

/** The parts of a public view that a storybook is made from. */
function bookView({ line = 'Sleep well.', player = 'Mia' }): PublicView {
  const nobody = { player: null }
  return {
    people: { ava: { player }, leo: nobody, elara: nobody, caleb: nobody },
    drawings: [
      {
        of: 'ava',
        by: 'leo',
        strokes: JSON.stringify([
          { color: 4, points: [10, 20, 30, 40] },
          { color: 0, points: [500, 500] },
        ]),
      },
    ],
    scene: {
      phase: 'storybook',
      again: [],
      book: {
        title: 'The Night of the Whistle',
        cover: 2,
        pages: [
          {
            title: 'Monday',
            lines: [line],
            pictures: [
              { kind: 'face', drawing: 0 },
              { kind: 'bent', drawing: 0, seed: 3 },
              { kind: 'face', drawing: 7 },
              { kind: 'treasure', role: 'caleb', treasure: 'the kite', lights: 0, given: true },
              { kind: 'treasure', role: 'leo', treasure: line, lights: 2, given: false },
              { kind: 'fridge', notes: ['moon', null, 'bell', null, null, 'key'] },
            ],
          },
        ],
        ending: {
          ending: 'sacred',
          title: 'Bedtime',
          text: 'All slept.',
          paragraphs: [{ role: 'ava', text: 'Snored.' }],
        },
        awards: [{ role: 'leo', title: 'Loudest', text: 'For shouting.' }],
        lastLine: { by: 'elara', text: 'Lights out.' },
        constellation: { by: 'leo', name: 'The Kite', points: [0, 0, 100, 40, 100, 40, 50, 90] },
      },
    },
  } as unknown as PublicView
}
