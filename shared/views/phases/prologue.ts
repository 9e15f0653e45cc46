/** The prologue: pictures with a sentence each. */
import { pictureNow } from '../../rules/phases/prologue.ts'
import type { PhaseView } from '../phase-views.ts'

export const prologue: PhaseView<'prologue'> = {
  scene(game, translate) {
    const picture = pictureNow(game)
    return { phase: 'prologue', picture, text: translate.key(`prologue.${picture}`) }
  },
}
