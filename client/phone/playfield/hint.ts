/** The practised thumb comes back for whoever has not touched the dream at all: it shows where theirs belongs just now. */
import { type ActivityState, type Engine, NO_TOUCH, type Touch } from '../../../shared/activities/engine.ts'
import { createRng } from '../../../shared/rng.ts'

/** How long (ms) after the beginning nobody has touched anything. */
export const HINT_AFTER = 2_600
/** Steps for which it stays where it came down: it decides ten times a second, and must not flicker. */
const STAYS = 10
const PRACTISED = 100

/** What it would do in a state of this engine; changes nothing in it. */
export function createHint(engine: Engine): (state: ActivityState) => Touch {
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
