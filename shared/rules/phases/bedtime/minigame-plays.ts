/** Dreams and own ways: the server steps the mini-game's engine with the touches it receives, and scores the result. */
import type { ActivityId, Role } from '../../../content/ids.ts'
import { type ActivityState, MIN_STEPS, NO_TOUCH, STEP_MS, type Touch } from '../../../minigames/engine.ts'
import { appendRuns, decodeRuns } from '../../../minigames/input-code.ts'
import { engines, standardSteps } from '../../../minigames/registry.ts'
import { fork } from '../../../rng.ts'
import { personAt, turnOf } from '../../seat-phones.ts'
import { currentEvening, emitCue } from '../../selectors.ts'
import type { GameState, Play } from '../../state/index.ts'

/** Time before step 0 (ms at the standard pace), in which the phone shows how to play. */
const LEAD_IN_MS = 3_000
/** How many steps a phone may be ahead of the server's clock. */
const MAX_STEPS_AHEAD = 60
/** Time after the last step (ms) in which the phone may still send touches. */
const GRACE_MS = 1_200

/** The length of a mini-game. A shortened game has fewer steps, but at least `MIN_STEPS`, which are then shorter. */
function lengthOf(game: GameState, activity: ActivityId): { steps: number; stepMs: number } {
  const percent = Math.min(100, game.settings.percent)
  const usual = standardSteps(activity)
  const ms = (usual * STEP_MS * percent) / 100
  const steps = Math.max(MIN_STEPS, Math.min(usual, Math.round(ms / STEP_MS)))
  return { steps, stepMs: Math.min(STEP_MS, ms / steps) }
}

/** Starts a mini-game for a role. */
export function startPlay(game: GameState, role: Role, activity: ActivityId): void {
  const { steps, stepMs } = lengthOf(game, activity)
  const gentle = personAt(game, turnOf(game, role))?.gentle ?? false
  const seed = fork(game.rng)
  currentEvening(game).plays[role] = {
    role,
    activity,
    seed,
    startedAt: game.clock.now + Math.round((LEAD_IN_MS * Math.min(100, game.settings.percent)) / 100),
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

/** Game time by which the last touches must have arrived. */
export const playEndsAt = (play: Play): number =>
  Math.ceil(play.startedAt + play.steps * play.stepMs + GRACE_MS)

/** A plain copy of an engine's state. The game may be an Immer draft, whose proxies would make stepping slow. */
const plainCopy = (state: unknown): ActivityState => JSON.parse(JSON.stringify(state)) as ActivityState

function stepThrough(play: Play, touches: readonly Touch[]): void {
  const engine = engines[play.activity]
  const state = plainCopy(play.engine)
  for (const touch of touches) engine.step(state, touch)
  play.engine = state
  play.played += touches.length
}

/**
 * Plays touches that a phone has sent, from step `from` on. Touches that the server already has, or that are too far
 * ahead, are dropped; runs that are malformed or leave a gap are dropped as a whole. The phone sees in its view how
 * far the server is, and sends again from there.
 */
export function playTouches(game: GameState, play: Play, from: number, runs: readonly number[]): void {
  if (play.score !== null || from > play.played) return
  const allowed = Math.min(
    play.steps,
    Math.floor((game.clock.now - play.startedAt) / play.stepMs) + MAX_STEPS_AHEAD,
  )
  const touches = decodeRuns(runs, play.steps)
  if (!touches) return
  const fresh = touches.slice(play.played - from, Math.max(0, allowed - from))
  if (fresh.length === 0) return
  play.resume = false
  stepThrough(play, fresh)
  play.runs = appendRuns(play.runs, fresh)
  if (play.played >= play.steps) finishPlay(play)
}

/** Ends a mini-game and scores it. Missing touches count as no touch. */
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

/** Ends a dream early, without a score, because its fuse was pulled. */
export function cutPlay(game: GameState, play: Play): void {
  if (play.score !== null) return
  play.cut = true
  play.score = 0
  play.resume = false
  emitCue(game, { type: 'fuse', role: play.role })
}

/** How well the mini-game is going (0–100), for the screen. */
export const playProgress = (play: Play): number =>
  engines[play.activity].progress(play.engine as ActivityState)
