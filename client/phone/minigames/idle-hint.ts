/**
 * The hint for a player who has not touched the mini-game yet: where a thumb belongs at this moment and what it does
 * there. It taps where the game is played by taps; elsewhere it holds and drags.
 */

import type { ActivityId } from '../../../shared/content/ids.ts'
import { type ActivityState, type Engine, NO_TOUCH, type Touch } from '../../../shared/minigames/engine.ts'
import { createRng } from '../../../shared/rng.ts'

/** Mini-games played by taps alone: nothing is held or dragged. */
export const TAPPED: ReadonlySet<ActivityId> = new Set(['mirror', 'encore', 'bells', 'cellar'])

/** The hint appears this long (ms) after the start if the player has not touched anything. */
export const HINT_AFTER = 2_600
/** Steps for which a tap is shown: the bot decides ten times a second, and the thumb must not flicker. */
const TAP_STEPS = 10
/** Skill of the bot that plays the hint (0–100). */
const SKILL = 100
/** Steps for which a gesture is shown, and for which the thumb is lifted before the next one. */
const GESTURE = 96
const LIFTED = 18

/**
 * Returns a function from the state of a run to the touch to show; it does not change the state.
 * @param taps whether the mini-game is played by taps alone
 */
export function createHint(engine: Engine, taps: boolean): (state: ActivityState) => Touch {
  return taps ? tapping(engine) : dragging(engine)
}

function tapping(engine: Engine): (state: ActivityState) => Touch {
  const rng = createRng(1)
  let [lastStep, touch, until]: [number, Touch, number] = [-1, NO_TOUCH, -1]
  return (state) => {
    if (state.step !== lastStep) {
      lastStep = state.step
      const wanted = engine.auto(state, SKILL, rng)
      if (wanted !== NO_TOUCH) [touch, until] = [wanted, lastStep + TAP_STEPS]
    }
    return lastStep < until ? touch : NO_TOUCH
  }
}

/**
 * A drag depends on the touches before it: the bot plays a copy of the run. The copy is taken again for each gesture,
 * so that it stays close to what the player sees.
 */
function dragging(engine: Engine): (state: ActivityState) => Touch {
  const rng = createRng(1)
  let copy: ActivityState | null = null
  let from = 0
  let touch: Touch = NO_TOUCH
  return (state) => {
    // Also when steps were skipped after a sleep, and when an earlier load of the page was further on.
    if (copy === null || state.step < from || state.step >= from + GESTURE + LIFTED) {
      copy = structuredClone(state)
      from = state.step
      touch = NO_TOUCH
    }
    if (state.step >= from + GESTURE) return NO_TOUCH
    while (copy.step < state.step) {
      touch = engine.auto(copy, SKILL, rng)
      engine.step(copy, touch)
    }
    return touch
  }
}
