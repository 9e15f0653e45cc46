/**
 * The reducer: `reduce(game, action)` returns the next state, or the reason why the action is rejected.
 */
import { produce } from 'immer'
import { phoneAt } from '../content/phones.ts'
import type { Rejection } from '../protocol/rejections.ts'
import type { Action } from './action.ts'
import { addToAwayRecap } from './away-recap.ts'
import { acceptGoOn } from './go-on.ts'
import { acceptHost, isHostAction } from './host-actions.ts'
import { giveControls, hostActed, hostRole, watchHost } from './host-watch.ts'
import { legalFor, matches, neighbourLegal } from './legal-moves.ts'
import { touched } from './malfunction/idle.ts'
import { crossOff } from './notebook.ts'
import { phases } from './phases/index.ts'
import { advance, endFinishedPhases } from './scheduler.ts'
import { emitCue } from './selectors.ts'
import { acceptServer } from './server-actions.ts'
import type { GameState } from './state/index.ts'

/** What {@link reduce} returns. */
export type ReduceResult = { ok: true; game: GameState } | { ok: false; reason: Rejection }

/**
 * Applies an action to a state in place, which the simulator and replays do for speed; {@link reduce} is pure.
 * @returns why the action is rejected, or null. Time passes up to the action's time even if it is rejected.
 */
export function apply(game: GameState, action: Action): Rejection | null {
  const refused = applyAction(game, action)
  watchHost(game)
  return refused
}

function applyAction(game: GameState, action: Action): Rejection | null {
  game.cues = []
  advance(game, action.at)
  if (action.by === 'server') {
    acceptServer(game, action)
    endFinishedPhases(game)
    return null
  }
  if (action.by === 'neighbour') {
    if (!matches(neighbourLegal(game), action)) return 'not-now'
    if (action.type === 'cheer') emitCue(game, { type: 'cheer', n: action.payload.cheer })
    else phases[game.phase.id].acceptNeighbour?.(game, action)
    endFinishedPhases(game)
    return null
  }
  if (!matches(legalFor(game, phoneAt(action.by, action)), action)) return 'not-now'
  if (!('house' in action && action.house) && hostRole(game) === action.by) hostActed(game)
  if (isHostAction(action)) acceptHost(game, action)
  else if (action.type === 'take-host') giveControls(game, action.by)
  else if (action.type === 'cross') crossOff(game, action.by, action.payload)
  else {
    if (!action.house) touched(game, phoneAt(action.by, action))
    addToAwayRecap(game, action)
    const isGoOn = action.type === 'ready' && acceptGoOn(game, action.by)
    if (!isGoOn) phases[game.phase.id].accept?.(game, action)
  }
  endFinishedPhases(game)
  return null
}

/** Applies an action to a copy of the state; the given state is not changed. */
export function reduce(game: GameState, action: Action): ReduceResult {
  let reason: Rejection | null = null
  const after = produce(game, (draft) => {
    reason = apply(draft, action)
  })
  return reason ? { ok: false, reason } : { ok: true, game: after }
}
