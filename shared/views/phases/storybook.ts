/** The storybook of the night. */
import { epilogue } from '../../rules/results.ts'
import { storybook as book } from '../parts/book-view.ts'
import type { PhaseView } from '../phase-views.ts'

export const storybook: PhaseView<'storybook'> = {
  scene: (night, tell) => ({ phase: 'storybook', book: book(night, tell), again: epilogue(night).again }),
}
