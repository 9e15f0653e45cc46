/** The talk: a round of doors. Each player's clue is in their private view. */
import { doorsScene } from '../parts/doors-view.ts'
import { required } from '../parts/needed.ts'
import type { PhaseView } from '../phase-views.ts'

export const talk: PhaseView<'talk'> = {
  scene: (game, translate) => ({ phase: 'talk', doors: required(doorsScene(game, translate)) }),
}
