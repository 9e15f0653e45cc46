/** Replays a recorded game that must fit today's rules. */
import type { Action } from '../../shared/rules/action.ts'
import { apply } from '../../shared/rules/reduce.ts'
import type { NightRecord } from '../../shared/rules/replay.ts'
import { createGameState, RULES_VERSION } from '../../shared/rules/setup.ts'
import type { GameState } from '../../shared/rules/state/index.ts'

/**
 * Replays a game from its beginning.
 * @param after called after each action
 * @returns the last state
 * @throws if it was recorded under another version of the rules, or an action is rejected
 */
export function replay(
  record: NightRecord,
  after: (game: GameState, action: Action) => void = () => {},
): GameState {
  const { rules, seed, language, actions } = record
  if (rules !== RULES_VERSION)
    throw new Error(`recorded under rules ${rules}; these are rules ${RULES_VERSION}`)
  const game = createGameState({ seed, language })
  for (const [i, action] of actions.entries()) {
    const refused = apply(game, action)
    if (refused) throw new Error(`action ${i} (${action.type} by ${action.by}) is rejected: ${refused}`)
    after(game, action)
  }
  return game
}
