/**
 * The practised thumb comes back for whoever has not touched the dream at all: it shows where theirs belongs just now,
 * and what it does there. It taps where one taps; where one holds or drags, it holds and drags.
 */

import type { ActivityId } from '../../../shared/content/ids.ts'
import { type ActivityState, type Engine, NO_TOUCH, type Touch } from '../../../shared/minigames/engine.ts'
import { createRng } from '../../../shared/rng.ts'

/** Played by taps alone: nothing is held or dragged. */
export const TAPPED: ReadonlySet<ActivityId> = new Set(['mirror', 'encore', 'cellar'])

/** How long (ms) after the beginning nobody has touched anything. */
export const HINT_AFTER = 2_600
/** Steps for which a tap stays where it came down: it decides ten times a second, and must not flicker. */
const STAYS = 10
const PRACTISED = 100
/** Steps in which a gesture is shown, and those in which the thumb is lifted before the next. */
const GESTURE = 96
const LIFTED = 18

/**
 * What it would do in a state of this engine; changes nothing in it.
 * @param taps whether this is played by taps alone
 */
export function createHint(engine: Engine, taps: boolean): (state: ActivityState) => Touch {
  return taps ? tapping(engine) : dragging(engine)
}

function tapping(engine: Engine): (state: ActivityState) => Touch {
  const rng = createRng(1)
  let [seen, touch, until]: [number, Touch, number] = [-1, NO_TOUCH, -1]
  return (state) => {
    if (state.step !== seen) {
      seen = state.step
      const wanted = engine.auto(state, PRACTISED, rng)
      if (wanted !== NO_TOUCH) [touch, until] = [wanted, seen + STAYS]
    }
    return seen < until ? touch : NO_TOUCH
  }
}

/**
 * A drag needs a hand that remembers where it is: the thumb plays a copy of the dream, which is taken anew for each
 * gesture, so that it never strays far from what there is to see.
 */
function dragging(engine: Engine): (state: ActivityState) => Touch {
  const rng = createRng(1)
  let copy: ActivityState | null = null
  let from = 0
  let touch: Touch = NO_TOUCH
  return (state) => {
    // Also after a sleep, and where another life of the page was ahead.
    if (copy === null || state.step < from || state.step >= from + GESTURE + LIFTED) {
      copy = structuredClone(state)
      from = state.step
      touch = NO_TOUCH
    }
    if (state.step >= from + GESTURE) return NO_TOUCH
    while (copy.step < state.step) {
      touch = engine.auto(copy, PRACTISED, rng)
      engine.step(copy, touch)
    }
    return touch
  }
}
