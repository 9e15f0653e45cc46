/** The storybook of the night. */
import { epilogue } from '../../rules/epilogue.ts'
import { storybook as book } from '../parts/book.ts'
import type { PhaseView } from './phase-view.ts'

export const storybook: PhaseView<'storybook'> = {
  scene: (night, tell) => ({ phase: 'storybook', book: book(night, tell), again: epilogue(night).again }),
}
