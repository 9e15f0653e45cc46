/**
 * A bot's thumb. It decides ten times a second, notices things late, aims inexactly and moves at a hand's speed; all of
 * this improves with skill (0–100). It remembers nothing but where the thumb is.
 */
import { chance, nextInt, type RngState } from '../rng.ts'
import { type ActivityState, NO_TOUCH, packTouch, type Touch, touchX, touchY } from './engine.ts'
import { div } from './minigame-base.ts'

/** Steps from one decision to the next (0.1 s); in between the thumb stays as it is. */
const DECISION_STEPS = 4

/** Whether the bot decides in this step. */
export function isDeciding(state: ActivityState): boolean {
  return state.step % DECISION_STEPS === 0
}

/** Whether the bot notices, at this decision, what there is to notice: more likely with more skill. */
export function notices(rng: RngState, skill: number): boolean {
  return chance(rng, 7 + div(skill * skill, 400))
}

/** A random deviation in field units: around 0, at most 1.15 × `spread` at skill 0, less with more skill. */
export function aimError(rng: RngState, skill: number, spread: number): number {
  const most = div(spread * (115 - skill), 100)
  return div(nextInt(rng, 2 * most + 1) + nextInt(rng, 2 * most + 1), 2) - most
}

/** A touch near (x, y), as exact as the skill allows; see {@link aimError}. */
export function aim(rng: RngState, skill: number, x: number, y: number, spread: number): Touch {
  return packTouch(x + aimError(rng, skill, spread), y + aimError(rng, skill, spread))
}

/** The thumb moved from where it is towards (x, y), by at most `speed` field units along each axis. */
export function slide(state: ActivityState, x: number, y: number, speed: number): Touch {
  if (state.thumb === NO_TOUCH) return packTouch(x, y)
  const fromX = touchX(state.thumb)
  const fromY = touchY(state.thumb)
  const far = Math.max(Math.abs(x - fromX), Math.abs(y - fromY))
  if (far <= speed) return packTouch(x, y)
  return packTouch(fromX + div((x - fromX) * speed, far), fromY + div((y - fromY) * speed, far))
}

/** Speed of dragging in field units a step. */
export function dragSpeed(skill: number): number {
  return 12 + div(skill, 5)
}
