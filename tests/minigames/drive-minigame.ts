/** Plays an activity by a rule that looks at the state, as a test's ideal or foolish player would. */
import type { ActivityState, Engine, Touch } from '../../shared/minigames/engine.ts'
import { standardSteps } from '../../shared/minigames/registry.ts'

/** A fresh activity at its standard length. */
export function begin<S extends ActivityState>(engine: Engine<S>, seed = 1, gentle = false): S {
  return engine.init(seed, { gentle, steps: standardSteps(engine.id) })
}

/** Plays to the end, the thumb wherever the rule says, and hands back the state. */
export function drive<S extends ActivityState>(
  engine: Engine<S>,
  rule: (state: S) => Touch,
  state = begin(engine),
): S {
  while (!engine.done(state)) engine.step(state, rule(state))
  return state
}
