/**
 * The recorded thumb on its way from the phone to the server: a run-length code, sent in chunks while
 * playing. A thumb at rest costs two numbers, however long it rests.
 */
import { isTouch, MAX_STEPS, type Touch } from './engine.ts'

/** Touches as `[touch, count, touch, count, …]`; counts from 1. */
export type Runs = number[]

/** Most steps one chunk may hold: nothing longer than the longest activity. */
export const MAX_CHUNK_STEPS = MAX_STEPS

/** Writes touches as runs. */
export function encodeRuns(touches: readonly Touch[]): Runs {
  return appendRuns([], touches)
}

/** The runs of a recording with more touches at its end; the runs given stay as they are. */
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
 * Reads runs that came from outside.
 * @param limit most touches accepted, such as a recording's remaining steps
 * @returns the touches, or nothing if these are no runs: half a run, not a touch, not a whole count from 1,
 * or more than `limit`
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
