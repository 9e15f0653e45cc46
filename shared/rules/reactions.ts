/** Reactions: faces that a player sends to the screen while something is told. They change nothing. */
import type { Legal } from '../protocol/actions.ts'
import type { SeatAction } from './action.ts'
import { emitCue } from './selectors.ts'
import type { GameState } from './state/index.ts'

/** The legal move of sending a face; part of what a phase's `legal` gives. */
export const REACT: Legal = { react: [{}] }

/** Shows the face on the screen, if the action is a reaction. */
export function showReaction(game: GameState, action: SeatAction): void {
  if (action.type === 'react') emitCue(game, { type: 'cheer', role: action.by, n: action.payload.face })
}
