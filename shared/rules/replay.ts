/** Replays a game from its actions. */
import type { Action } from './action.ts'
import { apply } from './reduce.ts'
import type { GameState } from './state/index.ts'

/** A recorded game. The same version of the rules always computes the same state from it. */
export interface NightRecord {
  /** Version of the rules that it was played under. */
  rules: number
  /** 32-bit whole number. */
  seed: number
  language: string
  actions: Action[]
}

/** The result of a replay. */
export interface ReplayResult {
  game: GameState
  /** How many actions were applied; the next one was rejected or threw. */
  played: number
}

/**
 * Applies actions in order up to the first that is rejected or throws.
 * @param start creates the game before any player has joined
 * @param after called after each action with the game, which is changed in place
 */
export function replay(
  start: () => GameState,
  actions: readonly Action[],
  after: (game: GameState) => void = () => {},
): ReplayResult {
  const game = start()
  let played = 0
  for (const action of actions) {
    if (!isApplied(game, action)) return replay(start, actions.slice(0, played), after)
    played++
    after(game)
  }
  return { game, played }
}

function isApplied(game: GameState, action: Action): boolean {
  try {
    return apply(game, action) === null
  } catch {
    return false
  }
}
