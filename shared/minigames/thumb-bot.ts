/**
 * The thumb of a house-played or simulated player. It decides ten times a second, notices late, aims roughly
 * and moves at a hand's speed; skill (0–100) mends all of these. Its only memory is where the thumb already
 * is.
 */
import { chance, nextInt, type RngState } from '../rng.ts'
import { type ActivityState, NO_TOUCH, packTouch, type Touch, touchX, touchY } from './engine.ts'
import { div } from './minigame-base.ts'

/** Steps between two decisions (0.1 s); between them the thumb stays as it is. */
const DECISION_STEPS = 4

/** Whether this is a moment to decide. */
export function isDeciding(state: ActivityState): boolean {
  return state.step % DECISION_STEPS === 0
}

/** Whether the player notices, at this decision, what there is to be noticed. */
export function notices(rng: RngState, skill: number): boolean {
  return chance(rng, 7 + div(skill * skill, 400))
}

/** How far off the mark an aim lands: at most `spread` at skill 0, mostly much less, less with skill. */
export function aimError(rng: RngState, skill: number, spread: number): number {
  const most = div(spread * (115 - skill), 100)
  return div(nextInt(rng, 2 * most + 1) + nextInt(rng, 2 * most + 1), 2) - most
}

/** A touch near (x, y), as well as the player can aim. */
export function aim(rng: RngState, skill: number, x: number, y: number, spread: number): Touch {
  return packTouch(x + aimError(rng, skill, spread), y + aimError(rng, skill, spread))
}

/** The thumb slid from where it is towards (x, y), at most `speed` field units along either side. */
export function slide(state: ActivityState, x: number, y: number, speed: number): Touch {
  if (state.thumb === NO_TOUCH) return packTouch(x, y)
  const fromX = touchX(state.thumb)
  const fromY = touchY(state.thumb)
  const far = Math.max(Math.abs(x - fromX), Math.abs(y - fromY))
  if (far <= speed) return packTouch(x, y)
  return packTouch(fromX + div((x - fromX) * speed, far), fromY + div((y - fromY) * speed, far))
}

/** How fast a hand of this skill drags, in field units a step. */
export function dragSpeed(skill: number): number {
  return 12 + div(skill, 5)
}
