/** The talk: doors, of which each person knows something else. */
import { doorsScene } from '../parts/doors-view.ts'
import { needed } from '../parts/needed.ts'
import type { PhaseView } from '../phase-views.ts'

export const talk: PhaseView<'talk'> = {
  scene: (night, tell) => ({ phase: 'talk', doors: needed(doorsScene(night, tell)) }),
}
