/** Plays a mini-game from its first step to its last, without a clock. */
import type { RngState } from '../rng.ts'
import {
  type ActivityState,
  type Engine,
  type EngineOptions,
  NO_TOUCH,
  type Score,
  type Touch,
} from './engine.ts'

/** The result of a mini-game. */
export interface MinigameOutcome<S extends ActivityState = ActivityState> {
  state: S
  score: Score
}

/**
 * Plays recorded touches, one for each step. Missing touches at the end count as a lifted thumb; touches beyond the last
 * step are ignored.
 * @throws RangeError if the length in `options` is out of bounds
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
 * Lets a bot play.
 * @param skill 0–100
 * @throws RangeError if the length in `options` is out of bounds
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
