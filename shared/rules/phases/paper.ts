/** The morning paper: the screen tells what bedtime did, and each phone what its own choice did. */
import { setDeadline } from '../deadlines.ts'
import type { PhaseRules } from '../phase.ts'
import { phaseAfter, timesOf } from '../plan.ts'
import { allReady, isReady, markReady } from '../selectors.ts'

export const paper: PhaseRules = {
  enter: (game) => setDeadline(game, timesOf(game).paper, { waits: true }),
  legal: (game, role) => (isReady(game, role) ? {} : { ready: [{}] }),
  accept: (game, action) => {
    if (action.type === 'ready') markReady(game, action.by)
  },
  done: allReady,
  close: () => {},
  next: phaseAfter,
}
