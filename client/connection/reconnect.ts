/** When the next attempt to come back is made, and how long it may take. */

/** Pause before an attempt, and its time limit, in ms; the last ones are repeated. */
const PAUSES = [0, 250, 500, 1_000]
const TIMEOUTS = [1_500, 2_500, 4_000]

/** How long to wait (ms) before an attempt. @param attempt counted from 0 */
export const pauseBefore = (attempt: number): number => spread(at(PAUSES, attempt))

/** After how long (ms) an attempt is given up; a socket that it brings later is closed. @param attempt counted from 0 */
export const timeoutOf = (attempt: number): number => spread(at(TIMEOUTS, attempt))

const at = (list: readonly number[], n: number): number => list[Math.min(n, list.length - 1)] ?? 0

/** Many phones that lose the same server must not come back in the same moment. */
const spread = (ms: number): number => ms * (0.8 + Math.random() * 0.4)
