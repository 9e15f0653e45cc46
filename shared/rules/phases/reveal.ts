/** The reveal: the four secrets one by one, then the bill, whose lantern paid for which dream. All can go on together. */
import { ROLES } from '../../content/ids.ts'
import { beginStage, setDeadline } from '../deadlines.ts'
import type { PhaseRules } from '../phase.ts'
import { phaseAfter, timesOf } from '../plan.ts'
import { REACT, showReaction } from '../reactions.ts'
import { epilogue } from '../results.ts'
import { humans } from '../seat-phones.ts'
import { isReady, markReady } from '../selectors.ts'
import type { GameState } from '../state/index.ts'

/** One turn for each secret, and one for the bill. */
const TURNS = ROLES.length + 1

/** How many secrets have been revealed: 1–4; 5 when the bill is shown as well. */
export const revealedCount = (game: GameState): number => epilogue(game).revealed

export const reveal: PhaseRules = {
  enter(game) {
    epilogue(game).revealed = 1
    setDeadline(game, timesOf(game).reveal, { waits: true })
  },
  legal: (game, role) => ({ ...REACT, ...(isReady(game, role) ? {} : { ready: [{}] }) }),
  accept(game, action) {
    showReaction(game, action)
    if (action.type === 'ready') markReady(game, action.by)
  },
  done: (game) => humans(game).every((role) => isReady(game, role)),
  nextStage(game) {
    const end = epilogue(game)
    if (end.revealed >= TURNS) return false
    end.revealed += 1
    beginStage(game, end.revealed === TURNS ? timesOf(game).bill : timesOf(game).reveal, { waits: true })
    return true
  },
  close(game) {
    epilogue(game).revealed = TURNS
  },
  // Where the host has ended the game there are no stars and no last lines.
  next: (game) => (game.malfunction?.endedByHost ? 'storybook' : phaseAfter(game)),
}
