/** Supper: a rehearsal of an act of the malfunction. */
import { isPractising } from '../../rules/phases/supper/rehearsal.ts'
import { eveningPlan } from '../../rules/plan.ts'
import { currentEvening } from '../../rules/selectors.ts'
import { doorsScene } from '../parts/doors-view.ts'
import { lullabyScene } from '../parts/lullaby-view.ts'
import { ordersScene } from '../parts/orders-view.ts'
import type { PhaseView } from '../phase-views.ts'

export const supper: PhaseView<'supper'> = {
  scene(game, translate) {
    const { evening } = currentEvening(game)
    return {
      phase: 'supper',
      title: translate.key(`suppers.${evening}.title`),
      line: translate.key(`suppers.${evening}.text`),
      game: eveningPlan(game).rehearsal,
      practice: isPractising(game),
      orders: ordersScene(game, translate),
      doors: doorsScene(game, translate),
      lullaby: lullabyScene(game),
    }
  },
}
