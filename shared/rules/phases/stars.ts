/** Stars: each role's stars, the brightest star, and four awards. */
import { TIME } from '../../content/constants.ts'
import { setDeadline } from '../deadlines.ts'
import type { PhaseRules } from '../phase.ts'
import { phaseAfter } from '../plan.ts'
import { allReady, isReady, markReady } from '../selectors.ts'

export const stars: PhaseRules = {
  enter: (game) => setDeadline(game, TIME.stars),
  legal: (game, role) => (isReady(game, role) ? {} : { ready: [{}] }),
  accept: (game, action) => {
    if (action.type === 'ready') markReady(game, action.by)
  },
  done: allReady,
  close: () => {},
  next: phaseAfter,
}
