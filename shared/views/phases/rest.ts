/** The quiet between two phases. After Wednesday's vote it tells which motion won. */
import { eveningPlan } from '../../rules/plan.ts'
import { motionText, wonMotion } from '../parts/vote-view.ts'
import type { PhaseView } from '../phase-views.ts'

export const rest: PhaseView<'rest'> = {
  scene(game, translate) {
    const { next, phase } = game
    const ruled = eveningPlan(game).phases.includes('vote') ? wonMotion(game) : null
    const line = ruled
      ? motionText(ruled, translate)
      : translate.variant(next === 'shout' ? 'beforeStorm' : 'narrator.rest', phase.n)
    return { phase: 'rest', next, line }
  },
}
