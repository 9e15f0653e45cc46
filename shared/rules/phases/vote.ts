/** The vote ends Wednesday: players choose which of two motions is in force on Friday. */
import { ROLES } from '../../content/ids.ts'
import { content } from '../../content/load.ts'
import type { Effect } from '../../content/schema.ts'
import { nextInt } from '../../rng.ts'
import { setDeadline } from '../deadlines.ts'
import { drawFresh, withoutRules } from '../draw-content.ts'
import type { PhaseRules } from '../phase.ts'
import { phaseAfter, timesOf } from '../plan.ts'
import { allReady, isReady, markReady } from '../selectors.ts'
import type { GameState } from '../state/index.ts'

/** The effects of this week's cards, which no motion repeats. */
const cardEffects = (game: GameState): readonly Effect[] =>
  game.evenings.flatMap(({ card }) => content.cards.find(({ id }) => id === card)?.effects ?? [])

const tally = (votes: Iterable<string>, motion: string): number =>
  [...votes].filter((vote) => vote === motion).length

/**
 * The motion with most votes of the players wins; neighbours break a tie, and if they don't, chance does.
 * Puts the winner first in `game.motions`.
 */
function decide(game: GameState): void {
  const [a, b] = game.motions as [string, string]
  const lead = (votes: string[]): number => tally(votes, a) - tally(votes, b)
  const players = lead(ROLES.flatMap((role) => game.votes[role] ?? []))
  const result = players || lead(Object.values(game.neighbourVotes)) || (nextInt(game.rng, 2) === 0 ? 1 : -1)
  game.motions = result > 0 ? [a, b] : [b, a]
}

export const vote: PhaseRules = {
  enter(game) {
    const fresh = withoutRules(content.motions, cardEffects(game))
    game.motions = [drawFresh(game, 'motions', fresh).id, drawFresh(game, 'motions', fresh).id]
    setDeadline(game, timesOf(game).vote, { waits: true })
  },
  legal: (game, role) => (isReady(game, role) ? {} : { vote: [{ motion: game.motions }] }),
  accept(game, action) {
    if (action.type !== 'vote') return
    game.votes[action.by] = action.payload.motion
    markReady(game, action.by)
  },
  neighbours: (game) => ({ 'break-tie': [{ motion: game.motions }] }),
  acceptNeighbour(game, action) {
    if (action.type === 'break-tie') game.neighbourVotes[action.id] = action.payload.motion
  },
  done: allReady,
  close: decide,
  next: phaseAfter,
}
