/** The talk: doors, of which each person knows something else. */
import { doorsScene } from '../parts/doors-view.ts'
import { required } from '../parts/needed.ts'
import type { PhaseView } from '../phase-views.ts'

export const talk: PhaseView<'talk'> = {
  scene: (game, translate) => ({ phase: 'talk', doors: required(doorsScene(game, translate)) }),
}
