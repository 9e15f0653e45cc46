/** Stars: each role's stars, the brightest ones, and a prize for everybody, for which the others can give hearts. */
import type { Role } from '../../content/ids.ts'
import type { Legal } from '../../protocol/actions.ts'
import { setDeadline } from '../deadlines.ts'
import type { PhaseRules } from '../phase.ts'
import { phaseAfter, timesOf } from '../plan.ts'
import { epilogue } from '../results.ts'
import { allReady, emitCue, isReady, markReady } from '../selectors.ts'
import type { GameState } from '../state/index.ts'

/** The shown prizes of others that this role has not given a heart. */
function heartLegal(game: GameState, role: Role): Legal {
  const { awards, prizeHearts } = epilogue(game)
  const lines = awards
    .slice(0, prizeHearts.length)
    .flatMap((award, i) => (award.role !== role && !prizeHearts[i]?.includes(role) ? [i] : []))
  return lines.length > 0 ? { heart: [{ line: lines }] } : {}
}

export const stars: PhaseRules = {
  enter: (game) => setDeadline(game, timesOf(game).stars, { waits: true }),
  legal: (game, role) => ({ ...heartLegal(game, role), ...(isReady(game, role) ? {} : { ready: [{}] }) }),
  accept(game, action) {
    if (action.type === 'ready') markReady(game, action.by)
    if (action.type !== 'heart') return
    const { awards, prizeHearts } = epilogue(game)
    const { line } = action.payload
    const award = awards[line]
    if (!award) return
    prizeHearts[line]?.push(action.by)
    emitCue(game, { type: 'heart', role: award.role, other: action.by, n: line })
  },
  done: allReady,
  close: () => {},
  next: phaseAfter,
}
