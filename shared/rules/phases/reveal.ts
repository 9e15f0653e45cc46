/** The reveal: the four secrets one by one, then whose lantern paid for which dream. */
import { TIME } from '../../content/constants.ts'
import { ROLES } from '../../content/ids.ts'
import { paced, setDeadline } from '../deadlines.ts'
import type { PhaseRules } from '../phase.ts'
import { phaseAfter } from '../plan.ts'
import type { GameState } from '../state/index.ts'

/** One turn for each secret, and one for the log of the lanterns. */
const TURNS = ROLES.length + 1

/** How many secrets have been revealed: 1–4; 5 when the log is shown as well. */
export const revealedCount = (game: GameState): number =>
  Math.min(TURNS, 1 + Math.floor((game.clock.now - game.phase.startedAt) / paced(game, TIME.reveal)))

export const reveal: PhaseRules = {
  enter: (game) => setDeadline(game, TURNS * TIME.reveal),
  legal: () => ({}),
  wake(game) {
    const turn = revealedCount(game)
    return turn < TURNS ? game.phase.startedAt + turn * paced(game, TIME.reveal) : null
  },
  tick: () => {},
  close: () => {},
  next: phaseAfter,
}
