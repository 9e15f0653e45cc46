/** A rest of eight seconds between the big parts of the game, with music and a picture. */
import { beginEvening } from '../begin-evening.ts'
import { setDeadline } from '../deadlines.ts'
import type { PhaseRules } from '../phase.ts'
import { nextEveningPlan, timesOf } from '../plan.ts'

export const rest: PhaseRules = {
  enter: (game) => setDeadline(game, timesOf(game).rest, { speaks: true }),
  legal: () => ({}),
  close: () => {},
  next(game) {
    const { next } = game
    game.next = null
    return next === null || next === nextEveningPlan(game)?.phases[0] ? beginEvening(game) : next
  },
}
