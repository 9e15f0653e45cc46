/** The quiet between two phases: it tells which motion has won, or how the story goes on. */
import { eveningPlan } from '../../rules/plan.ts'
import { plotInRest } from '../parts/plot-view.ts'
import { motionText, wonMotion } from '../parts/vote-view.ts'
import type { PhaseView } from '../phase-views.ts'

export const rest: PhaseView<'rest'> = {
  scene(game, translate) {
    const { next, phase } = game
    const ruled = next !== 'shout' && eveningPlan(game).phases.includes('vote') ? wonMotion(game) : null
    const line = ruled
      ? motionText(ruled, translate)
      : (plotInRest(game, translate) ?? translate.variant('narrator.rest', phase.n))
    return { phase: 'rest', next, line }
  },
}
