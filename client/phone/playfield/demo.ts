/** The three-second picture before an activity begins: the engine plays itself, with a practised thumb. */
import type { ActivityState, Touch } from '../../../shared/activities/engine.ts'
import { engines } from '../../../shared/activities/registry.ts'
import { createRng } from '../../../shared/rng.ts'
import type { PlayView } from '../../../shared/view/types.ts'

/** Steps of the loop, and of the quiet beginning that is left out. */
const LOOP = 120
const SKIP = 70
const STEPS = 400
const SKILL = 96

export interface Demo {
  readonly state: ActivityState
  readonly touch: Touch
  /** Plays on to a time in ms since it began. */
  advance(ms: number, stepMs: number): void
}

export function demonstrate(play: PlayView): Demo {
  const engine = engines[play.activity]
  let { state, rng, touch } = begin()
  let lap = 0

  function begin() {
    const fresh = engine.init(7, { gentle: true, steps: STEPS })
    const dice = createRng(11)
    let last: Touch = -1
    for (let i = 0; i < SKIP; i++) {
      last = engine.auto(fresh, SKILL, dice)
      engine.step(fresh, last)
    }
    return { state: fresh, rng: dice, touch: last }
  }
  return {
    get state() {
      return state
    },
    get touch() {
      return touch
    },
    advance(ms, stepMs) {
      const steps = Math.floor(ms / stepMs)
      if (Math.floor(steps / LOOP) !== lap) {
        lap = Math.floor(steps / LOOP)
        ;({ state, rng, touch } = begin())
      }
      while (state.step < SKIP + (steps % LOOP)) {
        touch = engine.auto(state, SKILL, rng)
        engine.step(state, touch)
      }
    },
  }
}
