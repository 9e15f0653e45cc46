/** The three-second demo before a mini-game begins: its engine, played by its own bot. */

import type { ActivityId } from '../../../shared/content/ids.ts'
import { type ActivityState, NO_TOUCH, type Touch } from '../../../shared/minigames/engine.ts'
import { engines, standardSteps } from '../../../shared/minigames/registry.ts'
import { createRng } from '../../../shared/rng.ts'
import type { PlayView } from '../../../shared/views/types.ts'

/** Steps after which the demo starts again (3 s at the standard pace). */
const LOOP = 120

/** Which three seconds of which run are shown. */
interface Excerpt {
  /** Seed of the engine. */
  seed: number
  /** Seed of the bot. */
  dice: number
  /** Of the bot, 0–100. */
  skill: number
  /** Steps played before the demo begins. */
  skip: number
  gentle?: false
}

/** Chosen so that each shows its gesture and, twice, that it works: a hand against two gusts, eyes that open, and so on. */
const EXCERPTS: Readonly<Record<ActivityId, Excerpt>> = {
  lanterns: { seed: 1, dice: 1, skill: 96, skip: 80 },
  glider: { seed: 1, dice: 1, skill: 96, skip: 20 },
  corridor: { seed: 1, dice: 1, skill: 96, skip: 85 },
  constellation: { seed: 1, dice: 1, skill: 90, skip: 0 },
  mirror: { seed: 1, dice: 1, skill: 60, skip: 40 },
  encore: { seed: 2, dice: 1, skill: 100, skip: 260, gentle: false },
  musicbox: { seed: 1, dice: 1, skill: 96, skip: 20 },
  bells: { seed: 1, dice: 1, skill: 96, skip: 24 },
  inbox: { seed: 1, dice: 1, skill: 90, skip: 12 },
  mist: { seed: 1, dice: 1, skill: 90, skip: 14 },
  landing: { seed: 3, dice: 6, skill: 20, skip: 0 },
  workshop: { seed: 1, dice: 1, skill: 90, skip: 10 },
  study: { seed: 10, dice: 5, skill: 80, skip: 0 },
  cellar: { seed: 1, dice: 1, skill: 60, skip: 0 },
}

export interface Demo {
  readonly state: ActivityState
  readonly touch: Touch
  /** Plays on to a time. @param ms since the demo began @param stepMs length of a step */
  advance(ms: number, stepMs: number): void
}

/** Starts the demo of a mini-game. It repeats for as long as it is advanced. */
export function createDemo({ activity }: Pick<PlayView, 'activity'>): Demo {
  const engine = engines[activity]
  const { seed, dice, skill, skip, gentle = true } = EXCERPTS[activity]
  let { state, rng, touch } = begin()
  let lap = 0

  function begin() {
    const fresh = engine.init(seed, { gentle, steps: standardSteps(activity) })
    const chance = createRng(dice)
    let last: Touch = NO_TOUCH
    for (let i = 0; i < skip; i++) {
      last = engine.auto(fresh, skill, chance)
      engine.step(fresh, last)
    }
    return { state: fresh, rng: chance, touch: last }
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
      // Several steps may pass between two frames: a tap in any of them is shown, however short it was.
      let tapped: Touch = NO_TOUCH
      while (state.step < skip + (steps % LOOP)) {
        touch = engine.auto(state, skill, rng)
        engine.step(state, touch)
        if (touch !== NO_TOUCH) tapped = touch
      }
      if (tapped !== NO_TOUCH) touch = tapped
    },
  }
}
