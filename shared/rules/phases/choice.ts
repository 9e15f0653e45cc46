/** The choice: each player secretly chooses to let go, weave it in, or hold on. */
import { TIME } from '../../content/constants.ts'
import { CHOICES, ROLES } from '../../content/ids.ts'
import { setDeadline } from '../deadlines.ts'
import type { PhaseRules } from '../phase.ts'
import { phaseAfter } from '../plan.ts'
import { openEpilogue } from '../results.ts'
import { allReady, isReady, markReady } from '../selectors.ts'

export const choice: PhaseRules = {
  enter(game) {
    openEpilogue(game)
    setDeadline(game, TIME.choice, { waits: true })
  },
  legal: (game, role) => (isReady(game, role) ? {} : { choose: [{ choice: CHOICES }] }),
  accept(game, action) {
    if (action.type !== 'choose' || !game.epilogue) return
    game.epilogue.choices[action.by] = action.payload.choice
    markReady(game, action.by)
  },
  done: allReady,
  close(game) {
    for (const role of ROLES) if (game.epilogue) game.epilogue.choices[role] ??= 'hold-on'
  },
  next: phaseAfter,
}
