/** The prologue: pictures with a sentence each, then the four aims. */
import { aimProgress } from '../../rules/aims.ts'
import { currentAim, currentPicture } from '../../rules/phases/prologue.ts'
import type { PhaseView } from '../phase-views.ts'

export const prologue: PhaseView<'prologue'> = {
  scene(game, translate) {
    const picture = currentPicture(game)
    const aim = currentAim(game)
    const text = aim
      ? translate.key(`aims.${aim}.about`, { need: String(aimProgress(game, aim).need) })
      : // The last picture says how a night is lost, which a cosy table cannot.
        game.settings.cosy && picture === 3
        ? translate.key('prologueCosy')
        : translate.key(`prologue.${picture}`)
    return { phase: 'prologue', picture, aim, text }
  },
}
