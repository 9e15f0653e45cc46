/** Plays an activity from its first step to its last, without a clock. */
import type { RngState } from '../rng.ts'
import {
  type ActivityState,
  type Engine,
  type EngineOptions,
  NO_TOUCH,
  type Score,
  type Touch,
} from './engine.ts'

/** How an activity ended. */
export interface MinigameOutcome<S extends ActivityState = ActivityState> {
  state: S
  score: Score
}

/**
 * Plays recorded touches, one per step: what the server scores by. Missing touches at the end count as a
 * lifted thumb, touches beyond the last step do not count.
 * @throws RangeError if the length in `options` is out of bounds.
 */
export function play<S extends ActivityState>(
  engine: Engine<S>,
  seed: number,
  options: EngineOptions,
  touches: readonly Touch[],
): MinigameOutcome<S> {
  const state = engine.init(seed, options)
  for (let i = 0; !engine.done(state); i++) engine.step(state, touches[i] ?? NO_TOUCH)
  return { state, score: engine.score(state) }
}

/**
 * Lets a house-played or simulated player of some skill (0–100) play.
 * @throws RangeError if the length in `options` is out of bounds.
 */
export function playAuto<S extends ActivityState>(
  engine: Engine<S>,
  seed: number,
  options: EngineOptions,
  skill: number,
  rng: RngState,
): MinigameOutcome<S> {
  const state = engine.init(seed, options)
  while (!engine.done(state)) engine.step(state, engine.auto(state, skill, rng))
  return { state, score: engine.score(state) }
}
