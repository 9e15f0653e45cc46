/** The storybook, and who wants to play again. */
import { epilogue } from '../../rules/results.ts'
import { storybookView as book } from '../parts/book-view.ts'
import type { PhaseView } from '../phase-views.ts'

export const storybook: PhaseView<'storybook'> = {
  scene: (game, translate) => ({
    phase: 'storybook',
    book: book(game, translate),
    again: epilogue(game).again,
  }),
}
