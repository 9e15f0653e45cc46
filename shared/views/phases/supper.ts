/** Supper: rehearsals of the acts of the malfunction. */
import { SUPPERS } from '../../content/ids.ts'
import { isPractising, rehearsedAct } from '../../rules/phases/supper/rehearsal.ts'
import { doorsScene } from '../parts/doors-view.ts'
import { lullabyScene } from '../parts/lullaby-view.ts'
import { ordersScene } from '../parts/orders-view.ts'
import type { PhaseView } from '../phase-views.ts'

export const supper: PhaseView<'supper'> = {
  scene(game, translate) {
    const act = rehearsedAct(game)
    const meal = game.supper ?? SUPPERS[0]
    return {
      phase: 'supper',
      title: translate.key(`suppers.${meal}.title`),
      line: translate.key(`suppers.${meal}.text`),
      game: act,
      practice: isPractising(game),
      orders: ordersScene(game, translate),
      doors: doorsScene(game, translate),
      lullaby: lullabyScene(game),
    }
  },
}
