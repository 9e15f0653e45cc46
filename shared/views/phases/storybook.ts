/** The storybook, and who wants to play again. */
import { metSoFar } from '../../rules/content-history.ts'
import { epilogue } from '../../rules/results.ts'
import { storybookView as book } from '../parts/book-view.ts'
import type { PhaseView } from '../phase-views.ts'

export const storybook: PhaseView<'storybook'> = {
  scene: (game, translate) => ({
    phase: 'storybook',
    book: book(game, translate),
    again: epilogue(game).again,
    // Everything of this night has been told by now. One text, because it travels as one value.
    met: metSoFar(game).join(' '),
  }),
}
