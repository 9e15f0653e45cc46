/** Wednesday ends with one vote: which of two motions rules Friday. */
import { TIME } from '../../content/constants.ts'
import { ROLES } from '../../content/ids.ts'
import { content } from '../../content/load.ts'
import { nextInt } from '../../rng.ts'
import { begin } from '../deadlines.ts'
import { drawFresh } from '../draw-content.ts'
import type { PhaseRules } from '../phase.ts'
import { allReady, isReady, markReady } from '../selectors.ts'
import type { GameState } from '../state/index.ts'

const tally = (votes: Iterable<string>, motion: string): number =>
  [...votes].filter((vote) => vote === motion).length

/**
 * Most votes of the house win; neighbours break a tie, and where they don't, the seed.
 * Puts the winner first in `night.motions`.
 */
function decide(night: GameState): void {
  const [a, b] = night.motions as [string, string]
  const lead = (votes: string[]): number => tally(votes, a) - tally(votes, b)
  const house = lead(ROLES.flatMap((role) => night.votes[role] ?? []))
  const result = house || lead(Object.values(night.neighbourVotes)) || (nextInt(night.rng, 2) === 0 ? 1 : -1)
  night.motions = result > 0 ? [a, b] : [b, a]
}

export const vote: PhaseRules = {
  enter(night) {
    night.motions = [
      drawFresh(night, 'motions', content.motions).id,
      drawFresh(night, 'motions', content.motions).id,
    ]
    begin(night, TIME.vote, { waits: true })
  },
  legal: (night, role) => (isReady(night, role) ? {} : { vote: [{ motion: night.motions }] }),
  accept(night, action) {
    if (action.type !== 'vote') return
    night.votes[action.by] = action.payload.motion
    markReady(night, action.by)
  },
  neighbours: (night) => ({ 'break-tie': [{ motion: night.motions }] }),
  acceptNeighbour(night, action) {
    if (action.type === 'break-tie') night.neighbourVotes[action.id] = action.payload.motion
  },
  done: allReady,
  close: decide,
  next(night) {
    night.next = 'supper'
    return 'rest'
  },
}
