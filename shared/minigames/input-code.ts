/**
 * Run-length code of recorded touches, which the phone sends to the server in chunks during a mini-game. A thumb that
 * does not move takes two numbers, however long it rests.
 */
import { isTouch, MAX_STEPS, type Touch } from './engine.ts'

/** Touches as `[touch, count, touch, count, …]`; a count is at least 1. */
export type Runs = number[]

/** Maximum of steps in one chunk: those of the longest mini-game. */
export const MAX_CHUNK_STEPS = MAX_STEPS

/** The run-length code of touches, one touch for each step. */
export function encodeRuns(touches: readonly Touch[]): Runs {
  return appendRuns([], touches)
}

/** The code of a recording with more touches added at its end; `runs` itself is not changed. */
export function appendRuns(runs: readonly number[], touches: readonly Touch[]): Runs {
  const out = [...runs]
  for (const touch of touches) {
    const last = out.length - 2
    if (last >= 0 && out[last] === touch) out[last + 1] = (out[last + 1] ?? 0) + 1
    else out.push(touch, 1)
  }
  return out
}

/**
 * Decodes untrusted runs.
 * @param limit most touches accepted, such as the steps that are left
 * @returns the touches, or undefined if the code is invalid: half a run, an invalid touch or count, or more than `limit`
 *   touches
 */
export function decodeRuns(runs: readonly number[], limit: number = MAX_CHUNK_STEPS): Touch[] | undefined {
  if (runs.length % 2 !== 0 || runs.length > limit * 2) return undefined
  const touches: Touch[] = []
  for (let i = 0; i < runs.length; i += 2) {
    const touch = runs[i]
    const count = runs[i + 1]
    if (!isTouch(touch) || count === undefined || !Number.isInteger(count) || count < 1) return undefined
    if (touches.length + count > limit) return undefined
    for (let n = 0; n < count; n++) touches.push(touch)
  }
  return touches
}
