/** A rest of eight seconds between the big parts of the game, with music and a picture. */
import { TIME } from '../../content/constants.ts'
import { setDeadline } from '../deadlines.ts'
import type { PhaseRules } from '../phase.ts'

export const rest: PhaseRules = {
  enter: (game) => setDeadline(game, TIME.rest),
  legal: () => ({}),
  close: () => {},
  next(game) {
    const next = game.next ?? 'supper'
    game.next = null
    return next
  },
}
