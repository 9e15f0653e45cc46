/** The prologue: pictures with a sentence each. */
import { currentPicture } from '../../rules/phases/prologue.ts'
import type { PhaseView } from '../phase-views.ts'

export const prologue: PhaseView<'prologue'> = {
  scene(game, translate) {
    const picture = currentPicture(game)
    return { phase: 'prologue', picture, text: translate.key(`prologue.${picture}`) }
  },
}
