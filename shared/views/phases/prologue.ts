/** The prologue: four pictures with a sentence each. */
import { pictureNow } from '../../rules/phases/prologue.ts'
import type { PhaseView } from '../phase-views.ts'

export const prologue: PhaseView<'prologue'> = {
  scene(night, tell) {
    const picture = pictureNow(night)
    return { phase: 'prologue', picture, text: tell.key(`prologue.${picture}`) }
  },
}
