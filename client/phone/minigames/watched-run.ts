/** A mini-game that the other person of this seat plays: follows their touches, as the server has them. */
import { type ActivityState, type Engine, NO_TOUCH, type Touch } from '../../../shared/minigames/engine.ts'
import { decodeRuns } from '../../../shared/minigames/input-code.ts'
import { engines } from '../../../shared/minigames/registry.ts'
import type { PlayView } from '../../../shared/views/types.ts'

/** How far (ms) the picture is behind, so that touches, which arrive every half second, are there when they are drawn. */
const BEHIND = 1_000

export interface WatchedRun {
  readonly engine: Engine
  readonly state: ActivityState
  /** The other thumb at the last step that was drawn. */
  readonly touch: Touch
  /**
   * Plays the steps that are due at a room time (ms) and whose touches have arrived.
   * @returns how far the next step has come, 0 to 1; 0 while its touch has not arrived
   */
  advance(now: number): number
  /** Takes over newer touches, and the start, which a pause moves. */
  follow(play: PlayView): void
}

/** Starts to watch a run, at the step that the server has. */
export function watchRun(first: PlayView): WatchedRun {
  const engine = engines[first.activity]
  const state = engine.init(first.seed, { gentle: first.gentle, steps: first.steps })
  let play = first
  let known: Touch[] = []
  let touch: Touch = NO_TOUCH
  const follow = (news: PlayView) => {
    play = news
    const touches = decodeRuns(news.soFar ?? [], news.steps) ?? []
    if (touches.length > known.length) known = touches
  }
  const step = () => {
    touch = known[state.step] ?? NO_TOUCH
    engine.step(state, touch)
  }
  follow(first)
  return {
    engine,
    state,
    get touch() {
      return touch
    },
    advance(now) {
      // When the run is over, nothing has to be waited for.
      const exact = play.score === null ? (now - BEHIND - play.startedAt) / play.stepMs : play.steps
      const due = Math.min(known.length, Math.floor(exact))
      while (state.step < due) step()
      return state.step < known.length ? Math.min(1, Math.max(0, exact - state.step)) : 0
    },
    follow,
  }
}
