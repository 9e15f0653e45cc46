/** A night made again from its actions. */
import type { Action } from './action.ts'
import { apply } from './reduce.ts'
import type { GameState } from './state/index.ts'

/** A whole night as it is recorded: the same rules make the same state of it. */
export interface NightRecord {
  /** Version of the rules it was played by. */
  rules: number
  /** 32-bit whole number. */
  seed: number
  language: string
  actions: Action[]
}

export interface Replayed {
  night: GameState
  /** How many of the actions make it; those after them do not fit these rules. */
  played: number
}

/**
 * Applies actions one after the other, up to the first that is refused or breaks the rules.
 * @param start makes the night before anybody has come
 * @param after called with the night after each action; it changes in place
 */
export function replay(
  start: () => GameState,
  actions: readonly Action[],
  after: (game: GameState) => void = () => {},
): Replayed {
  const game = start()
  let played = 0
  for (const action of actions) {
    if (!isApplied(game, action)) return replay(start, actions.slice(0, played), after)
    played++
    after(game)
  }
  return { night: game, played }
}

function isApplied(game: GameState, action: Action): boolean {
  try {
    return apply(game, action) === null
  } catch {
    return false
  }
}
