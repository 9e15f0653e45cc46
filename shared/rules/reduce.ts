/**
 * The game: `reduce(state, action)` gives the next state, or says why not. Everything else is a face of it.
 */
import { produce } from 'immer'
import type { Rejection } from '../protocol/actions.ts'
import type { Action } from './action.ts'
import { noteForSleeper } from './away-recap.ts'
import { acceptHost, isHostAction } from './host-actions.ts'
import { legalFor, matches, neighbourLegal } from './legal-moves.ts'
import { phases } from './phases/index.ts'
import { advance, settle } from './scheduler.ts'
import { cue } from './selectors.ts'
import { acceptServer } from './server-actions.ts'
import type { GameState } from './state/index.ts'

export type Result = { ok: true; night: GameState } | { ok: false; reason: Rejection }

/**
 * Applies an action to a state that may be changed in place (the simulator's). The pure face is {@link reduce}.
 * @returns why the action is refused, or null. A refused action still lets the time pass that it carries.
 */
export function apply(night: GameState, action: Action): Rejection | null {
  night.cues = []
  advance(night, action.at)
  if (action.by === 'server') {
    acceptServer(night, action)
    settle(night)
    return null
  }
  if (action.by === 'neighbour') {
    if (!matches(neighbourLegal(night), action)) return 'not-now'
    if (action.type === 'cheer') cue(night, { type: 'cheer', n: action.payload.cheer })
    else phases[night.phase.id].acceptNeighbour?.(night, action)
    settle(night)
    return null
  }
  if (!matches(legalFor(night, action.by), action)) return 'not-now'
  if (isHostAction(action)) acceptHost(night, action)
  else {
    noteForSleeper(night, action)
    phases[night.phase.id].accept?.(night, action)
  }
  settle(night)
  return null
}

/** Pure: the given state is left as it is. */
export function reduce(night: GameState, action: Action): Result {
  let reason: Rejection | null = null
  const after = produce(night, (draft) => {
    reason = apply(draft, action)
  })
  return reason ? { ok: false, reason } : { ok: true, night: after }
}
