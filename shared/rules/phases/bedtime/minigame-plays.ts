/** Dreams and own ways: their touches are stepped through the engine here, and scored nowhere else. */

import type { ActivityId, Role } from '../../../content/ids.ts'
import { type ActivityState, MIN_STEPS, NO_TOUCH, STEP_MS, type Touch } from '../../../minigames/engine.ts'
import { appendRuns, decodeRuns } from '../../../minigames/input-code.ts'
import { engines, standardSteps } from '../../../minigames/registry.ts'
import { fork } from '../../../rng.ts'
import { cue, tonight } from '../../selectors.ts'
import type { GameState, Play } from '../../state/index.ts'

/** The figure walks in and the looping picture shows how (ms at the standard pace), before step 0. */
const LEAD = 3_000
/** A phone may be this many steps ahead of the server's clock. */
const AHEAD = 60
/** After the last step a phone has this long (ms) to send the rest. */
const GRACE = 1_200

/** On a fast night a step is shorter, and only when it would vanish the activity gets fewer of them. */
function lengthOf(game: GameState, activity: ActivityId): { steps: number; stepMs: number } {
  const percent = Math.min(100, game.settings.percent)
  const usual = standardSteps(activity)
  const ms = (usual * STEP_MS * percent) / 100
  const steps = Math.max(MIN_STEPS, Math.min(usual, Math.round(ms / STEP_MS)))
  return { steps, stepMs: Math.min(STEP_MS, ms / steps) }
}

export function startPlay(game: GameState, role: Role, activity: ActivityId): void {
  const { steps, stepMs } = lengthOf(game, activity)
  const gentle = game.seats[role].player?.gentle ?? false
  const seed = fork(game.rng)
  tonight(game).plays[role] = {
    role,
    activity,
    seed,
    startedAt: game.clock.now + Math.round((LEAD * Math.min(100, game.settings.percent)) / 100),
    steps,
    stepMs,
    gentle,
    engine: engines[activity].init(seed, { gentle, steps }),
    played: 0,
    runs: [],
    resume: false,
    score: null,
    cut: false,
    name: null,
  }
}

/** Game time at which the last touch must be here. */
export const playEndsAt = (play: Play): number => Math.ceil(play.startedAt + play.steps * play.stepMs + GRACE)

/** A plain copy: the state may be a draft, and engines step millions of times. */
const plainCopy = (state: unknown): ActivityState => JSON.parse(JSON.stringify(state)) as ActivityState

function stepThrough(play: Play, touches: readonly Touch[]): void {
  const engine = engines[play.activity]
  const state = plainCopy(play.engine)
  for (const touch of touches) engine.step(state, touch)
  play.engine = state
  play.played += touches.length
}

/**
 * Touches from a phone. What the server has already is skipped, what is too early or malformed is left out, and a
 * gap is not filled: the phone sees in its view how far the server is and sends again from there.
 */
export function playTouches(game: GameState, play: Play, from: number, runs: readonly number[]): void {
  if (play.score !== null || from > play.played) return
  const allowed = Math.min(play.steps, Math.floor((game.clock.now - play.startedAt) / play.stepMs) + AHEAD)
  const touches = decodeRuns(runs, play.steps)
  if (!touches) return
  const fresh = touches.slice(play.played - from, Math.max(0, allowed - from))
  if (fresh.length === 0) return
  play.resume = false
  stepThrough(play, fresh)
  play.runs = appendRuns(play.runs, fresh)
  if (play.played >= play.steps) finishPlay(play)
}

/** The end: what is missing counts as a lifted thumb. */
export function finishPlay(play: Play): void {
  if (play.score !== null) return
  const missing = play.steps - play.played
  if (missing > 0)
    stepThrough(
      play,
      Array.from({ length: missing }, () => NO_TOUCH),
    )
  play.score = engines[play.activity].score(plainCopy(play.engine))
  play.resume = false
}

/** A pulled fuse ends the dream where it is. */
export function cutPlay(game: GameState, play: Play): void {
  if (play.score !== null) return
  play.cut = true
  play.score = 0
  play.resume = false
  cue(game, { type: 'fuse', role: play.role })
}

/** How far and how well, 0–100, for the screen. */
export const playProgress = (play: Play): number =>
  engines[play.activity].progress(play.engine as ActivityState)
