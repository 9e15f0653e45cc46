/** Supper: rehearsals of the acts of the malfunction. */
import { isPractising, rehearsedAct } from '../../rules/phases/supper/rehearsal.ts'
import { doorsScene } from '../parts/doors-view.ts'
import { lullabyScene } from '../parts/lullaby-view.ts'
import { ordersScene } from '../parts/orders-view.ts'
import type { PhaseView } from '../phase-views.ts'

export const supper: PhaseView<'supper'> = {
  scene(game, translate) {
    const act = rehearsedAct(game)
    return {
      phase: 'supper',
      title: translate.key(`suppers.${act}.title`),
      line: translate.key(`suppers.${act}.text`),
      game: act,
      practice: isPractising(game),
      orders: ordersScene(game, translate),
      doors: doorsScene(game, translate),
      lullaby: lullabyScene(game),
    }
  },
}
