/** The timing of reconnection attempts. */

/** Pause before an attempt, and its time limit (ms), by attempt number; the last ones are repeated. */
const PAUSES = [0, 250, 500, 1_000]
// The last one is for machines so busy that even a good connection takes them long.
const TIMEOUTS = [1_500, 2_500, 4_000, 4_000, 4_000, 10_000]

/** Pause (ms) before an attempt, with jitter. @param attempt counted from 0 */
export const pauseBefore = (attempt: number): number => spread(at(PAUSES, attempt))

/** Time limit (ms) of an attempt, with jitter; a socket that it opens later is closed. @param attempt counted from 0 */
export const timeoutOf = (attempt: number): number => spread(at(TIMEOUTS, attempt))

const at = (list: readonly number[], n: number): number => list[Math.min(n, list.length - 1)] ?? 0

/** Adds ±20 % of jitter, so that the phones of a restarted server do not all reconnect in the same moment. */
const spread = (ms: number): number => ms * (0.8 + Math.random() * 0.4)
