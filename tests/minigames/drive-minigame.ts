/** Plays a mini-game by a rule that sees the state, for tests of ideal and of bad play. */
import type { ActivityState, Engine, Touch } from '../../shared/minigames/engine.ts'
import { standardSteps } from '../../shared/minigames/registry.ts'

/** A mini-game before its first step, at standard length. */
export function begin<S extends ActivityState>(engine: Engine<S>, seed = 1, gentle = false): S {
  return engine.init(seed, { gentle, steps: standardSteps(engine.id) })
}

/** Plays to the end with the touches that the rule gives; returns the final state. */
export function drive<S extends ActivityState>(
  engine: Engine<S>,
  rule: (state: S) => Touch,
  state = begin(engine),
): S {
  while (!engine.done(state)) engine.step(state, rule(state))
  return state
}
