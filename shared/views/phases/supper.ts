/** Supper: a rehearsal of an act of the malfunction. */
import { tonight } from '../../rules/selectors.ts'
import { doorsScene } from '../parts/doors-view.ts'
import { lullabyScene } from '../parts/lullaby-view.ts'
import { ordersScene } from '../parts/orders-view.ts'
import type { PhaseView } from '../phase-views.ts'

const GAMES = { monday: 'orders', wednesday: 'doors', friday: 'hum' } as const

export const supper: PhaseView<'supper'> = {
  scene(night, tell) {
    const { evening } = tonight(night)
    return {
      phase: 'supper',
      title: tell.key(`suppers.${evening}.title`),
      line: tell.key(`suppers.${evening}.text`),
      game: GAMES[evening],
      orders: ordersScene(night, tell),
      doors: doorsScene(night, tell),
      lullaby: lullabyScene(night),
    }
  },
}
