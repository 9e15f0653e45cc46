/** Breakfast: each player who was disturbed tells it or keeps it. */
import { TIME } from '../../content/constants.ts'
import { ROLES } from '../../content/ids.ts'
import type { SeatAction } from '../action.ts'
import { setDeadline } from '../deadlines.ts'
import type { PhaseRules } from '../phase.ts'
import { phaseAfter } from '../plan.ts'
import { allReady, currentEvening, isReady, markReady } from '../selectors.ts'
import type { GameState } from '../state/index.ts'
import { keepVision, pendingVision, tellVision } from '../tell-or-keep.ts'

function accept(game: GameState, action: SeatAction): void {
  if (action.type === 'ready') {
    markReady(game, action.by)
    return
  }
  if (action.type !== 'disturbed') return
  const index = pendingVision(game, action.by)
  if (index === null) return
  if (action.payload.tell) tellVision(game, index, currentEvening(game).rules.tellUpgrade)
  else keepVision(game, index, currentEvening(game).rules.keepLights)
}

export const breakfast: PhaseRules = {
  enter: (game) => setDeadline(game, TIME.breakfast, { waits: true }),
  legal(game, role) {
    if (pendingVision(game, role) !== null) return { disturbed: [{ tell: [true, false] }] }
    return isReady(game, role) ? {} : { ready: [{}] }
  },
  accept,
  done: (game) => allReady(game) && ROLES.every((role) => pendingVision(game, role) === null),
  close(game) {
    for (const role of ROLES) {
      const index = pendingVision(game, role)
      if (index !== null) keepVision(game, index, currentEvening(game).rules.keepLights)
    }
  },
  next: phaseAfter,
}
